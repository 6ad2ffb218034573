import { base64Text, toBase64 } from '../http/base64.ts';
import { readJwt } from '../http/jwt.ts';
import { wordSet } from '../http/word-set.ts';
import type { Aliases } from './aliases.ts';
import { isObject } from './entry.ts';
import { withoutPeople } from './redact-person.ts';

/**
 * A JWT whose times, issuer, audience, scopes and claim names can still be read, with who it is about and its
 * signature replaced; undefined if the text is no JWT.
 */
export function redactJwt(token: string, aliases: Aliases): string | undefined {
  const jwt = readJwt(token);
  if (!jwt) return undefined;
  const signature = token.slice(token.lastIndexOf('.') + 1);
  if (signature.startsWith('redacted-')) return token;
  const mark = markOf(token, aliases);
  const header = redactMembers(jwt.header, keptHeaders, aliases);
  const proof = String(jwt.header.typ).startsWith('dpop') || ('htm' in jwt.claims && 'htu' in jwt.claims);
  const claims = redactMembers(jwt.claims, proof ? keptOfProof : keptClaims, aliases);
  return `${encoded(header)}.${encoded(claims)}.${jwt.signed ? mark : ''}`;
}

/** As long as a signature has to be to be taken for one. */
function markOf(token: string, aliases: Aliases): string {
  return `redacted-jwt-${aliases.of(token, 'jwt').replace(/\D/g, '').padStart(5, '0')}`;
}

function redactMembers(
  members: Readonly<Record<string, unknown>>,
  kept: ReadonlySet<string>,
  aliases: Aliases,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(members).map(([name, value]) => [
      name,
      redactValue(value, kept.has(name) || isTime(name, value), aliases, 6),
    ]),
  );
}

function isTime(name: string, value: unknown): boolean {
  return typeof value === 'number' && /(?:_at|At|time|exp|expires|until|date)$/.test(name);
}

function redactValue(value: unknown, keep: boolean, aliases: Aliases, depth: number): unknown {
  if (typeof value === 'string') return keep && !/[@=]/.test(value) ? value : claimOf(value, aliases);
  if (typeof value === 'number') return keep ? value : aliases.of(String(value), 'claim', 'here');
  if (depth === 0) return null;
  if (Array.isArray(value)) return value.map((item) => redactValue(item, keep, aliases, depth - 1));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      redactValue(item, keep || name === 'roles', aliases, depth - 1),
    ]),
  );
}

/** Somebody's address becomes what it becomes everywhere else, so that it is known again. */
const claimOf = (value: string, aliases: Aliases) =>
  mailbox.test(value) ? withoutPeople(value, aliases) : aliases.of(value, 'claim', 'here');

const mailbox = /^[\w.+'-]{1,64}@[\w.-]{3,190}$/;

function encoded(value: unknown): string {
  return toBase64(JSON.stringify(value))
    .replace(/={1,2}$/, '')
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}

/** The head of a JWE, with its encrypted parts gone; undefined if the text has not five parts. */
export function redactJwe(token: string, aliases: Aliases): string | undefined {
  const [head = '', ...rest] = token.split('.', 6);
  if (rest.length !== 4 || !base64Text(head)?.includes('"enc"')) return undefined;
  return `${head}.a.b.c.${markOf(token, aliases)}`;
}

const keptHeaders = wordSet('alg typ kid cty enc zip crit b64');
const keptClaims = wordSet(
  'exp nbf iat auth_time updated_at iss aud scope scp access roles role groups permissions token_use token_type typ type azp appid client_id acr amr aal ver gty grant_type tid tenant cty email_verified events idtyp ext_expires_in',
);
/** What a proof of possession is about (RFC 9449 section 4.2): none of it is a secret or about a person. */
const keptOfProof = new Set([...keptClaims, 'htm', 'htu', 'nonce', 'ath']);
