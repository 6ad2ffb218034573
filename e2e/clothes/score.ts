import { pathToFileURL } from 'node:url';
import { createSession } from '../../src/engine/session.ts';
import { knowledge } from '../../src/index.ts';
import { type DressedAnswer, dressedAnswers } from './answer.ts';

/** How many of the answers that refuse were found, and how many of the others were taken for such. */
export interface DressedFigures {
  readonly found: number;
  readonly refuse: number;
  readonly false: number;
  readonly others: number;
}

/** The figures of one set. */
export function scoreDressed(answers: readonly DressedAnswer[]): DressedFigures {
  const refuse = answers.filter(({ refuses }) => refuses);
  const others = answers.filter(({ refuses }) => !refuses);
  return {
    found: refuse.filter((one) => causeOf(one) !== undefined).length,
    refuse: refuse.length,
    false: others.filter((one) => causeOf(one) !== undefined).length,
    others: others.length,
  };
}

/** The cause and its confidence; undefined where no denial was seen. */
function causeOf({ exchange }: DressedAnswer): string | undefined {
  const session = createSession(knowledge);
  session.add(exchange);
  const denial = session.report().denials[0];
  return denial && `${denial.cause} (${denial.confidence})`;
}

function print(set: string | undefined): void {
  for (const [name, answers] of dressedAnswers()) {
    console.log(name, JSON.stringify(scoreDressed(answers)));
    if (name !== set) continue;
    for (const answer of answers) {
      const cause = causeOf(answer);
      const isRight = answer.refuses === (cause !== undefined);
      if (!isRight || process.argv.includes('--all'))
        console.log(`  ${isRight ? ' ' : '!'} ${cause} <- ${answer.told}`);
    }
  }
}

// `npx tsx e2e/clothes/score.ts first` prints the figures of each set, and what was missed of the one that is named.
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) print(process.argv[2]);
