import type { Field } from '../http/exchange.ts';
import { isObject, type Json, listAt, numberAt, objectAt, scalarText, textAt } from './entry.ts';
import { readFields } from './fields.ts';
import { only, timeText, uriText } from './write-member.ts';

/** A request as HAR 1.2 wants it. */
export function writeRequest(raw: Json): Json {
  const { postData, ...rest } = only(raw, { comment: 'string' });
  const url = uriText(textAt(raw, 'url').trim());
  return {
    ...rest,
    method: textAt(raw, 'method') || 'GET',
    url,
    httpVersion: textAt(raw, 'httpVersion'),
    cookies: writeCookies(raw),
    headers: writeFields(raw, 'request'),
    queryString: Array.isArray(raw.queryString) ? pairs(raw.queryString) : queryOf(url),
    ...writeBody(postData),
    headersSize: size(raw, 'headersSize'),
    bodySize: size(raw, 'bodySize'),
  };
}

/** A response as HAR 1.2 wants it. */
export function writeResponse(raw: Json): Json {
  const content = objectAt(raw, 'content');
  return {
    ...only(raw, { comment: 'string' }),
    status: Math.round(numberAt(raw, 'status') ?? 0),
    statusText: textAt(raw, 'statusText'),
    httpVersion: textAt(raw, 'httpVersion'),
    cookies: writeCookies(raw),
    headers: writeFields(raw, 'response'),
    content: {
      ...only(content, { compression: 'integer', text: 'string', encoding: 'string', comment: 'string' }),
      size: size(content, 'size'),
      mimeType: textAt(content, 'mimeType') || 'x-unknown',
    },
    redirectURL: textAt(raw, 'redirectURL'),
    headersSize: size(raw, 'headersSize'),
    bodySize: size(raw, 'bodySize'),
  };
}

const size = (object: Json, name: string) => Math.round(numberAt(object, name) ?? -1);

function writeBody(postData: unknown): Json {
  if (typeof postData === 'string') return { postData: { mimeType: '', text: postData } };
  if (!isObject(postData)) return {};
  const { params, ...rest } = only(postData, { text: 'string', comment: 'string' });
  const list = Array.isArray(params) ? { params: params.filter(isObject) } : {};
  return { postData: { ...rest, mimeType: textAt(postData, 'mimeType'), ...list } };
}

/** A list as it is, with names and values as text; anything else as the list that it was read as. */
function writeFields(raw: Json, side: 'request' | 'response'): readonly Json[] | readonly Field[] {
  if (Array.isArray(raw.headers) && raw.headers.every(isObject)) return pairs(raw.headers);
  return readFields({ headers: raw.headers }, side).fields;
}

function pairs(list: readonly unknown[]): readonly Json[] {
  return list.filter(isObject).map((pair) => ({
    ...only(pair, { comment: 'string' }),
    name: textAt(pair, 'name') || textAt(pair, 'Name'),
    value: scalarText(pair.value ?? pair.Value),
  }));
}

function writeCookies(raw: Json): readonly Json[] {
  return pairs(listAt(raw, 'cookies')).map((cookie) => {
    const { expires, ...rest } = only(cookie, {
      path: 'string',
      domain: 'string',
      httpOnly: 'boolean',
      secure: 'boolean',
    });
    return typeof expires === 'string' && !Number.isNaN(Date.parse(expires))
      ? { ...rest, expires: timeText(expires) }
      : rest;
  });
}

function queryOf(url: string): readonly Field[] {
  return URL.canParse(url) ? [...new URL(url).searchParams].map(([name, value]) => ({ name, value })) : [];
}
