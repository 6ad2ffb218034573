import { isKnownScheme, readAuthorization } from '../http/authorization.ts';
import { base64Text, toBase64 } from '../http/base64.ts';
import { wordSet } from '../http/word-set.ts';
import type { Aliases } from './aliases.ts';
import { redactJwe, redactJwt } from './redact-jwt.ts';
import { wordBefore } from './word-before.ts';

/** An Authorization value without its secret, of which scheme, parameters and faults can still be seen. */
export function redactAuthorization(raw: string, aliases: Aliases): string {
  const { scheme, value, username, password, params, fault } = readAuthorization(raw);
  const head = scheme === '' ? '' : `${scheme} `;
  if (value === '') return raw.trim();
  if (fault === 'doubled-scheme') return `${head}${redactInner(value, aliases)}`;
  if (username !== undefined && password !== undefined)
    return `${head}${redactPair(value, username, password, aliases)}`;
  const token = redactJwt(value, aliases) ?? redactJwe(value, aliases);
  if (token !== undefined) return `${head}${token}`;
  if (fault === 'quoted')
    return `${head}${value.charAt(0)}${redactToken(value.slice(1, -1), aliases)}${value.charAt(value.length - 1)}`;
  if (fault === 'not-base64' && value.includes(':')) aliases.seek(value.slice(value.indexOf(':') + 1), 'password');
  if (fault !== undefined) return `${head}${aliases.of(value, fault === 'no-scheme' ? 'token' : fault)}`;
  if (params) return `${head}${redactParams(value, aliases)}`;
  return `${head}${redactToken(value, aliases)}`;
}

/** A token of any kind: a JWT as one, the kind of an NTLM message kept. */
export function redactToken(value: string, aliases: Aliases): string {
  const token = redactJwt(value, aliases) ?? redactJwe(value, aliases);
  if (token !== undefined) return token;
  if (!value.startsWith('TlRMTVNTUAA')) return aliases.of(value, 'token');
  return base64Text(value.slice(16))?.startsWith('[token#')
    ? value
    : value.slice(0, 16) + toBase64(aliases.of(value, 'token'));
}

/** User-id and password stay apart, so that what is wrong with either can still be seen. */
function redactPair(value: string, username: string, password: string, aliases: Aliases): string {
  const pair = toBase64(`${aliases.of(username, 'user')}:${aliases.of(password, 'password')}`);
  if (base64Text(value) === base64Text(pair)) return value;
  aliases.seek(value, 'basic');
  return pair;
}

function redactInner(value: string, aliases: Aliases): string {
  const [first = ''] = value.split(/[\s:]/, 1);
  const gap = value.slice(first.length).match(/^[\s:]{1,20}/)?.[0] ?? ' ';
  const rest = value.slice(first.length + gap.length);
  return `${first}${gap}${isKnownScheme(rest.split(' ', 1)[0] ?? '') ? redactAuthorization(rest, aliases) : redactToken(rest, aliases)}`;
}

/** Parameters that prove or identify are replaced; those that say how it was done are kept. */
function redactParams(value: string, aliases: Aliases): string {
  let out = '';
  let from = 0;
  for (let at = value.indexOf('='); at >= 0; at = value.indexOf('=', from)) {
    const start = at + 1 + (value.slice(at + 1, at + 10).length - value.slice(at + 1, at + 10).trimStart().length);
    const quoted = value.charAt(start) === '"';
    const end = quoted ? endOfQuotes(value, start) : endOfBare(value, start);
    const name = wordBefore(value, at, from).toLowerCase();
    const text = quoted ? value.slice(start + 1, end) : value.slice(start, end);
    out += value.slice(from, quoted ? start + 1 : start) + redactOne(name, text, aliases);
    from = end;
  }
  return out + value.slice(from);
}

function redactOne(name: string, text: string, aliases: Aliases): string {
  if (openParams.has(name)) return text;
  const slash = name === 'credential' ? text.indexOf('/') : -1;
  const kind = /signature$|^response$|^mac$/.test(name) ? 'signature' : 'token';
  return slash < 0 ? aliases.of(text, kind) : aliases.of(text.slice(0, slash), kind) + text.slice(slash);
}

function endOfQuotes(value: string, start: number): number {
  for (let at = start + 1; at < value.length; at += 1) {
    if (value.charAt(at) === '\\') at += 1;
    else if (value.charAt(at) === '"') return at;
  }
  return value.length;
}

function endOfBare(value: string, start: number): number {
  let at = start;
  while (at < value.length && !' \t,;"'.includes(value.charAt(at))) at += 1;
  return at;
}

const openParams = wordSet(
  'realm qop nc algorithm uri charset userhash stale ts timestamp oauth_timestamp oauth_version oauth_signature_method oauth_callback signedheaders headers created expires version ' +
    'se sr skn method type stage nonce opaque oauth_nonce',
);
