import { pathToFileURL } from 'node:url';
import { createSession } from '../../src/engine/session.ts';
import { knowledge } from '../../src/index.ts';
import { type AccountAnswer, accountAnswers } from './answer.ts';

/** How many of the answers that tell were found, and how many of the others were taken for such. */
export interface AccountFigures {
  readonly found: number;
  readonly tell: number;
  readonly false: number;
  readonly tellNothing: number;
}

/** The figures of one set. */
export function scoreAccounts(answers: readonly AccountAnswer[]): AccountFigures {
  const tell = answers.filter(({ tells }) => tells);
  const rest = answers.filter(({ tells }) => !tells);
  return {
    found: tell.filter(isFound).length,
    tell: tell.length,
    false: rest.filter(isFound).length,
    tellNothing: rest.length,
  };
}

function isFound({ exchange }: AccountAnswer): boolean {
  const session = createSession(knowledge);
  session.add(exchange);
  return session.findings().some(({ rule }) => rule === 'username-enumeration');
}

function print(set: string | undefined): void {
  for (const [name, answers] of accountAnswers()) {
    console.log(name, JSON.stringify(scoreAccounts(answers)));
    if (name !== set) continue;
    for (const answer of answers) if (isFound(answer) !== answer.tells) console.log(`  ${answer.told}`);
  }
}

// `npx tsx e2e/accounts/score.ts first` prints the figures of each set, and what was missed of the one that is named.
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) print(process.argv[2]);
