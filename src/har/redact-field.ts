import { mayBeSession } from '../http/cookie-value.ts';
import { isSessionCookie } from '../http/credential-name.ts';
import { isKeyField, isSignatureField } from '../http/key-field.ts';
import { looksRandom } from '../http/secret-value.ts';
import type { Aliases } from './aliases.ts';
import { isObject, type Json } from './entry.ts';
import { redactAuthorization, redactToken } from './redact-authorization.ts';
import { isSecretValue, redactBody } from './redact-body.ts';
import { isSecretQuery, redactText } from './redact-text.ts';
import { redactQueryValue } from './redact-url.ts';

export type Side = 'request' | 'response';

/** The value of a header or trailer field without its secrets. */
export function redactField(name: string, value: string, aliases: Aliases, side: Side): string {
  const lower = name.toLowerCase();
  if (lower === 'authorization' || lower === 'proxy-authorization') return redactAuthorization(value, aliases);
  if (lower === 'cookie')
    return value
      .split(';')
      .map((pair) => redactCookiePair(pair, aliases))
      .join(';');
  if (lower === 'set-cookie')
    return value
      .split('\n')
      .map((line) => redactSetCookie(line, aliases))
      .join('\n');
  if (side === 'response' && !isOpaque(value)) return redactText(value, aliases);
  if (isSignatureField(lower)) return lower === 'dpop' ? redactToken(value, aliases) : aliases.of(value, 'signature');
  if (/csrf|xsrf|requestverification|wp-nonce/.test(lower))
    return isOpaque(value) ? redactToken(value, aliases) : value;
  if (isKeyField(lower)) return value.includes(' ') ? redactAuthorization(value, aliases) : redactToken(value, aliases);
  return value.startsWith('{') || value.startsWith('[')
    ? redactBody(value, '', aliases, side)
    : redactText(value, aliases);
}

/** A value made by a machine, and no word for one: `Required`, `Fetch`, `AUTHENTICATION_DENIED`, `token-expired`. */
function isOpaque(value: string): boolean {
  const text = value.trim();
  if (/\s/.test(text)) return false;
  return (
    looksRandom(text) ||
    (/\d/.test(text) && text.length >= 6) ||
    (text.length >= 16 && !/^[A-Za-z]{1,30}(?:[-_.][A-Za-z]{1,30}){0,9}$/.test(text))
  );
}

function redactCookiePair(pair: string, aliases: Aliases): string {
  const equals = pair.indexOf('=');
  if (equals < 0) return redactText(pair, aliases);
  return `${pair.slice(0, equals + 1)}${redactCookie(pair.slice(0, equals).trim(), pair.slice(equals + 1), aliases)}`;
}

function redactSetCookie(line: string, aliases: Aliases): string {
  const [pair = '', ...attributes] = line.split(';');
  return [redactCookiePair(pair, aliases), ...attributes].join(';');
}

/** All cookie values go; only what keeps somebody signed in is looked for elsewhere: others can be common words. */
export function redactCookie(name: string, value: string, aliases: Aliases): string {
  if (name === '') return redactText(value, aliases);
  const spread = isSessionCookie(name) || /csrf|xsrf/i.test(name) || looksRandom(value) ? 'anywhere' : 'here';
  return value.trim().startsWith('eyJ')
    ? redactToken(value.trim(), aliases)
    : aliases.of(value, mayBeSession(value) ? 'cookie' : 'plain-cookie', spread);
}

/** The value of a parameter of the query, as the list of them has it: not encoded. */
export function redactQueryParam(name: string, value: string, aliases: Aliases): string {
  return isSecretQuery(name, value)
    ? redactQueryValue(name, value, aliases)
    : redactBody(value, '', aliases, 'request');
}

/** The value of a parameter of a form. */
export function redactParam(name: string, value: string, aliases: Aliases, owner: Json): string {
  const grants =
    Array.isArray(owner.params) && owner.params.some((param) => isObject(param) && param.name === 'grant_type');
  if (isSecretQuery(name, value) || isSecretValue(name, value, 'request') || (grants && name === 'code'))
    return redactToken(value, aliases);
  return name === '' ? redactText(value, aliases) : redactBody(value, '', aliases, 'request');
}
