import { fieldValue, fieldValues, type Response } from './exchange.ts';

/** An HTTP-date in any of its three forms (RFC 9110 section 5.6.7) in milliseconds; undefined if the text is none. */
export function httpDate(text: string): number | undefined {
  const value = text.trim();
  if (value.length > 60 || !/\d\d:\d\d(?::\d\d)?/.test(value) || !/[A-Za-z]{3}/.test(value)) return undefined;
  const zoned = /GMT|UTC|[+-]\d{4}$|Z$/.test(value) ? value : `${value} GMT`;
  const time = Date.parse(zoned);
  return Number.isNaN(time) ? undefined : time;
}

/** The server's clock when it answered, from its Date field (RFC 9110 section 6.6.1), in milliseconds; undefined if absent or unreadable. */
export function serverTime(response: Response): number | undefined {
  return httpDate(fieldValues(response, 'date')[0] ?? '');
}

/** When Retry-After (RFC 9110 section 10.2.3) allows another try, in milliseconds since the epoch; undefined if it says nothing. */
export function retryAfter(response: Response, now: number): number | undefined {
  const value = fieldValue(response, 'retry-after')?.trim() ?? '';
  return /^\d{1,10}(?:\.\d{1,6})?$/.test(value) ? now + Number(value) * 1000 : httpDate(value);
}
