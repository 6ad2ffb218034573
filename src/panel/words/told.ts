import type { Filling, Sentence } from '../../engine/stories/sentence.ts';
import { moment, spanIn } from '../format.ts';
import { type TextKey, t, withValues, words } from './t.ts';

/**
 * A text for people, made where the language of the interface is not known: the name of a text of the catalogue with
 * what is filled in, or words in English that stand in a record of the engine, with or without something to fill in.
 */
export type Said = string | Sentence | { readonly key: TextKey; readonly values?: Readonly<Record<string, Filling>> };

/** The same in the language of the interface; views that call it are drawn again when that changes. */
export function told(said: Said): string {
  if (typeof said === 'string') return words.value.ofEnglish(said);
  if ('key' in said) return t(said.key, valuesOf(said.values));
  return withValues(words.value.ofEnglish(said.text), valuesOf(said.values));
}

/** Whether only English has words for it, and somebody reads in another language; what has no words is said in all of them. */
export function isForeign(said: Said): boolean {
  if (words.value.language === 'en' || (typeof said !== 'string' && 'key' in said)) return false;
  const text = typeof said === 'string' ? said : said.text;
  return words.value.ofEnglish(text) === text && /[a-z]/i.test(withValues(text, {}, ''));
}

function valuesOf(values: Readonly<Record<string, Filling>> = {}): Readonly<Record<string, string | number>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, filled(value)]));
}

function filled(value: Filling): string | number {
  if (typeof value !== 'object') return value;
  if ('text' in value) return told(value);
  return 'at' in value ? moment(value.at, value.near) : spanIn(value.span, words.value.language);
}
