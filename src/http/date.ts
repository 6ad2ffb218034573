import { fieldValue, type Response } from './exchange.ts';

/** The server's clock at the time of the response, from its Date field, in milliseconds; undefined if absent or unreadable. */
export function serverTime(response: Response): number | undefined {
  const time = Date.parse(fieldValue(response, 'date') ?? '');
  return Number.isNaN(time) ? undefined : time;
}

/** When Retry-After (RFC 9110 section 10.2.3) allows another try, in milliseconds since the epoch; undefined if it says nothing. */
export function retryAfter(response: Response, now: number): number | undefined {
  const value = fieldValue(response, 'retry-after')?.trim() ?? '';
  if (/^\d{1,10}$/.test(value)) return now + Number(value) * 1000;
  const time = Date.parse(value);
  return Number.isNaN(time) ? undefined : time;
}
