import { parseSetCookie } from 'cookie';
import { serverTime } from './date.ts';
import { fieldValues, type Request, type Response } from './exchange.ts';
import { lazy } from './lazy.ts';
import { remembered } from './remembered.ts';

export interface RequestCookie {
  readonly name: string;
  readonly value: string;
}

/** One Set-Cookie field line (RFC 6265 section 4.1). */
export interface SetCookie {
  readonly name: string;
  readonly value: string;
  readonly domain?: string;
  readonly path?: string;
  /** Milliseconds since the epoch. */
  readonly expires?: number;
  /** Seconds. */
  readonly maxAge?: number;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly sameSite?: 'strict' | 'lax' | 'none';
  readonly partitioned: boolean;
  /** Tells the browser to drop the cookie: no lifetime left by the server's own Date, or an expiry long ago. */
  readonly deletes: boolean;
}

/**
 * The cookies that the request sent (RFC 6265 section 4.2), in order, values as they were. A name sent twice is there
 * twice: that itself can be why a session is not found.
 */
export const cookies: (request: Request) => readonly RequestCookie[] = lazy((request: Request) =>
  fieldValues(request, 'cookie').flatMap(cookiePairs),
);

/** The cookies of one field line. */
export const cookiePairs: (line: string) => readonly RequestCookie[] = remembered((line) =>
  line.split(';').flatMap(pairOf),
);

/** The cookies that the response sets, in order; lines without a name are left out. */
export const setCookies: (response: Response) => readonly SetCookie[] = lazy((response: Response) =>
  fieldValues(response, 'set-cookie').flatMap((line) => readSetCookie(line, serverTime(response))),
);

/** Whether the response makes the browser drop all cookies of its site (Clear-Site-Data, "cookies" or "*"). */
export function clearsCookies(response: Response): boolean {
  return fieldValues(response, 'clear-site-data').some((line) => line.includes('"cookies"') || line.includes('"*"'));
}

function pairOf(pair: string): readonly RequestCookie[] {
  const equals = pair.indexOf('=');
  const name = pair.slice(0, Math.max(0, equals)).trim();
  return name === '' ? [] : [{ name, value: pair.slice(equals + 1).trim() }];
}

function readSetCookie(line: string, now: number | undefined): readonly SetCookie[] {
  const {
    name,
    value = '',
    domain,
    path,
    expires,
    maxAge,
    sameSite,
    ...flags
  } = parseSetCookie(line, { decode: (text) => text });
  if (name === '') return [];
  const host = domain?.toLowerCase().replace(/^\./, '');
  const ends = expires?.getTime();
  const set: SetCookie = {
    name,
    value,
    ...(host ? { domain: host } : {}),
    ...(path ? { path } : {}),
    ...(ends === undefined ? {} : { expires: ends }),
    ...(maxAge === undefined ? {} : { maxAge }),
    secure: flags.secure ?? false,
    httpOnly: flags.httpOnly ?? false,
    ...(typeof sameSite === 'string' ? { sameSite } : {}),
    partitioned: flags.partitioned ?? false,
    deletes: isOver(ends, maxAge, now ?? longAgo),
  };
  return [set];
}

/** Max-Age goes before Expires (RFC 6265 section 5.3). */
function isOver(expires: number | undefined, maxAge: number | undefined, now: number): boolean {
  if (maxAge !== undefined) return maxAge <= 0;
  return expires !== undefined && expires <= now;
}

/** Without a Date of the server's, only what lies long before any capture counts as over. */
const longAgo = Date.UTC(2001, 0, 1);
