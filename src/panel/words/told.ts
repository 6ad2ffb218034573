import { moment, unitsOf } from '../format.ts';
import { type TextKey, t, words } from './t.ts';

/** What is filled into a text: a word, a span of time in milliseconds, or a moment near another one. */
type Filling = string | number | { readonly span: number } | { readonly at: number; readonly near: number };

/**
 * A text for people, made where the language of the interface is not known: the name of a text of the catalogue with
 * what is filled in, or words in English that stand in a record of the engine.
 */
export type Said = string | { readonly key: TextKey; readonly values?: Readonly<Record<string, Filling>> };

/** The same in the language of the interface; views that call it are drawn again when that changes. */
export function told(said: Said): string {
  if (typeof said === 'string') return words.value.ofEnglish(said);
  const values = Object.entries(said.values ?? {}).map(([name, value]) => [name, filled(value)]);
  return t(said.key, Object.fromEntries(values));
}

function filled(value: Filling): string | number {
  if (typeof value !== 'object') return value;
  if ('at' in value) return moment(value.at, value.near);
  const { count, name } = unitsOf(value.span);
  return new Intl.NumberFormat(words.value.language, { style: 'unit', unit: name, unitDisplay: 'long' }).format(count);
}
