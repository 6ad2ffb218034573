import { fileURLToPath } from 'node:url';
import { lazy } from '../../src/http/lazy.ts';
import { createSession, type Report, type ReportedDenial } from '../../src/index.ts';
import { batchNames, casesOf, type LabelledCase } from './labelled-case.ts';

/** Two counts that make a share: `hit` of `of`. */
export interface Share {
  readonly hit: number;
  readonly of: number;
}

export interface Score {
  readonly cases: number;
  /** The cause is the label's own. */
  readonly exact: Share;
  /** The cause is the label's or one that a fair expert accepts too. */
  readonly fair: Share;
  /** A fair cause is the first answer or one of the first two alternatives. */
  readonly firstThree: Share;
  /** Of the answers called certain, the fair ones. */
  readonly certainRight: Share;
  /** Of the negatives, those where no denial (or an accepted one) is reported. */
  readonly negatives: Share;
  readonly rulesFound: Share;
  readonly falseAlarms: Share;
  /** Of the cases that ask who answered, those where vendor and layer are right. */
  readonly answeredBy: Share;
  readonly byDifficulty: Readonly<Record<string, Share>>;
  readonly misses: readonly string[];
}

/** The figures of a set of cases, each judged in a session of its own. */
export function score(cases: readonly LabelledCase[]): Score {
  const judged = cases.map((one) => judge(one));
  const denials = judged.filter((one) => one.label.expect.cause !== 'none');
  const difficulties = [...new Set(denials.map((one) => one.label.difficulty))].sort();
  return {
    cases: cases.length,
    exact: share(denials, (one) => one.denial?.cause === one.label.expect.cause),
    fair: share(denials, isFair),
    firstThree: share(denials, isAmongFirstThree),
    certainRight: share(
      denials.filter((one) => one.denial?.confidence === 'certain'),
      isFair,
    ),
    negatives: share(
      judged.filter((one) => one.label.expect.cause === 'none'),
      isFair,
    ),
    rulesFound: sum(judged.map((one) => ({ hit: one.found.length, of: one.label.expect.rules_must.length }))),
    falseAlarms: sum(judged.map((one) => ({ hit: one.alarms.length, of: one.label.expect.rules_must_not.length }))),
    answeredBy: share(
      judged.filter((one) => one.label.expect.answeredBy !== undefined),
      isAnswererRight,
    ),
    byDifficulty: Object.fromEntries(
      difficulties.map((name) => [
        name,
        share(
          denials.filter((one) => one.label.difficulty === name),
          isFair,
        ),
      ]),
    ),
    misses: judged.flatMap(missesOf),
  };
}

/** The report of one case, as anybody would get it from a capture; made once, whoever asks. */
export const reportOf: (one: LabelledCase) => Report = lazy((one) => {
  const session = createSession();
  for (const exchange of one.exchanges) session.add(exchange);
  return session.report();
});

interface Judged {
  readonly label: LabelledCase;
  readonly denial: ReportedDenial | undefined;
  readonly found: readonly string[];
  readonly alarms: readonly string[];
}

function judge(label: LabelledCase): Judged {
  const report = reportOf(label);
  const { rules_must, rules_must_not } = label.expect;
  const fires = (rule: string) => report.findings.some((finding) => finding.rule === rule);
  const firesHere = (rule: string) =>
    report.findings.some((finding) => finding.rule === rule && finding.entries.includes(label.target));
  return {
    label,
    denial: report.denials.find((denial) => denial.entry === label.target),
    found: rules_must.filter(fires),
    alarms: rules_must_not.filter(firesHere),
  };
}

function accepted(one: Judged): readonly string[] {
  return [one.label.expect.cause, ...one.label.expect.also_ok];
}

function isFair(one: Judged): boolean {
  return accepted(one).includes(one.denial?.cause ?? 'none');
}

/** Where the label names nobody, or accepts that, nobody is right; else vendor and layer both have to be. */
function isAnswererRight({ label, denial }: Judged): boolean {
  const { answeredBy, answered_also_ok = [], layer, layer_also_ok = [] } = label.expect;
  const said = denial?.answeredBy ?? { vendor: null, layer: null };
  const vendorIsRight = [answeredBy, ...answered_also_ok].includes(said.vendor);
  return (
    vendorIsRight &&
    (layer === undefined || said.vendor !== answeredBy || [layer, ...layer_also_ok].includes(said.layer))
  );
}

function isAmongFirstThree(one: Judged): boolean {
  const answers = one.denial ? [one.denial.cause, ...one.denial.alternatives.slice(0, 2)] : ['none'];
  return answers.some((answer) => accepted(one).includes(answer));
}

function missesOf(one: Judged): readonly string[] {
  const { id, why, expect, difficulty } = one.label;
  const said = one.denial ? `${one.denial.cause} (${one.denial.confidence})` : 'no denial';
  const lost = expect.rules_must.filter((rule) => !one.found.includes(rule));
  return [
    ...(isFair(one) ? [] : [`${expect.cause} != ${said}`]),
    ...(expect.answeredBy === undefined || isAnswererRight(one)
      ? []
      : [`${expect.answeredBy} (${expect.layer}) answered, not ${JSON.stringify(one.denial?.answeredBy)}`]),
    ...lost.map((rule) => `missed rule ${rule}`),
    ...one.alarms.map((rule) => `false alarm ${rule}`),
  ].map((what) => `${id} [${difficulty}]: ${what}   [${why}]`);
}

function share<T>(of: readonly T[], hits: (one: T) => boolean): Share {
  return { hit: of.filter(hits).length, of: of.length };
}

function sum(shares: readonly Share[]): Share {
  return shares.reduce((total, one) => ({ hit: total.hit + one.hit, of: total.of + one.of }), { hit: 0, of: 0 });
}

/** A share in percent with one decimal; 0 of 0 counts as all. */
export function percent({ hit, of }: Share): number {
  return of === 0 ? 100 : Math.round((1000 * hit) / of) / 10;
}

function printed(name: string, one: Share): string {
  return `${name.padEnd(34)} ${one.hit}/${one.of}  ${percent(one)} %`;
}

/** The score as lines for a terminal. */
export function scoreLines(batch: string, found: Score, withMisses: boolean): readonly string[] {
  return [
    `${batch}: ${found.cases} cases`,
    ...(withMisses ? found.misses : []),
    ...Object.entries(found.byDifficulty).map(([name, one]) => printed(`difficulty ${name}`, one)),
    printed('cause, exact label', found.exact),
    printed('cause, fair label', found.fair),
    printed('cause among first three', found.firstThree),
    printed("'certain' that is right", found.certainRight),
    printed('negatives left alone', found.negatives),
    printed('rules found', found.rulesFound),
    printed('false alarms', found.falseAlarms),
    ...(found.answeredBy.of > 0 ? [printed('answered by', found.answeredBy)] : []),
  ];
}

// npx tsx e2e/cases/score.ts [batch-1 ...] [--misses]
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const named = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
  for (const batch of named.length > 0 ? named : batchNames())
    console.log(scoreLines(batch, score(casesOf(batch)), process.argv.includes('--misses')).join('\n'));
}
