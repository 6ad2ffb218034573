import { base64Bytes, base64Text, toBase64 } from '../http/base64.ts';
import { isKeyField, isSessionCookie, isSignatureField } from '../http/credential-name.ts';
import { type Aliases, createAliases, type Replacement } from './aliases.ts';
import { type HarEntry, isObject, type Json, scalarText, textAt } from './entry.ts';
import { redactAuthorization, redactToken } from './redact-authorization.ts';
import { isSecretValue, redactBody } from './redact-body.ts';
import { isSecretQuery, redactText } from './redact-text.ts';
import { createSweep } from './sweep.ts';

export type { Replacement };

export interface Redaction {
  readonly entries: readonly HarEntry[];
  readonly replaced: readonly Replacement[];
}

/**
 * Raw entries with every secret replaced by an alias, the same for the same secret, so that what can be diagnosed
 * stays: schemes, faults, names, times. First where secrets belong, then wherever else those same secrets turn up.
 */
export function redactEntries(entries: readonly HarEntry[]): Redaction {
  const aliases = createAliases();
  const first = entries.map((entry) => redactObject(entry, aliases, 'response', 0));
  const sweep = createSweep(aliases);
  return { entries: first.map((entry) => sweepObject(entry, sweep, 0)), replaced: aliases.replaced() };
}

type Side = 'request' | 'response';

/** Deeper than any exporter nests, what is left is dropped. */
const deepest = 100;

function redactObject(object: Json, aliases: Aliases, side: Side, depth: number): Json {
  return Object.fromEntries(
    Object.entries(object).map(([name, value]) => [name, redactMember(name, value, object, aliases, side, depth + 1)]),
  );
}

function redactMember(name: string, value: unknown, owner: Json, aliases: Aliases, side: Side, depth: number): unknown {
  if (depth > deepest) return null;
  if (name === 'request' && isObject(value)) return redactObject(value, aliases, 'request', depth);
  if (name === 'headers') return redactNamed(value, (field, text) => redactField(field, text, aliases), depth);
  if (name === 'cookies') return redactNamed(value, (cookie, text) => redactCookie(cookie, text, aliases), depth);
  if (name === 'queryString')
    return redactNamed(
      value,
      (param, text) => (isSecretQuery(param, text) ? redactToken(text, aliases) : redactText(text, aliases)),
      depth,
    );
  if (name === 'params') return redactNamed(value, (param, text) => redactParam(param, text, aliases, owner), depth);
  if (isBody(name, value)) return redactContent(value, aliases, side, depth);
  if (name === '_webSocketMessages' && Array.isArray(value))
    return value.map((message) => redactMessage(message, aliases, depth));
  if (Array.isArray(value)) return value.map((item) => redactMember('', item, owner, aliases, side, depth + 1));
  if (isObject(value)) return redactObject(value, aliases, side, depth);
  if (typeof value !== 'string') return value;
  return isSecretValue(name, value, 'response') ? redactToken(value, aliases) : redactText(value, aliases);
}

/** Lists of `{name, value}`, or an object of names, each value judged by its name. */
function redactNamed(list: unknown, redact: (name: string, value: string) => string, depth: number): unknown {
  if (depth > deepest) return null;
  if (Array.isArray(list)) return list.map((item) => redactPair(item, redact, depth));
  if (!isObject(list)) return typeof list === 'string' ? redact('', list) : list;
  return Object.fromEntries(
    Object.entries(list).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map((each) => redact(name, scalarText(each))) : redact(name, scalarText(value)),
    ]),
  );
}

function redactPair(item: unknown, redact: (name: string, value: string) => string, depth: number): unknown {
  if (Array.isArray(item))
    return item.length === 2
      ? [item[0], redact(scalarText(item[0]), scalarText(item[1]))]
      : item.map((each) => redactPair(each, redact, depth + 1));
  if (!isObject(item)) return typeof item === 'string' ? redact('', item) : item;
  const name = textAt(item, 'name') || textAt(item, 'Name');
  return Object.fromEntries(Object.entries(item).map(([key, value]) => [key, pairMember(key, value, name, redact)]));
}

function pairMember(
  key: string,
  value: unknown,
  name: string,
  redact: (name: string, value: string) => string,
): unknown {
  if (key.toLowerCase() === 'value') return redact(name, scalarText(value));
  return typeof value === 'string' && key.toLowerCase() !== 'name' && key !== 'expires' ? redact('', value) : value;
}

function redactField(name: string, value: string, aliases: Aliases): string {
  const lower = name.toLowerCase();
  if (lower === 'authorization' || lower === 'proxy-authorization') return redactAuthorization(value, aliases);
  if (lower === 'cookie')
    return value
      .split(';')
      .map((pair) => redactCookiePair(pair, aliases))
      .join(';');
  if (lower === 'set-cookie')
    return value
      .split('\n')
      .map((line) => redactSetCookie(line, aliases))
      .join('\n');
  if (isSignatureField(lower)) return lower === 'dpop' ? redactToken(value, aliases) : aliases.of(value, 'signature');
  if (/csrf|xsrf|requestverification|wp-nonce/.test(lower)) return redactToken(value, aliases);
  if (isKeyField(lower)) return value.includes(' ') ? redactAuthorization(value, aliases) : redactToken(value, aliases);
  return redactText(value, aliases);
}

function redactCookiePair(pair: string, aliases: Aliases): string {
  const equals = pair.indexOf('=');
  if (equals < 0) return redactText(pair, aliases);
  return `${pair.slice(0, equals + 1)}${redactCookie(pair.slice(0, equals).trim(), pair.slice(equals + 1), aliases)}`;
}

function redactSetCookie(line: string, aliases: Aliases): string {
  const [pair = '', ...attributes] = line.split(';');
  return [redactCookiePair(pair, aliases), ...attributes].join(';');
}

/** All cookie values go; only what keeps somebody signed in is looked for elsewhere: others can be common words. */
function redactCookie(name: string, value: string, aliases: Aliases): string {
  if (name === '') return redactText(value, aliases);
  const spread = isSessionCookie(name) || /csrf|xsrf/i.test(name) ? 'anywhere' : 'here';
  return value.trim().startsWith('eyJ') ? redactToken(value.trim(), aliases) : aliases.of(value, 'cookie', spread);
}

function redactParam(name: string, value: string, aliases: Aliases, owner: Json): string {
  const grants =
    Array.isArray(owner.params) && owner.params.some((param) => isObject(param) && param.name === 'grant_type');
  if (isSecretQuery(name, value) || isSecretValue(name, value, 'request') || (grants && name === 'code'))
    return redactToken(value, aliases);
  return name === '' ? redactText(value, aliases) : redactBody(value, '', aliases, 'request');
}

function isBody(name: string, value: unknown): value is Json {
  return (name === 'content' || name === 'postData') && isObject(value) && typeof value.text === 'string';
}

/** The text of a body in its own format, also where it is base64. */
function redactContent(content: Json, aliases: Aliases, side: Side, depth: number): Json {
  const mediaType = (textAt(content, 'mimeType').split(';', 1)[0] ?? '').trim().toLowerCase();
  const { text, ...rest } = content;
  const redacted = mapBody(scalarText(text), textAt(content, 'encoding'), (plain) =>
    redactBody(plain, mediaType, aliases, side),
  );
  return { ...redactObject(rest, aliases, side, depth), text: redacted };
}

/** Applies to the text of a body, decoded from base64 and encoded again; bytes that are no text stay. */
function mapBody(text: string, encoding: string, change: (plain: string) => string): string {
  const bytes = encoding.toLowerCase() === 'base64' || looksEncoded(text) ? base64Bytes(text) : undefined;
  if (!bytes || bytes.subarray(0, 4000).includes(0)) return bytes ? text : change(text);
  const plain = base64Text(text) ?? '';
  const out = change(plain);
  return out === plain ? text : toBase64(out);
}

function looksEncoded(text: string): boolean {
  if (text.length < 16 || text.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return false;
  return /^\s{0,20}[[{<"]/.test(base64Text(text.slice(0, 40)) ?? '');
}

function redactMessage(message: unknown, aliases: Aliases, depth: number): unknown {
  if (!isObject(message)) return typeof message === 'string' ? redactBody(message, '', aliases, 'request') : message;
  const { data, ...rest } = message;
  const encoding = message.opcode === 2 ? 'base64' : '';
  const redacted =
    typeof data === 'string'
      ? { data: mapBody(data, encoding, (plain) => redactBody(plain, '', aliases, 'request')) }
      : isObject(data)
        ? { data: redactObject(data, aliases, 'request', depth) }
        : { data };
  return { ...redactObject(rest, aliases, 'request', depth), ...redacted };
}

function sweepObject(object: Json, sweep: (text: string) => string, depth: number): Json {
  return Object.fromEntries(
    Object.entries(object).map(([name, value]) => [sweep(name), sweepValue(value, sweep, depth + 1, object, name)]),
  );
}

function sweepValue(
  value: unknown,
  sweep: (text: string) => string,
  depth: number,
  owner: Json,
  name: string,
): unknown {
  if (depth > deepest + 5) return null;
  if (typeof value === 'string')
    return name === 'text'
      ? mapBody(value, textAt(owner, 'encoding'), sweep)
      : name === 'data'
        ? mapBody(value, owner.opcode === 2 ? 'base64' : '', sweep)
        : sweep(value);
  if (Array.isArray(value)) return value.map((item) => sweepValue(item, sweep, depth + 1, owner, ''));
  return isObject(value) ? sweepObject(value, sweep, depth) : value;
}
