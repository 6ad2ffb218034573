import { objectIds } from '../http/url-pattern.ts';
import { type Aliases, placedId, wordAlias } from './aliases.ts';

/**
 * Text without words that only a machine would write at random: what they are good for, nobody can tell from their form.
 * UUIDs stay, as they name objects; so does what stands for a secret already. Linear in the text.
 */
export function withoutRandomWords(text: string, aliases: Aliases): string {
  if (text.length < shortest) return text;
  return text.replace(word, (whole, at: number) => {
    if (whole.length < shortest || whole.length > longest || isKept(whole) || isNamed(text, at)) return whole;
    return whole.replace(piece, (part, start: number) =>
      looksRandom(part) ? aliasOf(part, text, at + start, aliases) : part,
    );
  });
}

const shortest = 20;
const longest = 4000;
const word = /[\w+~.-]+={0,2}/g;
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
  if (text.length < shortest || uuid.test(text) || /^0{12}/.test(text)) return false;
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

const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;
