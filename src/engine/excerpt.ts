import { cookies } from '../http/cookie.ts';
import { type Exchange, type Field, fieldValue } from '../http/exchange.ts';
import { bearerJwt } from '../http/jwt.ts';
import type { Place } from '../http/place.ts';
import type { Evidence } from './clue.ts';
import { hidden, masked, maskedPart, secretsOf } from './mask.ts';

/** How an excerpt treats secrets: masked unless asked for raw; `whole` masks all of it, where the evidence is the secret. */
export type Exposure = 'masked' | 'whole' | 'raw';

/** Where a piece of evidence stands, as the report says it: `response.body`, `request.header:authorization`. */
export function whereOf({ side, place }: Evidence): string {
  return `${side}.${place.startsWith('body') ? 'body' : place}`;
}

/** What stands at the evidence's place, at most 200 characters; empty if the exchange has nothing there. */
export function excerptOf({ side, place }: Evidence, exchange: Exchange, exposure: Exposure = 'masked'): string {
  const message = side === 'request' ? exchange.request : exchange.response;
  if (place.startsWith('body')) return bodyExcerpt(message.content.text, place, exchange, exposure);
  const value = valueAt(place, side, exchange, exposure === 'raw');
  if (exposure === 'whole' && value) return `${hidden} (${value.length} characters)`;
  return shortened(exposure === 'raw' ? value : masked(value.slice(0, 4000), secretsOf(exchange)));
}

const longest = 200;

function valueAt(place: Place, side: Evidence['side'], exchange: Exchange, raw: boolean): string {
  const { request, response } = exchange;
  const message = side === 'request' ? request : response;
  const name = place.slice(place.indexOf(':') + 1);
  if (place === 'url') return request.url;
  if (place === 'method') return request.method;
  if (place === 'status') return `${response.status} ${response.statusText}`.trim();
  if (place.startsWith('cookie:')) return `${name}=${raw ? cookieValue(name, exchange) : hidden}`;
  if (place.startsWith('claim:')) return claimValue(name, exchange, raw);
  return raw ? (fieldValue(message, name) ?? '') : fieldExcerpt(message.fields, name);
}

/** The value of a field with what identifies its sender taken out; lines are joined by ", ". */
export function fieldExcerpt(fields: readonly Field[], name: string): string {
  const value = fieldValue({ fields }, name) ?? '';
  if (/^(?:proxy-)?authorization$/i.test(name))
    return value.includes(' ') ? `${value.split(' ', 1).join('')} ${hidden}` : value && hidden;
  if (/^cookie2?$/i.test(name)) return value.split(';').map(withoutValue).join('; ');
  if (/^set-cookie$/i.test(name)) return setCookieExcerpt(fields);
  return /api[-_]?key|token|secret|session|signature|password|credential|auth-?key/i.test(name) && value
    ? hidden
    : value;
}

function setCookieExcerpt(fields: readonly Field[]): string {
  const lines = fields.filter((field) => field.name.toLowerCase() === 'set-cookie').map(({ value }) => value);
  return lines
    .map((line) => [withoutValue(line.split(';', 1).join('')), ...line.split(';').slice(1)].join(';'))
    .join(', ');
}

const withoutValue = (pair: string) => `${pair.split('=', 1).join('').trim()}=${hidden}`;

function cookieValue(name: string, { request }: Exchange): string {
  return cookies(request).find((cookie) => cookie.name.toLowerCase() === name.toLowerCase())?.value ?? '';
}

const openClaims = new Set([
  'exp',
  'nbf',
  'iat',
  'auth_time',
  'aud',
  'iss',
  'scope',
  'scp',
  'acr',
  'amr',
  'typ',
  'alg',
]);

function claimValue(name: string, { request }: Exchange, raw: boolean): string {
  const value = bearerJwt(request)?.claims[name];
  if (value === undefined) return '';
  return `${name}: ${raw || openClaims.has(name) ? JSON.stringify(value) : hidden}`;
}

function bodyExcerpt(text: string, place: Place, exchange: Exchange, exposure: Exposure): string {
  const [start, end] = rangeOf(place, text.length);
  if (exposure === 'whole') return end > start ? `${hidden} (${end - start} characters)` : '';
  const cut = Math.min(end, start + longest * 5);
  return shortened(exposure === 'raw' ? text.slice(start, cut) : maskedPart(text, start, cut, secretsOf(exchange)));
}

function rangeOf(place: Place, length: number): readonly [number, number] {
  const [start, end] = place.startsWith('body@') ? place.slice(5).split('..').map(Number) : [0, length];
  const from = Math.min(Math.max(0, start || 0), length);
  return [from, Math.min(Math.max(from, end || 0), length)];
}

function shortened(text: string): string {
  const folded = text.replace(/\s+/g, ' ').trim();
  return folded.length <= longest ? folded : `${folded.slice(0, longest - 1)}…`;
}
