import type { Clue } from '../../engine/clue.ts';
import { isLoginUrl } from '../../engine/login.ts';
import { mainCredential } from '../../engine/main-credential.ts';
import type { Neighbourhood } from '../../engine/neighbourhood.ts';
import { isFactorUrl, takesFactor } from '../../engine/second-factor.ts';
import { cookies, setCookies } from '../../http/cookie.ts';
import { isOtherCookie } from '../../http/credential-name.ts';
import { credentials } from '../../http/credentials.ts';
import type { Exchange } from '../../http/exchange.ts';
import { answered, asked, clue } from '../facts/evidence.ts';
import { cameAfter, isRefused, isSameOrigin, isServed } from '../facts/outcome.ts';
import { aboutTheCredential, saysElse } from './words-say.ts';

/** Whether the request carries a cookie that the answer to a login had set, whatever the cookie is called. */
export function carriesLoginCookie(exchange: Exchange, around: Neighbourhood): boolean {
  return around.sameOrigin.some(
    (other) => cameAfter(exchange, other) && around.trace(other).act === 'login' && gaveCookie(other, exchange),
  );
}

/** The login was answered with "a second factor is due", and what it gave is used before a code was accepted. */
export function factorNeverGiven(exchange: Exchange, around: Neighbourhood): readonly Clue[] {
  if (!isRefused(exchange) || around.trace(exchange).act === 'login' || takesFactor(exchange.request)) return [];
  if (saysElse(exchange, aboutTheCredential)) return [];
  const before = around.sameOrigin.filter((other) => cameAfter(exchange, other));
  const login = before.findLast((other) => around.trace(other).act === 'login' && gave(other, exchange, around));
  if (!login || !around.trace(login).factorDue) return [];
  const since = before.filter((other) => cameAfter(other, login));
  const isAccepted = (other: Exchange) => isServed(other) && !isOfLogin(other) && gave(login, other, around);
  if (since.some((other) => isFactorAccepted(other, around) || isAccepted(other))) return [];
  const tried = since.findLast((other) => takesFactor(other.request));
  const because = `The answer to the login said that a second factor was still due, and ${tried ? 'the code that was sent was not accepted' : 'no code was sent'} before this request.`;
  const told = clue('step-up-required', ['neighbours', 'likely'], because, [
    answered(login, 'status'),
    ...(tried ? [answered(tried, 'status')] : []),
    asked(exchange, 'url'),
  ]);
  return [{ ...told, headline: 'The login is not complete: a second factor was asked for and has not been given.' }];
}

/** Pages on the way through the login are served before it is complete. */
const isOfLogin = ({ request: { url } }: Exchange) => isFactorUrl(url) || isLoginUrl(url);

function isFactorAccepted(other: Exchange, around: Neighbourhood): boolean {
  return takesFactor(other.request) && other.response.status < 400 && !around.trace(other).factorDue;
}

/** Whether the request carries what the login's answer gave: a cookie of any name, or a token. */
function gave(login: Exchange, other: Exchange, around: Neighbourhood): boolean {
  const given = new Set(around.trace(login).issued.map(({ fingerprint }) => fingerprint));
  return gaveCookie(login, other) || credentials(other.request).some(({ fingerprint }) => given.has(fingerprint));
}

function gaveCookie({ response }: Exchange, { request }: Exchange): boolean {
  const sent = new Map(cookies(request).map(({ name, value }) => [name, value]));
  return setCookies(response).some(
    ({ name, value, deletes }) => !deletes && value !== '' && !isOtherCookie(name) && sent.get(name) === value,
  );
}

/** The credential worked, and then the account's password was changed or all its sessions were ended. */
export function endedForAll(exchange: Exchange, around: Neighbourhood): readonly Clue[] {
  const own = mainCredential(exchange.request);
  if (!own || own.kind === 'api-key' || exchange.response.status !== 401) return [];
  if (saysElse(exchange, aboutTheCredential)) return [];
  const end = around.sameOrigin.findLast((other) => cameAfter(exchange, other) && around.trace(other).endsSessions);
  if (!end) return [];
  const isWorking = (other: Exchange) => isServed(other) && isSameOrigin(other, exchange);
  const worked = around.sameCredential.find((other) => (other === end || cameAfter(end, other)) && isWorking(other));
  if (!worked || around.sameCredential.some((other) => cameAfter(other, end) && isWorking(other))) return [];
  const because =
    'The same credential was accepted until a password was changed, or all sessions were ended, and is refused since.';
  return [
    clue('revoked-credentials', ['neighbours', 'likely'], because, [
      answered(worked, 'status'),
      asked(end, 'url'),
      asked(exchange, own.place),
    ]),
  ];
}

/**
 * A cookie that somebody was signed in with was replaced by another of its name, in the answer to a request that went
 * without it and was no login.
 */
export function sessionReplaced(exchange: Exchange, around: Neighbourhood): readonly Clue[] {
  if (exchange.response.status !== 401 || saysElse(exchange, aboutTheCredential)) return [];
  const before = around.sameOrigin.filter((other) => cameAfter(exchange, other));
  for (const { name, value } of cookies(exchange.request)) {
    if (isOtherCookie(name)) continue;
    const setBy = before.findLast(({ response }) => setsCookie(response, name, value));
    if (!setBy || around.trace(setBy).act !== undefined || cookieOf(setBy, name) !== undefined) continue;
    const worked = before.findLast(
      (other) =>
        cameAfter(setBy, other) &&
        isServed(other) &&
        cookieOf(other, name) !== undefined &&
        cookieOf(other, name) !== value &&
        isSignedIn(other, name, before, around),
    );
    if (!worked || before.some((other) => isServedAlike(other, exchange, name, value))) continue;
    const because = `The cookie ${name.slice(0, 60)} was accepted earlier with another value; an answer in between set a new one of the same name, which nobody has signed in with.`;
    const told = clue('invalid-credentials', ['neighbours', 'likely'], because, [
      asked(worked, `cookie:${name}`),
      answered(setBy, 'header:set-cookie'),
      asked(exchange, `cookie:${name}`),
    ]);
    return [
      { ...told, headline: 'The session of the login was replaced by another one that nobody is signed in with.' },
    ];
  }
  return [];
}

/** What the other carried was given by a login. */
function isSignedIn(other: Exchange, name: string, before: readonly Exchange[], around: Neighbourhood): boolean {
  const value = cookieOf(other, name) ?? '';
  return before.some((login) => around.trace(login).act === 'login' && setsCookie(login.response, name, value));
}

/** The new one was served where this request went: it is no guest's there. */
const isServedAlike = (other: Exchange, { request }: Exchange, name: string, value: string) =>
  isServed(other) && cookieOf(other, name) === value && other.request.url === request.url;

const setsCookie = (response: Exchange['response'], name: string, value: string) =>
  setCookies(response).some((each) => each.name === name && each.value === value && !each.deletes);

const cookieOf = ({ request }: Exchange, name: string) => cookies(request).find((each) => each.name === name)?.value;
