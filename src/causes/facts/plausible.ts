import { isAlias } from '../../http/alias.ts';
import { cookies } from '../../http/cookie.ts';
import { mayBeSession } from '../../http/cookie-value.ts';
import { isAsideCookie } from '../../http/credential-name.ts';
import type { Request } from '../../http/exchange.ts';
import { lazy } from '../../http/lazy.ts';
import { nameWords } from '../../http/member-name.ts';
import { looksRandom } from '../../http/secret-value.ts';
import { urlParts } from '../../http/url-pattern.ts';
import { wordSet } from '../../http/word-set.ts';

/**
 * Whether something travelled that may well be a key, a signature or a token although nothing marks it as one for certain:
 * `?key=demo-91`, `?s=9f01c2ab`, a random step of a path behind `/share/`, a field such as `X-Client`. It is no credential
 * to report on; but "nothing was sent" cannot be said of such a request.
 */
export const mayCarryCredential: (request: Request) => boolean = lazy((request: Request) => {
  const parts = urlParts(request.url);
  const query = parts?.query ?? [];
  return (
    query.some(([name, value]) => isPlausible(name, value)) ||
    hasSecretStep(parts?.path ?? '') ||
    request.fields.some(({ name, value }) => isOwnField(name) && value.length >= 4)
  );
});

/** A cookie of a short name of the site's own, with a value that a machine made: it may well be a session, whatever its name. */
export function carriesOwnCookie(request: Request): boolean {
  return cookies(request).some(
    ({ name, value }) => /^[a-z][\w.-]{1,20}$/i.test(name) && !isAsideCookie(name) && mayBeSession(value),
  );
}

function isPlausible(name: string, value: string): boolean {
  const joined = nameWords(name).join('');
  if (telling.has(joined)) return value.length >= 4;
  return short.has(joined) && (isMade(value) || isAlias(value));
}

const isMade = (value: string) => /^[\w~.-]{8,200}$/.test(value) && /\d/.test(value) && /[A-Za-z]/.test(value);

/** `/share/8fK2...`, `/hooks/T01/B02/x9...`, `/bot123:AA...`. */
function hasSecretStep(path: string): boolean {
  const steps = path.split('/', 30);
  return steps.some((step, at) => {
    if (/^bot\d{4,12}:[\w-]{8,60}$/.test(step)) return true;
    return (
      looksRandom(step) && steps.slice(Math.max(0, at - 3), at).some((before) => openers.has(before.toLowerCase()))
    );
  });
}

function isOwnField(name: string): boolean {
  const lower = name.toLowerCase();
  if (standard.some((start) => lower.startsWith(start))) return false;
  return nameWords(name).some((word) => fieldWords.has(word));
}

/** Names that hardly ever mean something else where a credential is refused. */
const telling = wordSet(
  'key tok tk sig sign hmac mac auth pass pin cred credential credentials license licence licensekey hash userkey appkey mapkey wskey passkey accesscode invite invitecode',
);
/** Names that may mean anything: their value has to be of letters and digits. */
const short = wordSet('s k t h st hk u uid cid c sid id code e');
const openers = wordSet(
  't token tokens key keys share shared s d dl download hook hooks webhook webhooks invite invites feed ical private unsubscribe reset verify',
);
const fieldWords = wordSet(
  'key auth sig signature secret pin pass client app account tenant credential credentials user partner merchant',
);
const standard = [
  'sec-',
  'accept',
  'content-',
  'if-',
  'access-control-',
  'cf-',
  'cookie',
  'user-agent',
  'host',
  'origin',
  'referer',
  'via',
  'x-forwarded',
  'x-requested',
  'x-csrf',
  'x-xsrf',
  'x-client-version',
  'x-client-data',
  'x-app-version',
  'x-user-agent',
  'idempotency',
  'proxy-',
];
