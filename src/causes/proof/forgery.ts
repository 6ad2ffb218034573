import type { Clue } from '../../engine/clue.ts';
import { scopeReason } from '../../engine/cookie-scope.ts';
import type { Neighbourhood } from '../../engine/neighbourhood.ts';
import { cookies, type SetCookie, setCookies } from '../../http/cookie.ts';
import { isSessionCookie } from '../../http/credential-name.ts';
import { authorization } from '../../http/credentials.ts';
import { type Exchange, fieldValue } from '../../http/exchange.ts';
import { type UrlParts, urlParts } from '../../http/url-pattern.ts';
import { isBare } from '../facts/bare-answer.ts';
import { csrfCookie, isGuardField, isUnsafe, namesCsrf, pathOf, sendsCsrfToken } from '../facts/caller.ts';
import { answered, asked, clue } from '../facts/evidence.ts';
import { cameAfter, isRefused, isServed } from '../facts/outcome.ts';

/**
 * The server gave the browser the cookie by which it tells its own forms, and a change comes without it: in a frame of
 * another site for instance, where the browser keeps no such cookie. Whatever token goes along, it has nothing to fit.
 */
export function guardCookieLost(exchange: Exchange, around: Neighbourhood): readonly Clue[] {
  const to = urlParts(exchange.request.url);
  const mayMiss = exchange.response.status === 403 && isUnsafe(exchange) && csrfCookie(exchange.request) === '';
  if (!to || !mayMiss || authorization(exchange.request) || !isBare(exchange)) return [];
  const given = around.sameOrigin
    .filter((setBy) => cameAfter(exchange, setBy))
    .flatMap((setBy) => guardsOf(setBy, to).map((cookie) => ({ cookie, setBy })));
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

/**
 * The form was opened before somebody signed in or out, and not again since: its token was made for the visitor before, as the
 * guards of most frameworks tie it to the account or make a new one at the login.
 */
export function formOfOtherVisitor(exchange: Exchange, around: Neighbourhood): readonly Clue[] {
  if (!isUnsafe(exchange) || !sendsCsrfToken(exchange) || authorization(exchange.request)) return [];
  if (around.trace(exchange).act !== undefined || !isBare(exchange)) return [];
  const before = around.sameOrigin.filter((other) => cameAfter(exchange, other));
  const opened = before.findLast((other) => opensForm(other, exchange));
  const change = before.findLast(
    (other) => changesVisitor(other, around) || (opened && beginsSession(other, opened, exchange)),
  );
  if (!change || !opened || cameAfter(opened, change)) return [];
  const deed = deeds[around.trace(change).act ?? 'other'] ?? deeds.other;
  const because = `The page with the form was opened before ${deed}, and not again since: its token belongs to the visitor before.`;
  const told = clue('csrf-rejected', ['neighbours', 'likely'], because, [
    answered(opened, 'status'),
    answered(change, 'header:set-cookie'),
    asked(exchange, 'body'),
  ]);
  return [{ ...told, headline: `The form was opened before ${deed}; its token is good no more.` }];
}

const deeds: Readonly<Record<string, string>> & { readonly other: string } = {
  login: 'somebody signed in',
  logout: 'somebody signed out',
  other: 'a new session was begun',
};

/** The session that the form is sent with was set by that answer, and the page was opened with another one. */
function beginsSession(other: Exchange, opened: Exchange, { request }: Exchange): boolean {
  return setCookies(other.response).some(({ name, value, deletes }) => {
    if (deletes || !isSessionCookie(name)) return false;
    const sent = cookies(request).find((each) => each.name === name);
    const had = cookies(opened.request).find((each) => each.name === name);
    return sent?.value === value && had !== undefined && had.value !== value;
  });
}

/** The value that the field repeats is the one that the cookie had before: the page was not told of the new one. */
export function staleToken(exchange: Exchange, around: Neighbourhood): readonly Clue[] {
  const { request } = exchange;
  if (!isRefused(exchange) || !isUnsafe(exchange) || authorization(request) || !isBare(exchange)) return [];
  const field = request.fields.find(({ name, value }) => namesCsrf(name) && value.length >= 4);
  const own = cookies(request).find(({ name }) => namesCsrf(name));
  if (!field || !own || decoded(own.value) === decoded(field.value)) return [];
  const had = around.sameOrigin.find(
    (other) =>
      cameAfter(exchange, other) &&
      [...setCookies(other.response), ...cookies(other.request)].some(
        ({ name, value }) => name === own.name && decoded(value) === decoded(field.value),
      ),
  );
  if (!had) return [];
  const because = `The field ${field.name.slice(0, 60)} repeats the value that the cookie ${own.name.slice(0, 60)} had before, and the cookie has another one now.`;
  const told = clue('csrf-rejected', ['neighbours', 'likely'], because, [
    asked(exchange, `header:${field.name.toLowerCase()}`),
    asked(exchange, `cookie:${own.name}`),
    answered(had, 'header:set-cookie'),
  ]);
  return [{ ...told, headline: 'The page sent an old anti-forgery token: the cookie has a new one since.' }];
}

const decoded = (value: string) => value.replaceAll('%3D', '=').replaceAll('%2B', '+').replaceAll('%2F', '/');

/** A login that gave a session, or a logout that took one. */
function changesVisitor(other: Exchange, around: Neighbourhood): boolean {
  const { act, issued, takenAway } = around.trace(other);
  if (other.response.status >= 400) return false;
  return act === 'login' ? issued.some(({ kind }) => kind === 'cookie') : act === 'logout' && takenAway.length > 0;
}

/** The page that sent the form, or that shows it where it is sent to. */
function opensForm(other: Exchange, { request }: Exchange): boolean {
  if (other.request.method !== 'GET' || !isServed(other)) return false;
  const page = pathOf(other);
  return page === urlParts(fieldValue(request, 'referer') ?? '')?.path || page === urlParts(request.url)?.path;
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
