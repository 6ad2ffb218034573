import type { Clue } from '../../engine/clue.ts';
import { beginsLogin, isOfLogin, type LoginReturn, loginReturn, tellsStateLost } from '../../engine/login-return.ts';
import type { Neighbourhood } from '../../engine/neighbourhood.ts';
import { refusingTarget } from '../../engine/refusing-redirect.ts';
import { shapeClues } from '../../engine/soft-denial.ts';
import { cookies, setCookies } from '../../http/cookie.ts';
import { type Exchange, fieldValue } from '../../http/exchange.ts';
import { statements } from '../../http/statement.ts';
import { answered, asked, clue } from '../facts/evidence.ts';
import { cameAfter } from '../facts/outcome.ts';
import { saysElse } from './words-say.ts';

/**
 * A login that comes back and is refused for its state, which guards against forged answers (RFC 6749 section 10.12): the
 * answer says so, the state was used before, or another login has taken its place in the cookie.
 */
export function stateOfLogin(exchange: Exchange, around: Neighbourhood): readonly Clue[] {
  const back = loginReturn(exchange.request);
  if (!back?.granted || (exchange.response.status < 300 && shapeClues(exchange).length === 0)) return [];
  const said = saidLost(exchange);
  if (said.length === 0 && saysElse(exchange, ['csrf-rejected', 'invalid-credentials', 'insufficient-permission']))
    return [];
  return [...said, ...usedBefore(exchange, around), ...overwritten(exchange, back, around)];
}

function saidLost(exchange: Exchange): readonly Clue[] {
  const told = statements(exchange).find(({ text }) => tellsStateLost(text));
  const because = 'The answer says that the login that comes back does not fit to any that was begun here.';
  return told ? [clue('csrf-rejected', ['request', 'likely'], because, [answered(exchange, told.place)])] : [];
}

/** The very same answer of the other server was accepted before, as with the back button. */
function usedBefore(exchange: Exchange, around: Neighbourhood): readonly Clue[] {
  const first = around.sameUrl.find((other) => cameAfter(exchange, other) && isAccepted(other));
  if (!first) return [];
  const because = 'The same address was opened before and accepted: the answer to a login is good for one time.';
  const told = clue('csrf-rejected', ['neighbours', 'likely'], because, [
    answered(first, 'status'),
    asked(exchange, 'url'),
  ]);
  return [{ ...told, headline: 'The answer to a login was used a second time; its state is good for one time.' }];
}

function isAccepted({ request, response }: Exchange): boolean {
  const location = fieldValue(response, 'location') ?? '';
  if (response.status >= 200 && response.status < 300) return true;
  return (
    response.status > 299 &&
    response.status < 400 &&
    !/err|fail/i.test(location) &&
    !refusingTarget(location, request.url)
  );
}

/** Each start writes its state into one cookie; the answer to an earlier start finds that of a later one. */
function overwritten(exchange: Exchange, back: LoginReturn, around: Neighbourhood): readonly Clue[] {
  const before = around.cookieTrail.filter((other) => cameAfter(exchange, other));
  const start = before.findLast((other) => beginsLogin(other, back));
  const kept = start && setCookies(start.response).find((cookie) => isOfLogin(cookie) && !cookie.deletes);
  const sent = cookies(exchange.request).find(({ name }) => name === kept?.name);
  const later = before.find(
    (other) => start && cameAfter(other, start) && setCookies(other.response).some((each) => isSame(each, sent)),
  );
  if (!start || !kept || !sent || sent.value === kept.value || !later) return [];
  const because = `The cookie ${kept.name.slice(0, 60)} holds the state of a login that was begun later, in another tab for instance.`;
  const told = clue('csrf-rejected', ['neighbours', 'likely'], because, [
    answered(start, 'header:set-cookie'),
    answered(later, 'header:set-cookie'),
    asked(exchange, `cookie:${kept.name}`),
  ]);
  return [{ ...told, headline: 'Another login was begun in between, and its state has taken the place of this one.' }];
}

interface Pair {
  readonly name: string;
  readonly value: string;
}

const isSame = (one: Pair, other: Pair | undefined) => one.name === other?.name && one.value === other.value;
