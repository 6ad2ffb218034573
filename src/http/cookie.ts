import type { Request, Response } from './exchange.ts';
import { lazy } from './lazy.ts';

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
  /** Tells the browser to drop the cookie, judged by the server's own Date. */
  readonly deletes: boolean;
}

/** The cookies that the request sent (RFC 6265 section 4.2), in order. */
export const cookies: (request: Request) => readonly RequestCookie[] = lazy((_request: Request) => []);

/** The cookies that the response sets, in order; lines without a name are left out. */
export const setCookies: (response: Response) => readonly SetCookie[] = lazy((_response: Response) => []);
