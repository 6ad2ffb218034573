import { fileURLToPath } from 'node:url';
import type { Exchange } from '../../src/http/exchange.ts';
import { createSession, type ReportedDenial } from '../../src/index.ts';
import { labelledSentences } from '../sentences/sentence.ts';
import { labelledTerse } from '../terse/denial.ts';
import { percent, type Share } from './score.ts';

/** One denial that has to be understood without any other exchange. */
export interface SingleDenial {
  readonly exchange: Exchange;
  /** The causes that a fair expert accepts, the best one first. */
  readonly accepted: readonly string[];
  /** What it says, for the list of misses. */
  readonly told: string;
}

/** How well some single denials are understood. */
export interface SingleScore {
  readonly fair: Share;
  readonly firstThree: Share;
  readonly certainRight: Share;
  readonly misses: readonly string[];
}

/** The figures of some single denials, each in a session of its own. */
export function scoreSingles(singles: readonly SingleDenial[]): SingleScore {
  const judged = singles.map((single) => ({ single, denial: denialOf(single) }));
  const certain = judged.filter(({ denial }) => denial?.confidence === 'certain');
  return {
    fair: share(judged, isFair),
    firstThree: share(judged, isAmongFirstThree),
    certainRight: share(certain, isFair),
    misses: judged.filter((one) => !isFair(one)).map(missOf),
  };
}

interface Judged {
  readonly single: SingleDenial;
  readonly denial: ReportedDenial | undefined;
}

function denialOf({ exchange }: SingleDenial): ReportedDenial | undefined {
  const session = createSession();
  session.add(exchange);
  return session.report().denials[0];
}

function isFair({ single, denial }: Judged): boolean {
  return single.accepted.includes(denial?.cause ?? 'none');
}

function isAmongFirstThree({ single, denial }: Judged): boolean {
  const answers = denial ? [denial.cause, ...denial.alternatives.slice(0, 2)] : [];
  return answers.some((answer) => single.accepted.includes(answer));
}

function missOf({ single, denial }: Judged): string {
  const said = denial ? `${denial.cause} (${denial.confidence})` : 'no denial';
  return `${single.accepted.join('/')} != ${said}   ${single.told}`;
}

function share<T>(of: readonly T[], hits: (one: T) => boolean): Share {
  return { hit: of.filter(hits).length, of: of.length };
}

// npx tsx e2e/cases/single.ts sentences|terse [NAME ...] [--misses]
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [kind, ...named] = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
  for (const [name, singles] of kind === 'terse' ? labelledTerse() : labelledSentences()) {
    if (named.length > 0 && !named.includes(name)) continue;
    const { fair, firstThree, certainRight, misses } = scoreSingles(singles);
    if (process.argv.includes('--misses')) for (const miss of misses) console.log(miss);
    const [first, three, sure] = [fair, firstThree, certainRight].map(
      (one) => `${one.hit}/${one.of} ${percent(one)} %`,
    );
    console.log(`${name}: fair ${first}, among first three ${three}, certain right ${sure}`);
  }
}
