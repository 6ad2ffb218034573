import { base64Bytes, base64Size } from '../http/base64.ts';
import { type Content, type Field, fieldValues } from '../http/exchange.ts';
import { isObject, type Json, listAt, numberAt, textAt } from './entry.ts';

export interface ContentReading {
  readonly content: Content;
  readonly repairs: readonly string[];
}

/** The body of a response from `content`: decoded, or told to be empty, binary or missing from the capture. */
export function readResponseContent(response: Json, fields: readonly Field[], bodiless: boolean): ContentReading {
  const raw = isObject(response.content) ? response.content : {};
  const text = raw.text;
  const declared = fieldValues({ fields }, 'content-type')[0] ?? textAt(raw, 'mimeType');
  const size = numberAt(raw, 'size') ?? numberAt(response, 'bodySize') ?? -1;
  if (typeof text !== 'string' || text === '')
    return plain(bodiless || isEmpty(raw, response, fields) ? 'empty' : 'missing', declared, size);
  return decoded(text, textAt(raw, 'encoding'), declared, size);
}

/** The body of a request from `postData`; a form that has only its parameters is put together again. */
export function readRequestContent(request: Json, fields: readonly Field[]): ContentReading {
  const raw = isObject(request.postData) ? request.postData : undefined;
  const declared = fieldValues({ fields }, 'content-type')[0] ?? (raw ? textAt(raw, 'mimeType') : '');
  const size = numberAt(request, 'bodySize') ?? -1;
  const length = Number(fieldValues({ fields }, 'content-length')[0] ?? 0);
  const text = raw ? textAt(raw, 'text') : typeof request.postData === 'string' ? request.postData : '';
  if (text !== '') return decoded(text, raw ? textAt(raw, 'encoding') || textAt(raw, '_encoding') : '', declared, size);
  const params = raw ? listAt(raw, 'params').filter(isObject) : [];
  if (params.length) return decoded(formText(params), '', declared || 'application/x-www-form-urlencoded', size);
  return plain(size > 0 || length > 0 ? 'missing' : 'empty', declared, size);
}

function formText(params: readonly Json[]): string {
  return new URLSearchParams(
    params.map((param) => [textAt(param, 'name'), textAt(param, 'value') || textAt(param, 'fileName')]),
  ).toString();
}

function isEmpty(raw: Json, response: Json, fields: readonly Field[]): boolean {
  const length = fieldValues({ fields }, 'content-length')[0];
  if (length !== undefined) return Number(length) === 0;
  const size = numberAt(raw, 'size');
  const bodySize = numberAt(response, 'bodySize');
  if (typeof raw._file === 'string' || (size ?? 0) > 0 || (bodySize ?? 0) > 0) return false;
  const streamed =
    fieldValues({ fields }, 'transfer-encoding').length + fieldValues({ fields }, 'content-encoding').length > 0;
  return !streamed && (size === 0 || bodySize === 0 || raw.text === '');
}

function decoded(text: string, encoding: string, declared: string, size: number): ContentReading {
  const mediaType = mediaTypeOf(declared);
  const marked = encoding.toLowerCase() === 'base64';
  if (encoding !== '' && !marked)
    return {
      ...withText(text, mediaType, size),
      repairs: [`The body's encoding "${encoding.slice(0, 30)}" is not known; its text was taken as it is.`],
    };
  if (!marked && !looksEncoded(text, mediaType)) return withText(text, mediaType, size);
  const media = marked ? mediaContent(text, declared, mediaType) : undefined;
  if (media) return { content: media, repairs: [] };
  const bytes = base64Bytes(text);
  if (!bytes)
    return {
      ...withText(text, mediaType, size),
      repairs: ['The body is said to be base64 and is not; its text was taken as it is.'],
    };
  const repairs = marked ? [] : ['The body is base64 although nothing says so; it was decoded.'];
  return { content: fromBytes(bytes, declared, mediaType), repairs };
}

/** An image, a sound, a film or a font is only measured; undefined where it may be text all the same. */
function mediaContent(text: string, declared: string, mediaType: string): Content | undefined {
  if (!isMedia(mediaType)) return undefined;
  const start = base64Bytes(text.slice(0, 8));
  if (!start || start.length < 2 || isWide(start, declared)) return undefined;
  const size = base64Size(text);
  return size === undefined ? undefined : { state: 'binary', text: '', mediaType, size };
}

const isMedia = (mediaType: string) => /^(?:image\/(?!svg)|audio|video|font)/.test(mediaType);

/** UTF-16 by its byte order mark or by name, so that its zero bytes are no sign of binary data. */
function isWide(bytes: Uint8Array, declared: string): boolean {
  return hasWideMark(bytes) || /utf-?16/i.test(charsetOf(declared) ?? '');
}

const hasWideMark = ([first, second]: Uint8Array) =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

function charsetOf(declared: string): string | undefined {
  return /charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i.exec(declared)?.[1];
}

/** JSON, XML and HTML never look like base64: what does, and decodes to one of them, was encoded. */
function looksEncoded(text: string, mediaType: string): boolean {
  if (text.length < 8 || !(mediaType === '' || /json|xml|html/.test(mediaType))) return false;
  if (!/^[A-Za-z0-9+/]+={0,2}\s{0,2}$/.test(text) || text.trimEnd().length % 4 !== 0) return false;
  const start = new TextDecoder().decode(base64Bytes(text.slice(0, 400))).trimStart();
  return /^(?:[{[]\s{0,9}["{[\]}]|<[a-z!?])/i.test(start);
}

function withText(text: string, mediaType: string, size: number): ContentReading {
  return { content: { state: 'text', text, mediaType, size: size >= 0 ? size : text.length }, repairs: [] };
}

function plain(state: 'empty' | 'missing', declared: string, size: number): ContentReading {
  return {
    content: { state, text: '', mediaType: mediaTypeOf(declared), size: state === 'empty' ? 0 : size > 0 ? size : -1 },
    repairs: [],
  };
}

/** Exporters write a type of their own where the response declares none. */
function mediaTypeOf(declared: string): string {
  const type = (declared.split(';', 1)[0] ?? '').trim().toLowerCase();
  return type === 'x-unknown' || type.startsWith('application/x-unknown') ? '' : type;
}

/** Bytes as text by the declared charset, else UTF-8, else Latin-1; `binary` where they are no text. */
function fromBytes(bytes: Uint8Array, declared: string, mediaType: string): Content {
  const size = bytes.length;
  if (size === 0) return { state: 'empty', text: '', mediaType, size };
  if (!isWide(bytes, declared) && (isMedia(mediaType) || bytes.subarray(0, 4000).includes(0)))
    return { state: 'binary', text: '', mediaType, size };
  const wide = hasWideMark(bytes) ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : undefined;
  const text = decodeAs(wide ?? charsetOf(declared) ?? metaCharset(bytes) ?? 'utf-8', bytes);
  return { state: 'text', text: text ?? decodeAs('windows-1252', bytes) ?? '', mediaType, size };
}

function decodeAs(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A page may name its charset itself in its first kilobyte. */
function metaCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).toLowerCase();
  const at = head.indexOf('charset=', Math.max(0, head.indexOf('<meta')));
  return head.includes('<meta') && at >= 0 ? /^["']?([\w-]{1,40})/.exec(head.slice(at + 8))?.[1] : undefined;
}
