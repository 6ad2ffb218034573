import type { Clue } from '../../engine/clue.ts';
import { scopeReason } from '../../engine/cookie-scope.ts';
import type { Neighbourhood } from '../../engine/neighbourhood.ts';
import { type SetCookie, setCookies } from '../../http/cookie.ts';
import { authorization } from '../../http/credentials.ts';
import { type Exchange, fieldValue } from '../../http/exchange.ts';
import { type UrlParts, urlParts } from '../../http/url-pattern.ts';
import { isBare } from '../facts/bare-answer.ts';
import { csrfCookie, isGuardField, isUnsafe, namesCsrf } from '../facts/caller.ts';
import { answered, asked, clue } from '../facts/evidence.ts';
import { cameAfter } from '../facts/outcome.ts';

/**
 * The server gave the browser the cookie by which it tells its own forms, and a change comes without it: in a frame of
 * another site for instance, where the browser keeps no such cookie. Whatever token goes along, it has nothing to fit.
 */
export function guardCookieLost(exchange: Exchange, around: Neighbourhood): readonly Clue[] {
  const to = urlParts(exchange.request.url);
  const mayMiss = exchange.response.status === 403 && isUnsafe(exchange) && csrfCookie(exchange.request) === '';
  if (!to || !mayMiss || authorization(exchange.request) || !isBare(exchange)) return [];
  const given = around.sameOrigin.flatMap((setBy) =>
    cameAfter(exchange, setBy) ? guardsOf(setBy, to).map((cookie) => ({ cookie, setBy })) : [],
  );
  const last = given.at(-1);
  if (!last || given.some(({ cookie }) => cookie.deletes && cookie.name === last.cookie.name)) return [];
  const name = last.cookie.name.slice(0, 60);
  const because = `The cookie ${name}, which guards the forms of this server, was set earlier, and this change came without it.`;
  const told = clue('csrf-rejected', ['neighbours', 'likely'], because, [
    answered(last.setBy, 'header:set-cookie'),
    asked(exchange, 'url'),
  ]);
  return [{ ...told, headline: `The cookie ${name}, by which the server knows its own pages, did not come back.` }];
}

/** Anti-forgery cookies that a response sets or takes away, and that go along to this address. */
function guardsOf(setBy: Exchange, to: UrlParts): readonly SetCookie[] {
  const from = urlParts(setBy.request.url);
  if (!from) return [];
  return setCookies(setBy.response).filter((cookie) => namesCsrf(cookie.name) && !scopeReason(cookie, from, to));
}

/**
 * The field by which the page of the served request showed that it is no foreign one, and that the refused request lacks;
 * empty if there is none, or if the two bring other cookies.
 */
export function guardFieldLacking({ request: refused }: Exchange, { request: served }: Exchange): string {
  if (fieldValue(refused, 'cookie') !== fieldValue(served, 'cookie')) return '';
  const guard = served.fields.find(({ name }) => isGuardField(name) && fieldValue(refused, name) === undefined);
  return guard?.name.toLowerCase() ?? '';
}
