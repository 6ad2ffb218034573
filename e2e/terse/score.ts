import { fileURLToPath } from 'node:url';
import { createSession, type ReportedDenial } from '../../src/index.ts';
import { percent, type Share } from '../cases/score.ts';
import { denialsOf, exchangeOf, setNames, type TerseDenial } from './denial.ts';

/** How well the terse denials of one set are understood. */
export interface TerseScore {
  readonly fair: Share;
  readonly firstThree: Share;
  readonly certainRight: Share;
  readonly misses: readonly string[];
}

/** The figures of some terse denials, each in a session of its own. */
export function scoreTerse(denials: readonly TerseDenial[]): TerseScore {
  const judged = denials.map((wanted) => ({ wanted, denial: reportedOf(wanted) }));
  const certain = judged.filter(({ denial }) => denial?.confidence === 'certain');
  return {
    fair: share(judged, isFair),
    firstThree: share(judged, isAmongFirstThree),
    certainRight: share(certain, isFair),
    misses: judged.filter((one) => !isFair(one)).map(missOf),
  };
}

interface Judged {
  readonly wanted: TerseDenial;
  readonly denial: ReportedDenial | undefined;
}

function reportedOf(wanted: TerseDenial): ReportedDenial | undefined {
  const session = createSession();
  session.add(exchangeOf(wanted));
  return session.report().denials[0];
}

const accepted = ({ cause, also = [] }: TerseDenial): readonly string[] => [cause, ...also];

function isFair({ wanted, denial }: Judged): boolean {
  return accepted(wanted).includes(denial?.cause ?? 'none');
}

function isAmongFirstThree({ wanted, denial }: Judged): boolean {
  const answers = denial ? [denial.cause, ...denial.alternatives.slice(0, 2)] : [];
  return answers.some((answer) => accepted(wanted).includes(answer));
}

function missOf({ wanted, denial }: Judged): string {
  const said = denial ? `${denial.cause} (${denial.confidence})` : 'no denial';
  const told = wanted.text ?? JSON.stringify(wanted.body);
  return `${accepted(wanted).join('/')} != ${said}   ${wanted.sent} ${wanted.status} ${(wanted.head ?? []).join(' | ')} ${told}`;
}

function share<T>(of: readonly T[], hits: (one: T) => boolean): Share {
  return { hit: of.filter(hits).length, of: of.length };
}

// npx tsx e2e/terse/score.ts [1 ...] [--misses]
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const named = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
  for (const set of named.length > 0 ? named : setNames()) {
    const { fair, firstThree, certainRight, misses } = scoreTerse(denialsOf(set));
    if (process.argv.includes('--misses')) for (const miss of misses) console.log(miss);
    const [first, three, sure] = [fair, firstThree, certainRight].map(
      (one) => `${one.hit}/${one.of} ${percent(one)} %`,
    );
    console.log(`set ${set}: fair ${first}, among first three ${three}, certain right ${sure}`);
  }
}
