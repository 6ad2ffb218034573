import { isKnownScheme, readAuthorization } from '../http/authorization.ts';
import { base64Text, toBase64 } from '../http/base64.ts';
import type { Aliases } from './aliases.ts';
import { redactJwe, redactJwt } from './redact-jwt.ts';

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
  return value.replace(
    /([\w-]{1,60})(\s{0,5}=\s{0,5})(?:"((?:[^"\\]|\\.){0,5000})"|([^\s,;"]{1,5000}))/g,
    (whole, name: string, equals: string, quoted?: string, bare?: string) => {
      const lower = name.toLowerCase();
      const text = quoted ?? bare ?? '';
      if (openParams.has(lower)) return whole;
      const scope = lower === 'credential' && text.includes('/') ? text.slice(text.indexOf('/')) : '';
      const alias = aliases.of(
        scope ? text.slice(0, text.indexOf('/')) : text,
        lower.endsWith('signature') || lower === 'response' || lower === 'mac' ? 'signature' : 'token',
      );
      return `${name}${equals}${quoted === undefined ? alias + scope : `"${alias}${scope}"`}`;
    },
  );
}

const openParams = new Set(
  (
    'realm qop nc algorithm uri charset userhash stale ts timestamp oauth_timestamp oauth_version oauth_signature_method oauth_callback signedheaders headers created expires version ' +
    'se sr skn method type stage nonce opaque oauth_nonce'
  ).split(' '),
);
