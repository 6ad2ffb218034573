import { clearsCookies, cookies as cookiesSent, setCookies } from '../http/cookie.ts';
import { isSessionCookie, namesSecret } from '../http/credential-name.ts';
import { type Exchange, fieldValue } from '../http/exchange.ts';
import { fingerprintOf } from '../http/fingerprint.ts';
import { json } from '../http/json.ts';
import { numericDate, readJwt } from '../http/jwt.ts';
import { jsonStart } from '../http/sniff.ts';
import { renews } from './act.ts';
import { cookieEnd } from './cookie-end.ts';

/** A credential that a response hands out. Its fingerprint is that of the same credential when it is sent. */
export interface Issue {
  readonly kind: 'token' | 'refresh' | 'cookie';
  readonly name: string;
  readonly fingerprint: string;
  /** By its own word or the response's, milliseconds since the epoch. */
  readonly expiresAt: number | undefined;
}

/** The credentials that a response hands out: tokens in a short JSON body or in Authorization, and session cookies. */
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
    }));
}

const longest = 20_000;
const shortest = 8;

function tokens(exchange: Exchange): readonly Issue[] {
  const { status, content } = exchange.response;
  if (status < 200 || status > 299) return [];
  const [scheme, value] = fieldValue(exchange.response, 'authorization')?.split(' ', 2) ?? [];
  const inField = value && scheme?.toLowerCase() === 'bearer' ? [token('authorization', value, undefined)] : [];
  const { text } = content;
  if (text.length > longest || jsonStart(text) < 0 || !/token|jwt/i.test(text)) return inField;
  const value0 = json(content);
  if (typeof value0 !== 'object' || value0 === null) return inField;
  const members = leaves(value0, 3);
  const lifetime = members.find(([name]) => /^expires_?in$/i.test(name))?.[1];
  const end = exchange.startedAt > 0 && Number(lifetime) > 0 ? exchange.startedAt + Number(lifetime) * 1000 : undefined;
  const found = members.flatMap(([name, text]) =>
    typeof text === 'string' && text.length >= shortest && isToken(name) ? [token(name, text, end)] : [],
  );
  return [...inField, ...found].slice(0, most);
}

const most = 10;

const isToken = (name: string) =>
  /token$|^jwt$|^bearer$/i.test(name) && !/token_?type$/i.test(name) && namesSecret(name);

function token(name: string, text: string, end: number | undefined): Issue {
  const own = numericDate(readJwt(text)?.claims.exp);
  const kind = renews({ name }) ? 'refresh' : 'token';
  // The lifetime beside the tokens is that of the access token.
  return { kind, name, fingerprint: fingerprintOf(text), expiresAt: own ?? (kind === 'token' ? end : undefined) };
}

function leaves(value: object, depth: number): readonly (readonly [string, unknown])[] {
  return Object.entries(value)
    .slice(0, 60)
    .flatMap(([name, member]): readonly (readonly [string, unknown])[] => {
      if (typeof member !== 'object' || member === null) return [[name, member]];
      return depth > 0 && !Array.isArray(member) ? leaves(member, depth - 1) : [];
    });
}
