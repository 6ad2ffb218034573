import { type HarEntry, type HarLog, isObject, type Json, listAt, numberAt, objectAt, textAt } from './entry.ts';
import { only, timeText } from './write-member.ts';
import { writeRequest, writeResponse } from './write-message.ts';

/**
 * A valid HAR 1.2 text of raw entries: unknown members are kept, members that HAR 1.2 asks for are added, those that are
 * not what it wants are mended or, where nothing can be made of them, left out.
 */
export function writeHar(entries: readonly HarEntry[], log: HarLog = {}): string {
  const creator = objectAt(log, 'creator');
  const program = objectAt(log, 'browser');
  const whole = {
    ...only(log, { comment: 'string' }),
    version: '1.2',
    creator: named(creator, 'Why Denied'),
    ...('browser' in log ? { browser: named(program, 'unknown') } : {}),
    ...('pages' in log ? { pages: listAt(log, 'pages').filter(isObject).map(writePage) } : {}),
    entries: entries.map(writeEntry),
  };
  return JSON.stringify({ log: whole }, null, 1);
}

function named(tool: Json, name: string): Json {
  return {
    ...only(tool, { comment: 'string' }),
    name: textAt(tool, 'name') || name,
    version: textAt(tool, 'version') || '0',
  };
}

function writePage(page: Json, index: number): Json {
  const timings = objectAt(page, 'pageTimings');
  return {
    ...only(page, { comment: 'string' }),
    startedDateTime: timeText(page.startedDateTime),
    id: textAt(page, 'id') || `page_${index}`,
    title: textAt(page, 'title'),
    pageTimings: only(timings, { onContentLoad: 'number', onLoad: 'number', comment: 'string' }),
  };
}

function writeEntry(entry: HarEntry): Json {
  const time = numberAt(entry, 'time') ?? -1;
  const { serverIPAddress: _, ...rest } = only(entry, { pageref: 'string', connection: 'string', comment: 'string' });
  const address = addressOf(textAt(entry, 'serverIPAddress'));
  return {
    ...rest,
    ...(address ? { serverIPAddress: address } : {}),
    startedDateTime: timeText(entry.startedDateTime),
    time,
    request: writeRequest(objectAt(entry, 'request')),
    response: writeResponse(objectAt(entry, 'response')),
    cache: writeCache(objectAt(entry, 'cache')),
    timings: writeTimings(objectAt(entry, 'timings'), time),
  };
}

/** An IPv4 or IPv6 address without brackets; empty if it is neither. */
function addressOf(text: string): string {
  const bare = text
    .replace(/^\[|\]$/g, '')
    .split('%', 1)
    .join('');
  if (/^(?:\d{1,3}\.){3}\d{1,3}$/.test(bare)) return bare.split('.').every((part) => Number(part) < 256) ? bare : '';
  return bare.includes(':') && URL.canParse(`http://[${bare}]/`) ? bare : '';
}

/** Its parts are rare, and each reader has its own idea of them: what is not whole is left out. */
function writeCache(cache: Json): Json {
  const { beforeRequest, afterRequest, ...rest } = only(cache, { comment: 'string' });
  return { ...rest, ...state('beforeRequest', beforeRequest), ...state('afterRequest', afterRequest) };
}

function state(name: string, value: unknown): Json {
  if (value === null) return { [name]: value };
  if (!isObject(value)) return {};
  const { lastAccess, expires, eTag, hitCount } = value;
  if (!isTime(lastAccess) || (expires !== undefined && !isTime(expires))) return {};
  return typeof eTag === 'string' && Number.isInteger(hitCount) ? { [name]: only(value, { comment: 'string' }) } : {};
}

const isTime = (value: unknown) => typeof value === 'string' && timeText(value) === value;

function writeTimings(timings: Json, time: number): Json {
  const number = 'number';
  return {
    ...only(timings, { dns: number, connect: number, blocked: number, ssl: number, comment: 'string' }),
    send: numberAt(timings, 'send') ?? -1,
    wait: numberAt(timings, 'wait') ?? time,
    receive: numberAt(timings, 'receive') ?? -1,
  };
}
