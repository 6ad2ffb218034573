import type { SetCookie } from '../http/cookie.ts';
import { serverTime } from '../http/date.ts';
import type { Exchange } from '../http/exchange.ts';

/**
 * When a cookie ends by the clock of the capture; undefined if it ends with the browser's session. Browsers measure Expires
 * by the Date of the same response, so that a server whose clock is wrong does no harm.
 */
export function cookieEnd({ maxAge, expires }: SetCookie, { response, startedAt }: Exchange): number | undefined {
  if (maxAge !== undefined) return startedAt > 0 ? startedAt + maxAge * 1000 : undefined;
  const sent = serverTime(response);
  if (expires === undefined || sent === undefined || !(startedAt > 0)) return expires;
  return startedAt + (expires - sent);
}
