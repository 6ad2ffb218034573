import { nameWords } from '../http/member-name.ts';
import { wordSet } from '../http/word-set.ts';
import { bareRefusal, speaksOfAccess } from './bare-refusal.ts';
import type { RefusingTarget } from './refusing-redirect.ts';

/**
 * What a redirect means that says in a parameter why the browser is sent elsewhere: `/dashboard?flash=insufficient_role`,
 * `/start?reason=session-lost`, `/?notice=You+are+not+authorized`. Undefined for every other word, and for one that was in the address
 * that was asked for.
 */
export function refusingParam(location: string, from: string): RefusingTarget | undefined {
  const target = new URL(location, from);
  if (target.searchParams.size === 0 || target.searchParams.size > 20) return undefined;
  const asked = new URL(from).searchParams;
  return [...target.searchParams]
    .filter(([name, value]) => reasonNames.has(nameWords(name).at(-1) ?? '') && asked.get(name) !== value)
    .map(([, value]) => meaningOf(value))
    .find((meaning) => meaning !== undefined);
}

const reasonNames = wordSet(
  'reason error err msg message notice flash alert warning info code status e cause denied why',
);

function meaningOf(value: string): RefusingTarget | undefined {
  if (value.length > 300) return undefined;
  const isCode = !value.includes(' ');
  const text = isCode ? nameWords(value).join(' ') : value.toLowerCase();
  if (isCode ? sessionLost.test(text) : /\byour session (?:has )?(?:expired|ended|timed out)/.test(text)) return ended;
  const bare = bareRefusal({ kind: 'message', text, name: 'text', place: 'header:location' });
  if (bare === 401 || (isCode && unknown.test(text))) return stranger;
  return bare === 403 || (isCode ? lacking.test(text) : speaksOfAccess(value)) ? refused : undefined;
}

const sessionLost =
  /^(?:user |auth |login )?session (?:has |is )?(?:lost|expired|ended|timed out|time out|timeout|invalid|missing|gone)$/;
const unknown = /^(?:login|auth|authentication) (?:required|needed)$|^(?:not|must be) (?:logged|signed) in$/;
const lacking =
  /^(?:insufficient|missing|no|lacks?|invalid|wrong|not enough) (?:role|roles|permissions?|privileges?|rights?|access|scope)$|^(?:admins?|members?|staff|owners?) only$|^not (?:an |a )?(?:admin|member|owner)$/;

const refused: RefusingTarget = {
  cause: 'unspecified-403',
  because: 'The server sent the request on to another page, and says in the address that access is refused.',
};
const stranger: RefusingTarget = {
  cause: 'unspecified-401',
  because: 'The server sent the request on to another page, and says in the address that nobody is logged in.',
};
const ended: RefusingTarget = {
  cause: 'expired-credentials',
  because: 'The server sent the request on to another page, and says in the address that the session has ended.',
};
