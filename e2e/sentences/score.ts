import { fileURLToPath } from 'node:url';
import { createSession, type ReportedDenial } from '../../src/index.ts';
import { percent, type Share } from '../cases/score.ts';
import { chunkNames, exchangeOf, type Sentence, sentencesOf } from './sentence.ts';

/** How well the sentences of one chunk are understood. */
export interface SentenceScore {
  readonly fair: Share;
  readonly firstThree: Share;
  readonly certainRight: Share;
  readonly misses: readonly string[];
}

/** The figures of some sentences, each in a session of its own. */
export function scoreSentences(sentences: readonly Sentence[]): SentenceScore {
  const judged = sentences.map((sentence, turn) => ({ sentence, denial: denialOf(sentence, turn) }));
  const certain = judged.filter(({ denial }) => denial?.confidence === 'certain');
  return {
    fair: share(judged, isFair),
    firstThree: share(judged, isAmongFirstThree),
    certainRight: share(certain, isFair),
    misses: judged.filter((one) => !isFair(one)).map(missOf),
  };
}

interface Judged {
  readonly sentence: Sentence;
  readonly denial: ReportedDenial | undefined;
}

function denialOf(sentence: Sentence, turn: number): ReportedDenial | undefined {
  const session = createSession();
  session.add(exchangeOf(sentence, turn));
  return session.report().denials[0];
}

const accepted = ({ cause, also = [] }: Sentence): readonly string[] => [cause, ...also];

function isFair({ sentence, denial }: Judged): boolean {
  return accepted(sentence).includes(denial?.cause ?? 'none');
}

function isAmongFirstThree({ sentence, denial }: Judged): boolean {
  const answers = denial ? [denial.cause, ...denial.alternatives.slice(0, 2)] : [];
  return answers.some((answer) => accepted(sentence).includes(answer));
}

function missOf({ sentence, denial }: Judged): string {
  const said = denial ? `${denial.cause} (${denial.confidence})` : 'no denial';
  return `${accepted(sentence).join('/')} != ${said}   ${sentence.status} ${sentence.text}`;
}

function share<T>(of: readonly T[], hits: (one: T) => boolean): Share {
  return { hit: of.filter(hits).length, of: of.length };
}

// npx tsx e2e/sentences/score.ts [1 ...] [--misses]
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const named = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
  for (const chunk of named.length > 0 ? named : chunkNames()) {
    const { fair, firstThree, certainRight, misses } = scoreSentences(sentencesOf(chunk));
    if (process.argv.includes('--misses')) for (const miss of misses) console.log(miss);
    const [first, three, sure] = [fair, firstThree, certainRight].map(
      (one) => `${one.hit}/${one.of} ${percent(one)} %`,
    );
    console.log(`chunk ${chunk}: fair ${first}, among first three ${three}, certain right ${sure}`);
  }
}
