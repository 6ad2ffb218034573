import { createScanner } from 'jsonc-parser';
import { isSecretMember, queryKind } from '../http/credential-name.ts';
import type { Content } from '../http/exchange.ts';
import { isKeyField } from '../http/key-field.ts';
import { scanMarkup } from '../http/markup.ts';
import { isProse } from '../http/member-name.ts';
import { remembered } from '../http/remembered.ts';
import { looksRandom } from '../http/secret-value.ts';
import { formatOf } from '../http/sniff.ts';
import type { Aliases } from './aliases.ts';
import { redactToken } from './redact-authorization.ts';
import { redactPhone } from './redact-person.ts';
import { isLink, isSecretQuery, kindOf, redactText } from './redact-text.ts';
import { standIn } from './redact-url.ts';

/** A body without its secrets, in its own format: JSON, form, multipart, XML, HTML, or plain text. */
export function redactBody(
  text: string,
  mediaType: string,
  aliases: Aliases,
  side: 'request' | 'response',
  depth = 3,
): string {
  if (text === '') return text;
  const content: Content = { state: 'text', text, mediaType, size: text.length };
  const format = formatOf(content);
  if (format === 'json') return redactJson(text, aliases, side, depth);
  if (format === 'xml' || format === 'html') return redactText(redactMarkup(text, format === 'xml', aliases), aliases);
  if (mediaType.startsWith('multipart/') || /^--(?!---BEGIN )[^\r\n]{1,100}\r?\n/.test(text))
    return redactMultipart(text, aliases);
  if (mediaType.includes('urlencoded') || /^[\w.%[\]-]{1,60}=[^\s<{]{0,200}(?:&|$)/.test(text))
    return redactForm(text, aliases);
  return redactText(text, aliases);
}

/** Whether a member's value is a secret by its name; words for people are none. */
export function isSecretValue(name: string, value: string, side: 'request' | 'response'): boolean {
  return namesSecretValue(name) && !isLink(value) && (side === 'request' || !isProse(value, 3));
}

/** Remembered, for the members of a list have the same few names. */
const namesSecretValue = remembered(
  (name) =>
    isSecretMember(name) ||
    (isKeyField(name) && !/(?:client|app|application|consumer|key)_?id$/i.test(name)) ||
    /csrf|xsrf|authenticity_token|^_token$|cookie/i.test(name),
);

interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function replaced(text: string, spans: readonly Span[]): string {
  let at = 0;
  const parts: string[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    if (span.start < at) continue;
    parts.push(text.slice(at, span.start), span.text);
    at = span.end;
  }
  return parts.join('') + text.slice(at);
}

/** Token by token, so that broken or deep JSON does no harm and its layout stays. */
function redactJson(text: string, aliases: Aliases, side: 'request' | 'response', depth: number): string {
  const scanner = createScanner(text, true);
  const spans: Span[] = [];
  const lists: { readonly list: boolean; readonly name: string }[] = [];
  const grants = side === 'request' && text.includes('grant_type');
  let name = '';
  let key: string | undefined;
  for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan()) {
    const start = scanner.getTokenOffset();
    const end = start + scanner.getTokenLength();
    const token = text.charAt(start);
    const list = lists.at(-1)?.list ?? true;
    if (token === '{' || token === '[') {
      lists.push({ list: token === '[', name });
      if (token === '{') key = undefined;
    } else if (token === '}' || token === ']') {
      name = lists.pop()?.name ?? '';
    } else if (token === ',') {
      if (!list) key = undefined;
    } else if (token === '"' && !list && key === undefined) {
      key = scanner.getTokenValue();
      name = key;
    } else if (token !== ':') {
      const value = scanner.getTokenValue();
      const signature = side === 'request' && queryKind(name, value) === 'signature' && looksRandom(value);
      const secret = signature || isSecretValue(name, value, side) || (grants && name === 'code');
      const out =
        token === '"'
          ? secret
            ? signature
              ? standIn(name, value, aliases)
              : redactToken(value, aliases)
            : namesPhone(name)
              ? redactPhone(value, aliases)
              : redactInside(value, aliases, side, depth)
          : secret && /\d/.test(value)
            ? aliases.of(value, kindOf(name), 'here')
            : value;
      if (out !== value) spans.push({ start, end, text: JSON.stringify(out) });
    }
  }
  return withLooseEnds(text, spans, aliases);
}

const namesPhone = (name: string) => /(?:phone|mobile|telephone)(?:_?number)?$|^tel$/i.test(name);

/** What the scanner took for no string (comments, a callback's name, text cut off) is gone through as text. */
function withLooseEnds(text: string, spans: readonly Span[], aliases: Aliases): string {
  return redactText(replaced(text, spans), aliases);
}

function redactInside(value: string, aliases: Aliases, side: 'request' | 'response', depth: number): string {
  if (value.length < 6) return value;
  return depth > 0 && /^\s{0,20}[[{<]/.test(value)
    ? redactBody(value, '', aliases, side, depth - 1)
    : redactText(value, aliases);
}

function redactForm(text: string, aliases: Aliases): string {
  const grants = text.includes('grant_type=');
  const pairs = text.split('&').map((pair) => {
    const equals = pair.indexOf('=');
    const name = pair.slice(0, Math.max(0, equals));
    const value = pair.slice(equals + 1);
    const plain = decodedForm(name);
    if (equals < 0) return redactText(pair, aliases);
    const inside = decodedForm(value);
    if (isSecretQuery(plain, value)) return `${name}=${redactFormValue(plain, inside, aliases)}`;
    if (isSecretValue(plain, value, 'request') || (grants && plain === 'code'))
      return `${name}=${encodeURIComponent(redactToken(inside, aliases))}`;
    const out = redactInside(inside, aliases, 'request', 1);
    return out === inside ? pair : `${name}=${encodeURIComponent(out)}`;
  });
  return pairs.join('&');
}

function redactFormValue(name: string, value: string, aliases: Aliases): string {
  return encodeURIComponent(value.startsWith('eyJ') ? redactToken(value, aliases) : standIn(name, value, aliases));
}

function decodedForm(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

/** The parts one by one, so that the boundary between them stays as Content-Type names it. */
function redactMultipart(text: string, aliases: Aliases): string {
  const boundary = text.split('\n', 1)[0]?.trim() ?? '';
  if (!boundary.startsWith('--')) return redactText(text, aliases);
  const parts = text.split(boundary).map((part) => {
    const name = /\bname="?([^"\r\n;]{1,200})/.exec(part.slice(0, 1000))?.[1] ?? '';
    const head = /\r?\n\r?\n/.exec(part);
    if (!head || !isSecretValue(name, '', 'request')) return redactText(part, aliases);
    const start = head.index + head[0].length;
    const value = part.slice(start).trimEnd();
    const out = part.slice(0, start) + redactToken(value, aliases) + part.slice(start + value.length);
    return redactText(out, aliases);
  });
  return parts.join(boundary);
}

/** Elements and attributes with secret names, and form controls with secret names. */
function redactMarkup(text: string, xml: boolean, aliases: Aliases): string {
  const spans: Span[] = [];
  let secret = '';
  const add = (value: string, start: number, end: number) => {
    if (value.trim() !== '' && end > start) spans.push({ start, end, text: redactToken(value.trim(), aliases) });
  };
  scanMarkup(text, xml, {
    open: ({ name, attributes }) => {
      secret = isSecretMember(name) ? name : '';
      const control =
        attributes.get('name')?.value ?? attributes.get('id')?.value ?? attributes.get('key')?.value ?? '';
      for (const [each, { value, start, end }] of attributes) {
        const held = each === 'value' || each === 'content' ? control : each;
        if (each !== 'name' && each !== 'id' && each !== 'type' && isSecretValue(held, value, 'response'))
          add(value, start, end);
      }
    },
    text: (value, start, end) => {
      if (secret !== '' && !isProse(value, 3)) add(value, start, end);
    },
    close: () => {
      secret = '';
    },
  });
  return replaced(text, spans);
}
