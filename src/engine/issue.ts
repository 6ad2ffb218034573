import { isAlias } from '../http/alias.ts';
import { clearsCookies, cookies as cookiesSent, setCookies } from '../http/cookie.ts';
import { isSessionCookie, namesSecret } from '../http/credential-name.ts';
import type { Content, Exchange, Response } from '../http/exchange.ts';
import { fingerprintOf } from '../http/fingerprint.ts';
import { json } from '../http/json.ts';
import { numericDate, readJwt } from '../http/jwt.ts';
import { isKeyField } from '../http/key-field.ts';
import { jsonStart } from '../http/sniff.ts';
import { renews } from './act.ts';
import { cookieEnd } from './cookie-end.ts';
import { endOf, type Told } from './lifetime.ts';

/** A credential that a response hands out. Its fingerprint is that of the same credential when it is sent. */
export interface Issue {
  readonly kind: 'token' | 'refresh' | 'cookie';
  readonly name: string;
  readonly fingerprint: string;
  /** By its own word or the response's, milliseconds since the epoch. */
  readonly expiresAt: number | undefined;
  /** It stands in a field of the response that requests carry as well, so that it takes the place of what they carried. */
  readonly inField: boolean;
}

/** The credentials that a response hands out: tokens in a short JSON body or in a field, and session cookies. */
export function issuedBy(exchange: Exchange): readonly Issue[] {
  return [...tokens(exchange), ...cookies(exchange)];
}

/** Names of the session cookies that a response takes away. */
export function takenAway({ request, response }: Exchange): readonly string[] {
  const deleted = setCookies(response).filter(({ deletes }) => deletes);
  const cleared = clearsCookies(response) ? cookiesSent(request) : [];
  return [...new Set([...deleted, ...cleared].map(({ name }) => name).filter(isSessionCookie))];
}

function cookies(exchange: Exchange): readonly Issue[] {
  return setCookies(exchange.response)
    .filter(({ deletes, name, value }) => !deletes && value !== '' && isSessionCookie(name))
    .map((cookie) => ({
      kind: 'cookie' as const,
      name: cookie.name,
      fingerprint: fingerprintOf(cookie.value),
      expiresAt: cookieEnd(cookie, exchange),
      inField: false,
    }));
}

const longest = 20_000;
const shortest = 8;

function tokens(exchange: Exchange): readonly Issue[] {
  const { status } = exchange.response;
  if (status < 200 || status > 299) return [];
  const inFields = fieldTokens(exchange.response);
  const told = toldIn(exchange.response.content, inFields.length > 0);
  const around = inFields.length > 0 ? besideFields(exchange.response, told) : [];
  const endIn = (all: readonly Told[], name: string, parent: string) =>
    endOf(all, { parent, renews: renews({ name }) }, exchange.startedAt);
  const inBody = told.flatMap(({ name, value, parent }) =>
    typeof value === 'string' && value.length >= shortest && isToken(name, value)
      ? [token({ name, value }, endIn(told, name, parent), false)]
      : [],
  );
  return [...inFields.map((field) => token(field, endIn(around, field.name, ''), true)), ...inBody].slice(0, most);
}

const most = 10;

/** What a JSON body of moderate length says that may hold a token, or the end of one. */
function toldIn(content: Content, always: boolean): readonly Told[] {
  const { text } = content;
  if (text.length > longest || jsonStart(text) < 0 || !(always || mayHoldToken.test(text))) return [];
  const value = json(content);
  return typeof value === 'object' && value !== null ? leaves(value, 3, '') : [];
}

const mayHoldToken = /token|jwt|session_?(?:id|key)|ticket|"(?:access|refresh|sid|key)"\s?:/i;

const isToken = (name: string, value: string) =>
  (/token$|^jwt$|^bearer$/i.test(name) && !/token_?type$/i.test(name) && namesSecret(name)) ||
  sessionMember.test(name) ||
  (/^(?:access|refresh)$/i.test(name) && value.startsWith('eyJ'));

/** What services call the session or key that a login gives. */
const sessionMember = /^(?:sid|session_?(?:id|key)|auth_?key|ticket)$/i;

/** Tokens in fields of the response: `Authorization: Bearer ...`, `X-Auth-Token`, `X-Subject-Token`, `access-token`. */
function fieldTokens({ fields }: Response): readonly { readonly name: string; readonly value: string }[] {
  return fields.slice(0, 100).flatMap(({ name, value }) => {
    const lower = name.toLowerCase();
    const isSchemed = lower === 'authorization';
    if (!isSchemed && !(isTokenField.test(lower) && isKeyField(lower))) return [];
    const [scheme = '', rest] = value.trim().split(' ', 3);
    const bearer = rest && scheme.toLowerCase() === 'bearer' ? rest : undefined;
    if (isSchemed) return bearer === undefined ? [] : [{ name: lower, value: bearer }];
    const plain = bearer ?? value.trim();
    return madeValue.test(plain) || isAlias(plain) ? [{ name: lower, value: plain }] : [];
  });
}

const isTokenField = /(?:token|jwt|session(?:-?id)?)$/;
const madeValue = /^[\w.~+/=:-]{12,4096}$/;

/**
 * A token in a field stands beside the other fields, and beside what the body says of a token at its top. Expires is about
 * the freshness of the response (RFC 9111 section 5.3).
 */
function besideFields({ fields }: Response, told: readonly Told[]): readonly Told[] {
  const others = fields.filter(({ name }) => name.toLowerCase() !== 'expires');
  return [...others.map(({ name, value }) => ({ name, value, parent: '' })), ...told.flatMap(beside)];
}

function beside({ name, value, parent }: Told): readonly Told[] {
  return /^(?:|token|access|auth|session)$/.test(parent) ? [{ name, value, parent: '' }] : [];
}

function token(
  { name, value }: { readonly name: string; readonly value: string },
  end: number | undefined,
  inField: boolean,
): Issue {
  const own = numericDate(readJwt(value)?.claims.exp);
  const kind = renews({ name }) ? 'refresh' : 'token';
  return { kind, name, fingerprint: fingerprintOf(value), expiresAt: own ?? end, inField };
}

function leaves(value: object, depth: number, parent: string): readonly Told[] {
  return Object.entries(value)
    .slice(0, 60)
    .flatMap(([name, member]): readonly Told[] => {
      if (typeof member !== 'object' || member === null) return [{ name, value: member, parent }];
      const path = parent ? `${parent}.${name}` : name;
      return depth > 0 && !Array.isArray(member) ? leaves(member, depth - 1, path) : [];
    });
}
