import { loginAttempt } from '../../engine/login.ts';
import { hasFailed } from '../../engine/login-series.ts';
import { credentials } from '../../http/credentials.ts';
import type { Exchange } from '../../http/exchange.ts';
import { failureOf } from '../../http/failure.ts';
import { json } from '../../http/json.ts';
import { nameWords } from '../../http/member-name.ts';
import { wordSet } from '../../http/word-set.ts';
import type { Telling } from './account-code.ts';

/** A yes or no that tells whether somebody was found, and the member that holds it. */
export interface AccountFlag {
  readonly telling: Telling;
  readonly member: string;
}

/**
 * What a member of a JSON answer says of the name by yes or no: `{"success": "OK", "user_found": false}`,
 * `{"exists": true}`, `{"isNewUser": true}`. Undefined where a password was shown and not turned down, as everybody may
 * be told of an account of their own, and where the member speaks of anything else than the one who was named.
 */
export function accountFlag(exchange: Exchange): AccountFlag | undefined {
  const attempt = loginAttempt(exchange.request);
  if (!attempt?.identity) return undefined;
  const asksOnly = !credentials(exchange.request).some(({ kind }) => kind === 'body');
  if (!asksOnly && !hasFailed(exchange) && failureOf(exchange.response.content) !== 'said') return undefined;
  for (const [member, value] of flags(json(exchange.response.content))) {
    // After a sign-up, "registered" is what has just happened.
    const said =
      attempt.kind === 'sign-up' && /regist/i.test(member) ? undefined : foundBy(nameWords(member), asksOnly);
    const found = said === undefined || value === undefined ? undefined : said === value;
    if (found === false && attempt.kind !== 'sign-up') return { telling: 'no-such-account', member };
    if (found === true) return { telling: 'account-exists', member };
  }
  return undefined;
}

/** The members of an answer and of the envelopes right inside it, without lists. */
function flags(body: unknown): readonly (readonly [string, boolean | undefined])[] {
  const outer = entriesOf(body);
  const all = [
    ...outer,
    ...outer.flatMap(([name, value]) => (envelopes.has(name.toLowerCase()) ? entriesOf(value) : [])),
  ];
  return all.slice(0, 60).map(([name, value]) => [name, yesOrNo(value)]);
}

const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];

const envelopes = wordSet('data result response payload body content user account');

function yesOrNo(value: unknown): boolean | undefined {
  if (value === true || value === 1 || value === 'true') return true;
  return value === false || value === 0 || value === 'false' ? false : undefined;
}

/**
 * What a "yes" in a member of this name says: true for "somebody was found", false for "nobody was". A state without the
 * one it is said of counts only where nothing but the name was asked: `matched` may be the password's else.
 */
function foundBy(words: readonly string[], asksOnly: boolean): boolean | undefined {
  const said = words.filter((word) => !filler.has(word));
  if (said.some((word) => !who.has(word) && !there.has(word) && !absent.has(word) && word !== 'not')) return undefined;
  const ofWhom = said.some((word) => who.has(word));
  const [is, isNot] = [said.some((word) => there.has(word)), said.some((word) => absent.has(word))];
  if (is === isNot) return words.join(' ') === 'has account' ? true : undefined;
  if (!ofWhom && (isNot || !asksOnly)) return undefined;
  return is !== said.includes('not');
}

const filler = wordSet('is was has does do been already an a the');
const who = wordSet('user account email mail username member customer login person subscriber identity');
const there = wordSet('found exist exists existing existed registered known matched recognized recognised taken');
const absent = wordSet('new unknown unregistered nonexistent');
