import { objectIds } from '../http/url-pattern.ts';
import { type Aliases, placedId, wordAlias } from './aliases.ts';

/**
 * Text without words that only a machine would write at random: what they are good for, nobody can tell from their form.
 * UUIDs stay, as they name objects; so does what stands for a secret already. Linear in the text.
 */
export function withoutRandomWords(text: string, aliases: Aliases): string {
  const parts: string[] = [];
  let from = 0;
  // A long word covers every place at that distance from the end of the one before: nearly all of a text is passed over.
  for (let at = leap - 1; at < text.length; ) {
    const end = endOfWord(text, at);
    const start = end === at ? at : startOfWord(text, at, from);
    const whole = end - start >= leap ? text.slice(start, endOfPadding(text, end)) : '';
    if (whole.length >= shortest && whole.length <= longest && !isKept(whole) && !isNamed(text, start)) {
      parts.push(text.slice(from, start), withoutRandomPieces(whole, text, start, aliases));
      from = start + whole.length;
    }
    at = end + leap;
  }
  return from === 0 ? text : parts.join('') + text.slice(from);
}

function withoutRandomPieces(word: string, text: string, at: number, aliases: Aliases): string {
  return word.replace(piece, (part, start: number) =>
    looksRandom(part) ? aliasOf(part, text, at + start, aliases) : part,
  );
}

/** Where the word ends that holds this place; the place itself if none does. */
function endOfWord(text: string, at: number): number {
  let end = at;
  while (ofWords[text.charCodeAt(end)] === 1) end += 1;
  return end;
}

/** Where the word begins that ends after this place. */
function startOfWord(text: string, at: number, from: number): number {
  let start = at;
  while (start > from && ofWords[text.charCodeAt(start - 1)] === 1) start -= 1;
  return start;
}

function endOfPadding(text: string, end: number): number {
  return text.charAt(end) !== '=' ? end : text.charAt(end + 1) === '=' ? end + 2 : end + 1;
}

const shortest = 20;
const longest = 4000;
/** A word of `shortest` signs has at least so many before its padding. */
const leap = shortest - 2;
const ofWords = Uint8Array.from({ length: 128 }, (_, code) => Number(/[\w+~.-]/.test(String.fromCharCode(code))));
const piece = /[\w+~-]+={0,2}/g;

/** Tokens have been gone through, aliases stand for something, and a boundary is no secret. */
function isKept(text: string): boolean {
  return text.startsWith('eyJ') || /redacted|boundary/i.test(text);
}

/** An Authorization value keeps its form, and so do boundaries of multipart bodies and names of XML namespaces. */
function isNamed(text: string, at: number): boolean {
  return named.test(text.slice(Math.max(0, at - 120), at));
}

const named =
  /(?:basic|negotiate|ntlm|bearer)(?: |%20|\+)$|boundary="?$|\bxmlns(?::[\w.-]{1,40})?=["'][^"'<>]{1,100}$/i;

/** Letters of both cases with digits among them, or more digits than a name has. */
function looksRandom(text: string): boolean {
  if (text.length < shortest || uuid.test(text) || numbered.test(text)) return false;
  const digits = text.length - text.replace(/\d/g, '').length;
  if (digits === text.length) return false;
  const mixed = /[a-z]/.test(text) && /[A-Z]/.test(text);
  return digits >= 2 && (mixed || digits >= 5) && (text.match(/[-_]/g)?.length ?? 0) < text.length / 6;
}

/** A hexadecimal number stays one of the same length. */
function aliasOf(text: string, whole: string, at: number, aliases: Aliases): string {
  const alias = aliases.of(text, 'id');
  if (label.test(whole.slice(at + text.length, at + text.length + 120))) return wordAlias(alias);
  if (!/^[\da-f]+$/i.test(text)) return placedId(alias, whole, at, objectIds(`https://a/${text}`).length > 0);
  return (alias.split(/[#\]]/)[1] ?? '').padStart(text.length, '0');
}

/** What follows the first label of a host name, which has to stay one. */
const label = /^(?:\.[a-z\d-]{1,40}){1,3}\.[a-z]{2,12}(?![\w.-])/i;

/** A hash that became a number, alone or behind a time. */
const numbered = /(?:^|[-_~])0{12}/;

const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;
