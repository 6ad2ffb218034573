import type { Exchange, Field, Request, Response } from '../http/exchange.ts';
import { fieldValue } from '../http/exchange.ts';
import { remembered } from '../http/remembered.ts';
import { readRequestContent, readResponseContent } from './content.ts';
import { openDocument } from './document.ts';
import { type HarEntry, type HarLog, isObject, type Json, numberAt, objectAt, textAt } from './entry.ts';
import { readFields } from './fields.ts';
import { HarError } from './har-error.ts';
import { resourceTypeOf } from './resource-type.ts';

export { HarError };

/** Something that was not as HAR 1.2 wants it and was read all the same, or an entry that could not be. */
export interface Repair {
  /** Index in `log.entries`, -1 for the file as a whole. */
  readonly entry: number;
  readonly message: string;
}

export interface HarReading {
  readonly exchanges: readonly Exchange[];
  /** All raw entries at their indices; what is no object is an empty one here. */
  readonly entries: readonly HarEntry[];
  readonly log: HarLog;
  readonly repairs: readonly Repair[];
}

export type EntryReading =
  | { readonly exchange: Exchange; readonly repairs: readonly string[] }
  | { readonly refused: string };

/** Reads a HAR file of any exporter, plain or gzip. Throws HarError if nothing in it can be used. */
export function readHar(input: string | Uint8Array): HarReading {
  const { log, entries, repairs } = openDocument(input);
  const exchanges: Exchange[] = [];
  const found: Repair[] = repairs.map((message) => ({ entry: -1, message }));
  entries.forEach((entry, id) => {
    const reading = exchangeFromEntry(entry, id);
    if ('refused' in reading) found.push({ entry: id, message: `Left out: ${reading.refused}` });
    else {
      exchanges.push(reading.exchange);
      found.push(...reading.repairs.map((message) => ({ entry: id, message })));
    }
  });
  if (entries.length && !exchanges.length) throw new HarError(unusable(entries.length, found));
  return { exchanges, entries: entries.map((entry) => (isObject(entry) ? entry : {})), log, repairs: found };
}

function unusable(count: number, found: readonly Repair[]): string {
  const reason = found.find(({ entry }) => entry === 0)?.message.replace('Left out: ', '') ?? '';
  return count === 1
    ? `The only entry of the file cannot be used: ${reason}`
    : `None of the ${count} entries can be used; of the first one: ${reason}`;
}

/** Reads one entry, live or from a file; never throws. What cannot be an exchange is refused with a reason. */
export function exchangeFromEntry(entry: unknown, id: number): EntryReading {
  if (!isObject(entry)) return { refused: 'the entry is not an object.' };
  if (!isObject(entry.request)) return { refused: 'the entry has no request.' };
  const repairs: string[] = [];
  const note = (messages: readonly string[]) => void repairs.push(...messages);
  const request = readRequest(entry.request, note);
  if (request === undefined) return { refused: 'the request has no URL.' };
  const response = readResponse(entry, request.method, note);
  const exchange: Exchange = {
    id,
    startedAt: startedAt(entry.startedDateTime, note),
    duration: durationOf(entry),
    request,
    response,
    resourceType: resourceTypeOf(entry, request.method, request.fields),
    networkError: networkErrorOf(entry),
    serverAddress: textAt(entry, 'serverIPAddress').replace(/^\[|\]$/g, ''),
  };
  return { exchange, repairs };
}

type Note = (messages: readonly string[]) => void;

function readRequest(raw: Json, note: Note): Request | undefined {
  const { fields, repairs } = readFields(raw, 'request');
  note(repairs);
  const url = urlOf(textAt(raw, 'url').trim(), fields, note);
  if (url === '') return undefined;
  const method = textAt(raw, 'method').trim().toUpperCase();
  if (method === '') note(['The request names no method; GET was assumed.']);
  const body = readRequestContent(raw, fields);
  note(body.repairs);
  return { method: method || 'GET', url, fields, content: body.content };
}

/** An absolute URL; a mere path is completed from the Host field. */
function urlOf(url: string, fields: readonly Field[], note: Note): string {
  if (url === '' || isAbsolute(url)) return url;
  const host = fieldValue({ fields }, 'host');
  const whole = url.startsWith('/') && host ? `https://${host}${url}` : `https://${url}`;
  if (!URL.canParse(whole)) note(['The URL of the request is not a valid one.']);
  else note(['The URL of the request was not absolute; it was completed.']);
  return URL.canParse(whole) ? whole : url;
}

/** What comes after a good authority cannot make an http URL a bad one (WHATWG URL), and many share their authority. */
function isAbsolute(url: string): boolean {
  const start = /^https?:\/\/[^/?#\\\s]{1,300}(?=[/?#]|$)/.exec(url)?.[0];
  return start === undefined ? URL.canParse(url) : isOrigin(start);
}

const isOrigin = remembered((text) => URL.canParse(text));

function readResponse(entry: HarEntry, method: string, note: Note): Response {
  if (!isObject(entry.response)) {
    note(['The entry has no response.']);
    return { status: 0, statusText: '', fields: [], content: { state: 'missing', text: '', mediaType: '', size: -1 } };
  }
  const raw = entry.response;
  const status = statusOf(raw, note);
  const { fields, repairs } = readFields(raw, 'response');
  if (status > 0) note(repairs);
  const bodiless = method === 'HEAD' || status === 204 || status === 304 || (status > 99 && status < 200);
  const body = readResponseContent(raw, fields, bodiless);
  note(body.repairs);
  const content =
    status === 0 && body.content.state === 'empty'
      ? { ...body.content, state: 'missing' as const, size: -1 }
      : body.content;
  return { status, statusText: textAt(raw, 'statusText').trim(), fields, content };
}

function statusOf(raw: Json, note: Note): number {
  const status = numberAt(raw, 'status');
  if (status !== undefined && Number.isInteger(status) && (status === 0 || (status > 99 && status < 1000))) {
    if (typeof raw.status === 'string') note(['The status is text, not a number.']);
    return status;
  }
  if (status !== -1 && raw.status !== null) note(['The status is not an HTTP status; the response was taken as none.']);
  return 0;
}

/** Milliseconds since the epoch; a time without a zone is taken as UTC. */
function startedAt(value: unknown, note: Note): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value > 1e11 ? value : value * 1000;
  const text = typeof value === 'string' ? value.trim() : '';
  const zoned = /(?:Z|[+-]\d\d:?\d\d)$/i.test(text) || !/^\d{4}-\d\d-\d\dT/.test(text);
  const time = Date.parse(zoned ? text : `${text}Z`);
  if (Number.isNaN(time)) note(['The entry does not tell when the request began.']);
  return Number.isNaN(time) ? 0 : time;
}

function durationOf(entry: HarEntry): number {
  const time = numberAt(entry, 'time');
  if (time !== undefined && time >= 0) return time;
  const parts = ['blocked', 'dns', 'connect', 'send', 'wait', 'receive'].map(
    (name) => numberAt(objectAt(entry, 'timings'), name) ?? -1,
  );
  const known = parts.filter((part) => part > 0);
  return known.length ? known.reduce((sum, part) => sum + part, 0) : -1;
}

/** Each exporter has its own member for a request that failed on the way. */
function networkErrorOf(entry: HarEntry): string {
  const response = objectAt(entry, 'response');
  const said = [
    textAt(response, '_error'),
    textAt(response, '_failureText'),
    textAt(entry, '_error'),
    textAt(response, '_errorMessage'),
  ];
  return said.find((text) => text !== '') ?? '';
}
