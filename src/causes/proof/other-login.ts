import type { Clue } from '../../engine/clue.ts';
import type { Neighbourhood } from '../../engine/neighbourhood.ts';
import { cookies, setCookies } from '../../http/cookie.ts';
import type { Exchange } from '../../http/exchange.ts';
import { isBare } from '../facts/bare-answer.ts';
import { pathOf } from '../facts/caller.ts';
import { answered, asked, clue } from '../facts/evidence.ts';
import { cameAfter, isServed } from '../facts/outcome.ts';

/**
 * Somebody else signed in with the same browser: the session that is sent is that of the later login, and what the earlier
 * one was served is refused to it.
 */
export function signedInAsAnother(exchange: Exchange, around: Neighbourhood): readonly Clue[] {
  if (exchange.response.status !== 403 || !isBare(exchange)) return [];
  const before = around.sameOrigin.filter((other) => cameAfter(exchange, other));
  const logins = before.filter((other) => around.trace(other).act === 'login');
  for (const { name, value } of cookies(exchange.request)) {
    const login = logins.findLast((other) => sets(other, name, value));
    const who = login && around.trace(login).identity;
    const served =
      login &&
      before.find((other) => isServed(other) && cameAfter(login, other) && isSamePlace(other, exchange, name, value));
    const theirs = served && cookies(served.request).find((each) => each.name === name)?.value;
    const first = logins.find((other) => theirs !== undefined && sets(other, name, theirs));
    const wasWho = first && around.trace(first).identity;
    if (!login || !served || !who || !wasWho || who === wasWho) continue;
    const because =
      'Another account signed in with the same browser in between; the account before was served here, this one is not.';
    const told = clue('insufficient-permission', ['neighbours', 'likely'], because, [
      answered(login, 'header:set-cookie'),
      answered(served, 'status'),
      asked(exchange, `cookie:${name}`),
    ]);
    return [{ ...told, headline: 'Another account has signed in with this browser since, and it may not do this.' }];
  }
  return [];
}

const sets = ({ response }: Exchange, name: string, value: string) =>
  setCookies(response).some((each) => each.name === name && each.value === value && !each.deletes);

/** The same address with another session. */
function isSamePlace(other: Exchange, exchange: Exchange, name: string, value: string): boolean {
  const sent = cookies(other.request).find((each) => each.name === name);
  return pathOf(other) === pathOf(exchange) && sent !== undefined && sent.value !== value;
}
