import { setCookies } from '../http/cookie.ts';
import { isSecretMember, namesSecret } from '../http/credential-name.ts';
import { authorization, credentials } from '../http/credentials.ts';
import type { Exchange } from '../http/exchange.ts';
import { lazy } from '../http/lazy.ts';

/** What stands in the place of a secret. */
export const hidden = '‹hidden›';

/** Text with everything that is or looks like a secret taken out; `known` are values that certainly are secrets. */
export function masked(text: string, known: readonly string[] = []): string {
  return maskedPart(text, 0, text.length, known);
}

/**
 * A part of a text, masked. What counts as a secret is found in the text around it, so that a part that cuts through a
 * secret shows nothing of it.
 */
export function maskedPart(text: string, start: number, end: number, known: readonly string[] = []): string {
  const from = Math.max(0, start - margin);
  const vicinity = text.slice(from, end + margin);
  let out = '';
  let at = start;
  for (const [open, close] of secretSpans(vicinity, known)) {
    if (from + close <= at || from + open >= end) continue;
    out += text.slice(at, Math.max(at, from + open)) + hidden;
    at = from + close;
  }
  return at < end ? out + text.slice(at, end) : out;
}

/** Values that are secrets by where they stand: credentials of the request, cookies set by the response, user-info. */
export const secretsOf: (exchange: Exchange) => readonly string[] = lazy(({ request, response }: Exchange) => {
  const sent = credentials(request).flatMap(({ value }) => [value, ...value.split(' ').slice(1)]);
  const basic = authorization(request)?.password ?? '';
  const set = setCookies(response)
    .map(({ value }) => value)
    .filter((value) => value.length >= shortestCookie);
  return [...new Set([...sent, basic, ...set])].filter((value) => value.length >= shortestKnown).slice(0, 100);
});

const margin = 4000;
const shortestKnown = 4;
const shortestCookie = 8;

type Span = readonly [start: number, end: number];

function secretSpans(text: string, known: readonly string[]): readonly Span[] {
  const spans = [
    ...known.flatMap((secret) => occurrences(text, secret)),
    ...tokens(text),
    ...namedValues(text),
    ...userInfo(text),
  ];
  return spans.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

function occurrences(text: string, secret: string): readonly Span[] {
  const found: Span[] = [];
  for (const form of new Set([
    secret,
    new URLSearchParams([['', secret]]).toString().slice(1),
    JSON.stringify(secret).slice(1, -1),
  ]))
    for (let at = text.indexOf(form); at >= 0 && found.length < 500; at = text.indexOf(form, at + form.length))
      found.push([at, at + form.length]);
  return found;
}

/** Words that only a machine would write: long, and of letters and digits mixed. */
function tokens(text: string): readonly Span[] {
  return [...text.matchAll(/[\w+/=.~%-]+/g)].flatMap((match) => {
    const word = match[0];
    if (word.length < 16 || uuid.test(word)) return [];
    return pieces(word, match.index);
  });
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** A JWT as a whole; of a path or host only the steps that look like a token. */
function pieces(word: string, at: number): readonly Span[] {
  const jwt = word.indexOf('eyJ');
  if (jwt >= 0 && word.includes('.', jwt)) return [[at + jwt, at + word.length]];
  return [...word.matchAll(/[\w+=~%-]+/g)]
    .filter(([piece]) => looksRandom(piece))
    .map((piece) => [at + piece.index, at + piece.index + piece[0].length]);
}

function looksRandom(piece: string): boolean {
  if (piece.length < 20 || uuid.test(piece)) return false;
  const digits = piece.length - piece.replace(/\d/g, '').length;
  const mixed = /[a-z]/.test(piece) && /[A-Z]/.test(piece);
  return digits >= 2 && (mixed || digits >= 5) && (piece.match(/[-_]/g)?.length ?? 0) < piece.length / 6;
}

/** `password=x`, `"token": "x"`, `?code=x`: the value of a name that says secret. A colon in prose says nothing. */
function namedValues(text: string): readonly Span[] {
  return [...text.matchAll(/[:=] ?"?/g)].flatMap((sign) => {
    const quoted = endsName(text, sign.index);
    const end = quoted ?? sign.index - (text.charAt(sign.index - 1) === ' ' ? 1 : 0);
    if (quoted === undefined && !sign[0].includes('"') && !sign[0].startsWith('=')) return [];
    const name = nameBefore(text, end);
    if (!saysSecret(name, '?&'.includes(text.charAt(end - name.length - 1) || ' '))) return [];
    const start = sign.index + sign[0].length;
    const length = text.slice(start, start + 2000).search(/["&\s,;<>{}]|$/);
    return length > 0 && !nothing.test(text.slice(start, start + length)) ? [[start, start + length] as const] : [];
  });
}

/** Where a name in quotation marks ends, with or without a space between them and the sign; undefined if it has none. */
function endsName(text: string, sign: number): number | undefined {
  const at = text.charAt(sign - 1) === ' ' ? sign - 2 : sign - 1;
  return text.charAt(at) === '"' ? at : undefined;
}

/** Letters, digits and hyphens before a place, from the first letter on; read backwards, so that prose costs nothing. */
function nameBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < longestName && /[\w-]/.test(text.charAt(start - 1))) start -= 1;
  const name = text.slice(start, end);
  const first = name.search(/[A-Za-z]/);
  return first < 0 ? '' : name.slice(first);
}

const longestName = 61;
const queryNames = /^(?:code|key|auth|sid|sig|state|ticket|samlresponse|credential|hmac)$/i;
const saysSecret = (name: string, inQuery: boolean) =>
  isSecretMember(name) || namesSecret(name) || /signature$/i.test(name) || (inQuery && queryNames.test(name));

/** What a program writes where no value is: it is no secret, and often the very reason of a refusal. */
const nothing = /^(?:null|undefined|true|false|none|nan)$/i;

function userInfo(text: string): readonly Span[] {
  return [...text.matchAll(/:\/\/([^/@\s"'<>?#]{1,300})@/g)].map((match) => [
    match.index + 3,
    match.index + match[0].length - 1,
  ]);
}
