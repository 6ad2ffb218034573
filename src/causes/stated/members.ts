import { createScanner } from 'jsonc-parser';
import type { Content } from '../../http/exchange.ts';
import { lazy } from '../../http/lazy.ts';
import { namesAside } from '../../http/member-name.ts';
import type { Place } from '../../http/place.ts';
import { formatOf, jsonStart } from '../../http/sniff.ts';
import { spelledWords } from './abbreviations.ts';

export type Scalar = string | number | boolean | null;

/** One value of an answer with its name, as programs read it. */
export interface Member {
  /** Words of its own name, abbreviations spelled out; for an item of a list, those of the list's. */
  readonly words: readonly string[];
  /** Words of the names of all that it stands in, outermost first. */
  readonly within: readonly string[];
  readonly value: Scalar;
  /** Whether it is an item of a list. */
  readonly listed: boolean;
  /** Which object it stands in, or its list does. */
  readonly group: number;
  readonly place: Place;
}

/**
 * The members of a short JSON body, in order, lists and objects inside included; not what echoes the request. Empty for
 * every other body, and for one with so many members that it is data and no reason.
 */
export const members: (content: Content) => readonly Member[] = lazy((content: Content) => {
  if (content.text.length > longest || formatOf(content) !== 'json') return [];
  const offset = Math.max(0, jsonStart(content.text));
  const found = scan(content.text.slice(offset), offset);
  return found.length > most ? [] : found;
});

const longest = 4000;
const most = 40;

interface Frame {
  readonly list: boolean;
  readonly group: number;
  readonly within: readonly string[];
  readonly name: readonly string[];
  readonly aside: boolean;
  key: string | undefined;
}

function scan(text: string, offset: number, deep = true): readonly Member[] {
  const scanner = createScanner(text, true);
  const found: Member[] = [];
  const frames: Frame[] = [{ list: true, group: 0, within: [], name: [], aside: false, key: undefined }];
  let groups = 0;
  for (scanner.scan(); scanner.getTokenLength() > 0 && found.length <= most; scanner.scan()) {
    const at = scanner.getTokenOffset();
    const token = text.charAt(at);
    const frame = frames.at(-1);
    if (!frame) break;
    if (token === '{') groups += 1;
    if (token === '{' || token === '[') frames.push(inner(frame, token === '[', groups, frames.length));
    else if (token === '}' || token === ']') leave(frames);
    else if (token === ',') frame.key = undefined;
    else if (token === '"' && !frame.list && frame.key === undefined) frame.key = scanner.getTokenValue();
    else if (token !== ':' && !frame.aside) {
      const value = scanner.getTokenValue();
      const one = member(frame, scalarOf(token, value), at + offset, scanner.getTokenLength());
      const inside = deep && token === '"' && /^\s{0,20}[[{]/.test(value) ? scan(value, 0, false) : [];
      found.push(...(inside.length > 0 ? inside.map((each) => wrapped(each, one, found.length)) : [one]));
    }
  }
  return found;
}

/** A member of JSON that is itself the text of a member: it stands inside of that one. */
function wrapped(each: Member, { words, within, place }: Member, at: number): Member {
  return { ...each, within: [...within, ...words, ...each.within], group: each.group + 1000 * (at + 1), place };
}

/** The outermost frame stays, so that what follows the end of the value does no harm. */
function leave(frames: Frame[]) {
  if (frames.length > 1) frames.pop();
}

function inner(outer: Frame, list: boolean, groups: number, depth: number): Frame {
  const name = outer.list ? outer.name : spelledWords(outer.key ?? '');
  return {
    list,
    group: list ? outer.group : groups,
    within: list ? outer.within : [...outer.within, ...name],
    name: list ? name : [],
    aside: outer.aside || depth > 8 || (!outer.list && namesAside(outer.key ?? '')),
    key: undefined,
  };
}

function member(frame: Frame, value: Scalar, start: number, length: number): Member {
  const { list, group, within, name, key = '' } = frame;
  const words = list ? name : spelledWords(key);
  return { words, within, value, listed: list, group, place: `body@${start}..${start + length}` };
}

function scalarOf(token: string, value: string): Scalar {
  if (token === '"') return value.slice(0, 300);
  if (value === 'true' || value === 'false') return value === 'true';
  return value === 'null' || !Number.isFinite(Number(value)) ? null : Number(value);
}
