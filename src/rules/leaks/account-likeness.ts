import { scoring, sharesOf } from '../../engine/likeness/learned.ts';
import type { LoginAttempt } from '../../engine/login.ts';
import type { Telling } from './account-code.ts';
import learned from './account-weights.json' with { type: 'json' };

/**
 * What a sentence or a code gives away by its likeness to those that were written to teach it (`npm run learn`), in the twelve
 * languages of these. Undefined where it is as likely to tell nothing, or something that the attempt could not have asked for.
 */
export function likenedTelling(text: string, kind: LoginAttempt['kind']): Telling | undefined {
  const scores = scoresOf(text);
  if (!scores) return undefined;
  const shares = sharesOf(scores);
  const possible = asked[kind].map((telling) => ({ telling, share: shares[learned.answers.indexOf(telling)] ?? 0 }));
  const best = possible.reduce((a, b) => (b.share > a.share ? b : a));
  return possible.reduce((sum, { share }) => sum + share, 0) < enough ? undefined : best.telling;
}

const scoresOf = scoring(learned);

/** What an answer to each attempt can tell. Who has just shown a password may be told in what state the account is. */
const asked: Readonly<Record<LoginAttempt['kind'], readonly [Telling, ...Telling[]]>> = {
  login: ['no-such-account', 'wrong-password', 'other-login'],
  reset: ['no-such-account', 'other-login', 'account-state'],
  'sign-up': ['account-exists'],
};

/** Of 8,425 refusals that speak of something else, 25 reached it as answers to a reset, 20 to a login, 2 to a sign-up. */
const enough = 0.5;
