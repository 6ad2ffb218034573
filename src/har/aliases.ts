import { isAlias } from '../http/alias.ts';
import { isPlaceholder, isRedacted } from '../http/credential-fault.ts';
import { keyEnvironment } from '../http/key-environment.ts';
import { createSlips } from './slips.ts';

/** What stands for a secret, what kind of secret it was, and how often it was replaced. */
export interface Replacement {
  readonly alias: string;
  readonly kind: string;
  readonly count: number;
}

/** Where secrets of one kind stood, and how often. */
export interface ReplacedAt {
  /** Such as `request header authorization`, `response body`, `URL query access_token`. */
  readonly place: string;
  readonly kind: string;
  readonly count: number;
  /** Indexes in `log.entries`, ascending; -1 for what belongs to the log as a whole. */
  readonly entries: readonly number[];
}

/** The names given to secrets in one file: the same secret always gets the same one. */
export interface Aliases {
  /** The alias of a secret. What is no secret comes back as it is: nothing, a placeholder, an alias. */
  readonly of: (secret: string, kind: string, spread?: 'anywhere' | 'here') => string;
  /** Has a secret looked for elsewhere that is replaced in a way of its own where it belongs. */
  readonly seek: (secret: string, kind: string) => void;
  /** The secrets to look for in all other text, with their aliases. */
  readonly sought: () => ReadonlyMap<string, string>;
  readonly count: (alias: string) => void;
  /** Says which entry, and there which place, is being gone through. */
  readonly enter: (entry: number) => void;
  readonly within: <Result>(place: string, act: () => Result) => Result;
  readonly replaced: () => readonly Replacement[];
  readonly places: () => readonly ReplacedAt[];
}

/** Starts a list of aliases, empty. */
export function createAliases(): Aliases {
  const known = new Map<string, string>();
  const counts = new Map<string, number>();
  const numbers = new Map<string, number>();
  const sought = new Map<string, string>();
  const places = new Map<string, { kind: string; place: string; count: number; entries: Set<number> }>();
  let entry = -1;
  let here = '';
  const slips = createSlips();
  const give = (secret: string, kind: string) => {
    const variant = slips.variantOf(secret, kind);
    if (variant) return variant;
    const number = (numbers.get(kind) ?? 0) + 1;
    numbers.set(kind, number);
    const alias = `[${kind}#${number}]`;
    slips.learn(secret, kind, alias);
    return alias;
  };
  const count = (alias: string) => {
    counts.set(alias, (counts.get(alias) ?? 0) + 1);
    const kind = kindOfAlias(alias);
    const known = places.get(`${here} ${kind}`) ?? { kind, place: here, count: 0, entries: new Set<number>() };
    known.count += 1;
    known.entries.add(entry);
    places.set(`${here} ${kind}`, known);
  };
  const named = (secret: string, kind: string, spread: 'anywhere' | 'here') => {
    const plain = decoded(secret);
    const alias = known.get(plain) ?? give(plain, [keyEnvironment(plain), kind].filter(Boolean).join('-'));
    known.set(plain, alias);
    if (spread === 'anywhere') for (const form of [secret, plain]) if (isDistinct(form)) sought.set(form, alias);
    return alias;
  };
  return {
    of: (secret, kind, spread = 'anywhere') => {
      if (isNoSecret(decoded(secret).trim())) return secret;
      const alias = named(secret, kind, spread);
      count(alias);
      return alias;
    },
    seek: (secret, kind) => void named(secret, kind, 'anywhere'),
    sought: () => sought,
    count,
    enter: (next) => {
      entry = next;
    },
    within: (place, act) => {
      const before = here;
      here = place;
      const result = act();
      here = before;
      return result;
    },
    replaced: () => [...counts].map(([alias, times]) => ({ alias, kind: kindOfAlias(alias), count: times })),
    places: () =>
      [...places.values()]
        .map((each) => ({ ...each, entries: [...each.entries].sort((a, b) => a - b) }))
        .sort((a, b) => b.count - a.count),
  };
}

/** Distinct enough to be replaced wherever it is found: no common word, no short number, no address of something. */
function isDistinct(secret: string): boolean {
  if (/^(?:https?|wss?)(?::|%3a)/i.test(secret)) return false;
  if (secret.length >= 16) return true;
  return secret.length >= 6 && /\d/.test(secret) && /[^\d]/.test(secret);
}

function isNoSecret(text: string): boolean {
  return text === '' || text === 'deleted' || text.includes('‹hidden›') || isPlaceholder(text) || isRedacted(text);
}

/** An alias where it stands in a URL, which can hold neither brackets nor, but before the fragment, a number sign. */
export function inUrl(alias: string): string {
  return isAlias(alias) ? encodeURIComponent(alias) : alias;
}

/** An alias of letters, digits and hyphens, for places where brackets would end what holds them. */
export function wordAlias(alias: string): string {
  const [, kind, number] = /^(?:\[|%5B)([a-z-]{2,30})(?:#|%23)(\d{1,9})(?:\]|%5D)$/.exec(alias) ?? [];
  return kind && number ? `Redacted-${kind}-${number.padStart(10, '0')}` : alias;
}

/** A cookie and the header that repeats it may differ in their percent-encoding only. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** An alias as it has to be written at a place in a text: with its number sign encoded inside a URL. */
export function placed(alias: string, text: string, at: number): string {
  return urlBefore(text, at) === undefined ? alias : inUrl(alias);
}

/** The alias of what names an object in a path, `id-redacted7`, which is read as an id as well; else as `placed` writes it. */
export function placedId(alias: string, text: string, at: number, names: boolean): string {
  const url = urlBefore(text, at);
  const [, kind, number] = /^\[([a-z]{2,12})#(\d{1,9})\]$/.exec(alias) ?? [];
  const inPath = url !== undefined && !/[?#]/.test(url);
  return names && inPath && kind ? `${kind}-redacted${number}` : placed(alias, text, at);
}

/** What stands before, without a gap, if it is the beginning of a URL. */
function urlBefore(text: string, at: number): string | undefined {
  let start = at;
  while (start > 0 && at - start < 1000 && !' \t\r\n"\'<>'.includes(text.charAt(start - 1))) start -= 1;
  const before = text.slice(start, at);
  return before.includes('://') || before.includes('?') || before.startsWith('/') ? before : undefined;
}

const kindOfAlias = (alias: string) => alias.slice(1, alias.indexOf('#'));
