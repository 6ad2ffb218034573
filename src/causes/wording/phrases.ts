import { lazy } from '../../http/lazy.ts';
import { folded } from '../../http/words.ts';
import type { Lexicon, Phrases, Predicate, Subject } from './vocabulary.ts';

/** What a phrase can mean; an idiom has both subject and predicate. */
export interface Sense {
  readonly subject?: Subject;
  readonly predicate?: Predicate;
  /** The predicate holds only where the phrase is negated. */
  readonly good?: boolean;
  readonly role?: 'negation' | 'hedge' | 'alternative' | 'exclusive' | 'modal' | 'deed';
}

/** A phrase found in a sentence: its senses, and where it stands (in words, or in characters). */
export interface Mention {
  readonly senses: readonly Sense[];
  readonly start: number;
  readonly end: number;
}

/** Finds the phrases of a lexicon in the words of a sentence: the longest at each position, without overlap. */
export function mentionsIn(words: readonly string[], lexicon: Lexicon): readonly Mention[] {
  const index = wordIndex(lexicon);
  const found: Mention[] = [];
  for (let at = 0; at < words.length; ) {
    const hit = hitAt(index, words, at);
    if (hit) found.push(mentionAt(hit, at));
    const inner = hit && namesSecret(hit) ? idiomInside(index, words, at, at + hit.words.length) : undefined;
    if (inner) found.push(inner);
    at = inner?.end ?? at + (hit?.words.length ?? 1);
  }
  return found;
}

/** "API key lacks": the idiom "key lacks" begins inside of the name "API key" and reaches beyond it. */
function idiomInside(index: Index, words: readonly string[], start: number, end: number): Mention | undefined {
  for (let at = start + 1; at < end; at += 1) {
    const hit = hitAt(index, words, at, isIdiom);
    if (hit && at + hit.words.length > end) return mentionAt(hit, at);
  }
  return undefined;
}

function hitAt(index: Index, words: readonly string[], at: number, wanted = (_: Entry) => true): Entry | undefined {
  const fits = (entry: Entry) => wanted(entry) && entry.words.every((pattern, i) => matches(pattern, words[at + i]));
  return keysOf(words[at] ?? '', words[at + 1])
    .flatMap((key) => index.get(key)?.find(fits) ?? [])
    .reduce<Entry | undefined>((best, entry) => (best && !precedes(entry, best) ? best : entry), undefined);
}

/** The name of something secret that is sent, such as "API key" or "access token". */
const namesSecret = ({ senses }: Entry) =>
  senses.every(({ subject, predicate }) => subject && secret.has(subject) && !predicate);
const secret: ReadonlySet<Subject> = new Set<Subject>(['api-key', 'token', 'key', 'kind']);

const isIdiom = ({ senses }: Entry) => senses.some(({ subject, predicate }) => subject && predicate);

function mentionAt({ senses, words }: Entry, start: number): Mention {
  return { senses, start, end: start + words.length };
}

/** The same for a language that is searched by characters. */
export function mentionsWithin(text: string, lexicon: Lexicon): readonly Mention[] {
  const found: Mention[] = [];
  const taken = new Uint8Array(text.length);
  for (const entry of characterIndex(lexicon)) {
    for (let at = text.indexOf(entry.text); at >= 0 && found.length < 80; at = text.indexOf(entry.text, at + 1)) {
      const end = at + entry.text.length;
      if (taken[at] || taken[end - 1]) continue;
      taken.fill(1, at, end);
      found.push({ senses: entry.senses, start: at, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

interface Entry {
  readonly text: string;
  readonly words: readonly string[];
  readonly order: number;
  readonly senses: readonly Sense[];
}

type Index = ReadonlyMap<string, readonly Entry[]>;

const wordIndex = lazy((lexicon: Lexicon): Index => {
  const index = new Map<string, Entry[]>();
  for (const entry of entries(lexicon)) {
    const key = keyOf(entry.words);
    const same = index.get(key);
    if (same) same.push(entry);
    else index.set(key, [entry]);
  }
  for (const same of index.values()) same.sort((a, b) => rank(b) - rank(a));
  return index;
});

const characterIndex = lazy((lexicon: Lexicon): readonly Entry[] =>
  [...entries(lexicon)].sort((a, b) => b.text.length - a.text.length),
);

function entries(lexicon: Lexicon): Iterable<Entry> {
  const known = new Map<string, readonly Sense[]>();
  const add = (phrases: Phrases, sense: Sense) => {
    // A language has tens of thousands of phrases, and most of them this one sense.
    const only = [sense];
    for (const phrase of phrases.split(',').flatMap(spellings)) {
      const others = known.get(phrase);
      known.set(phrase, others ? [...others, sense] : only);
    }
  };
  for (const [subject, phrases] of pairs(lexicon.subjects)) add(phrases, { subject });
  for (const [predicate, phrases] of pairs(lexicon.predicates)) add(phrases, { predicate });
  for (const [predicate, phrases] of pairs(lexicon.negated)) add(phrases, { predicate, good: true });
  for (const [subject, predicate, phrases] of lexicon.idioms) add(phrases, { subject, predicate });
  add(lexicon.negations, { role: 'negation' });
  add(lexicon.hedges, { role: 'hedge' });
  add(lexicon.alternatives, { role: 'alternative' });
  add(lexicon.exclusives ?? '', { role: 'exclusive', predicate: 'denied' });
  add(lexicon.modals ?? '', { role: 'modal' });
  add(lexicon.deeds ?? '', { role: 'deed', subject: 'action' });
  const exclusives = new Set((lexicon.exclusives ?? '').split(',').flatMap(spellings));
  return [...known].map(([text, senses], order) => {
    const words = text.split(' ');
    return {
      text,
      words,
      order,
      senses: exclusives.has(words[0] ?? '') ? [...senses, { role: 'exclusive' as const }] : senses,
    };
  });
}

function pairs<Key extends string>(
  table: Readonly<Partial<Record<Key, Phrases>>>,
): readonly (readonly [Key, Phrases])[] {
  const keys = Object.keys(table).filter((key): key is Key => key in table);
  return keys.map((key) => [key, table[key] ?? ''] as const);
}

/** "organi?ation" stands for both ways to spell it. */
function spellings(phrase: string): readonly string[] {
  const text = folded(phrase.trim());
  if (!text.includes('?')) return text ? [text] : [];
  return ['s', 'z', 'c'].map((letter) => text.replaceAll('?', letter));
}

/** Longer phrases first, exact ones before those with an open end. */
function rank(entry: Entry): number {
  return entry.words.length * 2 + (entry.text.includes('*') ? 0 : 1);
}

function precedes(one: Entry, other: Entry): boolean {
  return rank(one) > rank(other) || (rank(one) === rank(other) && one.order < other.order);
}

/** What a phrase is kept under: its first words where they are plain, else the two letters that its open word leaves. */
function keyOf([first = '', second = '']: readonly string[]): string {
  if (first.startsWith('*')) return `*${first.slice(-2)}`;
  if (first.endsWith('*')) return `${first.slice(0, 2)}*`;
  return second.includes('*') ? first : `${first} ${second}`;
}

/** Everything that a phrase which begins with these words can be kept under. */
function keysOf(first: string, second = ''): readonly string[] {
  return [...new Set([`${first} ${second}`, `${first} `, first, `${first.slice(0, 2)}*`, `*${first.slice(-2)}`])];
}

function matches(pattern: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  if (pattern === '*') return true;
  if (pattern.startsWith('*')) return word.endsWith(pattern.slice(1));
  return pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern;
}
