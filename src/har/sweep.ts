import { type Aliases, placed } from './aliases.ts';
import { isObject, type Json, textAt } from './entry.ts';
import { mapItems, mapMembers } from './mapped.ts';
import { mapBody } from './redact-content.ts';
import type { Side } from './redact-field.ts';
import { isNamedList, placeOf, placeOfItem } from './redact-place.ts';

/** Finds the secrets of a file in any text, as they are, percent-encoded or escaped for JSON; linear in the text. */
export function createSweep(aliases: Aliases): (text: string) => string {
  const forms = new Map<string, string>();
  for (const [secret, alias] of aliases.sought()) for (const form of formsOf(secret)) forms.set(form, alias);
  const byStart = new Map<string, string[]>();
  for (const form of forms.keys())
    byStart.set(
      form.slice(0, shortest),
      [...(byStart.get(form.slice(0, shortest)) ?? []), form].sort((a, b) => b.length - a.length),
    );
  const leaps = leapsTo(byStart.keys());
  return (text) => {
    if (forms.size === 0) return text;
    const parts: string[] = [];
    let from = 0;
    for (let at = 0; at + shortest <= text.length; ) {
      const leap = leaps[pairAt(text, at + shortest - 2)] ?? 0;
      const form =
        leap > 0 ? undefined : byStart.get(text.slice(at, at + shortest))?.find((each) => text.startsWith(each, at));
      if (form === undefined) {
        at += leap || 1;
        continue;
      }
      const alias = forms.get(form) ?? '';
      aliases.count(alias);
      parts.push(text.slice(from, at), placed(alias, text, at));
      at += form.length;
      from = at;
    }
    return from === 0 ? text : parts.join('') + text.slice(from);
  };
}

const shortest = 6;

/**
 * How far the next of these beginnings is at least, by the last two of `shortest` characters, so that nearly all of a text is
 * passed over (Wu and Manber, 1994); 0 where one may begin right there.
 */
function leapsTo(beginnings: Iterable<string>): Uint8Array {
  const leaps = new Uint8Array(65_536).fill(shortest - 1);
  for (const beginning of beginnings)
    for (let at = 0; at <= shortest - 2; at += 1) {
      const pair = pairAt(beginning, at);
      leaps[pair] = Math.min(leaps[pair] ?? 0, shortest - 2 - at);
    }
  return leaps;
}

/** A number for two characters. */
function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) + text.charCodeAt(at + 1) * 256) & 0xffff;
}

function formsOf(secret: string): readonly string[] {
  const encoded = encodedUri(secret);
  const lower = encoded.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
  const markup = secret
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
  return [
    secret,
    encoded,
    lower,
    encoded.replaceAll('%20', '+'),
    encodedUri(encoded),
    JSON.stringify(secret).slice(1, -1),
    secret.replaceAll('/', '\\/'),
    escapedCodes(secret, (code) => `\\u${code.padStart(4, '0')}`),
    escapedCodes(secret, (code) => `\\u${code.padStart(4, '0').toUpperCase()}`),
    escapedCodes(secret, (code) => `&#x${code.toUpperCase()};`),
    escapedCodes(secret, (code) => `&#${Number.parseInt(code, 16)};`),
    markup,
  ].filter((form) => form.length >= shortest);
}

/** What careful encoders write by number in JSON and markup. */
function escapedCodes(text: string, write: (hex: string) => string): string {
  return text.replace(/[+=&<>"'/]/g, (char) => write(char.charCodeAt(0).toString(16)));
}

function encodedUri(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return text;
  }
}

/** An entry, or all else in a log, with the known secrets replaced wherever they stand, names of members included. */
export function sweepObject(
  object: Json,
  sweep: (text: string) => string,
  aliases: Aliases,
  side: Side,
  depth: number,
): Json {
  return mapMembers(object, (name, value) => {
    const within = name === 'request' || name === 'response' ? name : side;
    const act = () => sweepValue(value, name, object, { sweep, aliases, side: within }, depth + 1);
    const place = placeOf(name, object, side);
    return [sweep(name), place === undefined ? act() : aliases.within(place, act)];
  });
}

interface Sweeping {
  readonly sweep: (text: string) => string;
  readonly aliases: Aliases;
  readonly side: Side;
}

const deepest = 105;

function sweepValue(value: unknown, name: string, owner: Json, sweeping: Sweeping, depth: number): unknown {
  const { sweep, aliases, side } = sweeping;
  if (depth > deepest) return null;
  if (typeof value === 'string') return mapBody(value, encodingOf(name, owner), sweep);
  if (Array.isArray(value))
    return mapItems(value, (item) => {
      const act = () => sweepValue(item, '', owner, sweeping, depth + 1);
      return isNamedList(name) && isObject(item) ? aliases.within(placeOfItem(name, item, side), act) : act();
    });
  return isObject(value) ? sweepObject(value, sweep, aliases, side, depth) : value;
}

function encodingOf(name: string, owner: Json): string {
  if (name === 'text') return textAt(owner, 'encoding') || textAt(owner, '_encoding');
  return name === 'data' && owner.opcode === 2 ? 'base64' : '';
}
