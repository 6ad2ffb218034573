import type { Field } from '../http/exchange.ts';
import { type HarEntry, type HarLog, isObject, type Json, listAt, numberAt, objectAt, textAt } from './entry.ts';
import { readFields } from './fields.ts';

/** A valid HAR 1.2 text of raw entries; unknown members are kept, members that HAR 1.2 asks for are added or mended. */
export function writeHar(entries: readonly HarEntry[], log: HarLog = {}): string {
  const creator = objectAt(log, 'creator');
  const whole = {
    ...log,
    version: '1.2',
    creator: { ...creator, name: textAt(creator, 'name') || 'Why Denied', version: textAt(creator, 'version') || '0' },
    entries: entries.map(writeEntry),
  };
  return JSON.stringify({ log: whole }, null, 1);
}

function writeEntry(entry: HarEntry): Json {
  const time = numberAt(entry, 'time') ?? -1;
  const timings = objectAt(entry, 'timings');
  return {
    ...entry,
    startedDateTime: validTime(entry.startedDateTime),
    time,
    request: writeRequest(objectAt(entry, 'request')),
    response: writeResponse(objectAt(entry, 'response')),
    cache: isObject(entry.cache) ? entry.cache : {},
    timings: {
      ...timings,
      send: numberAt(timings, 'send') ?? -1,
      wait: numberAt(timings, 'wait') ?? time,
      receive: numberAt(timings, 'receive') ?? -1,
    },
  };
}

function writeRequest(raw: Json): Json {
  const url = textAt(raw, 'url');
  return {
    ...raw,
    method: textAt(raw, 'method') || 'GET',
    url,
    httpVersion: textAt(raw, 'httpVersion'),
    cookies: listAt(raw, 'cookies'),
    headers: writeFields(raw, 'request'),
    queryString: Array.isArray(raw.queryString) ? raw.queryString : queryOf(url),
    headersSize: numberAt(raw, 'headersSize') ?? -1,
    bodySize: numberAt(raw, 'bodySize') ?? -1,
  };
}

function writeResponse(raw: Json): Json {
  const content = objectAt(raw, 'content');
  return {
    ...raw,
    status: numberAt(raw, 'status') ?? 0,
    statusText: textAt(raw, 'statusText'),
    httpVersion: textAt(raw, 'httpVersion'),
    cookies: listAt(raw, 'cookies'),
    headers: writeFields(raw, 'response'),
    content: {
      ...content,
      size: numberAt(content, 'size') ?? -1,
      mimeType: textAt(content, 'mimeType') || 'x-unknown',
    },
    redirectURL: textAt(raw, 'redirectURL'),
    headersSize: numberAt(raw, 'headersSize') ?? -1,
    bodySize: numberAt(raw, 'bodySize') ?? -1,
  };
}

/** A list as it is; anything else as the list that it was read as. */
function writeFields(raw: Json, side: 'request' | 'response'): readonly unknown[] | readonly Field[] {
  return Array.isArray(raw.headers)
    ? raw.headers.filter(isObject)
    : isObject(raw.headers)
      ? readFields({ headers: raw.headers }, side).fields
      : [];
}

function queryOf(url: string): readonly Field[] {
  return URL.canParse(url) ? [...new URL(url).searchParams].map(([name, value]) => ({ name, value })) : [];
}

function validTime(value: unknown): string {
  if (typeof value === 'string' && !Number.isNaN(Date.parse(value))) return value;
  const time = typeof value === 'number' && Math.abs(value) < 8.64e15 ? value : 0;
  return new Date(time).toISOString();
}
