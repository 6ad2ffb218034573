import { causeIds, ruleIds } from '../engine/taxonomy.ts';
import { UsageError } from './usage-error.ts';

/** From the gravest to the mildest. */
export const severities: readonly string[] = ['error', 'warning', 'info'];

/** One of the words that an option takes; throws UsageError otherwise. */
export function oneOf<Word extends string>(option: string, value: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === value);
  if (!found) throw new UsageError(`${option} "${value}" is none of ${words.join(', ')}.`);
  return found;
}

/** What `--fail-on` names: severities, rules and causes, each option a list with commas. */
export function failWords(values: readonly string[]): readonly string[] {
  const known: readonly string[] = [...severities, ...ruleIds, ...causeIds];
  const words = values.flatMap((value) => value.split(',')).map((word) => word.trim());
  for (const word of words) if (!known.includes(word)) throw new UsageError(unknown('--fail-on', word, known));
  return words;
}

/** Rules that are not to be heard of. */
export function ruleWords(values: readonly string[]) {
  return values
    .flatMap((value) => value.split(','))
    .map((word) => {
      const rule = ruleIds.find((id) => id === word.trim());
      if (!rule) throw new UsageError(unknown('--mute', word.trim(), ruleIds));
      return rule;
    });
}

/** Says that a word is not known, and which ones are near. */
export function unknown(what: string, word: string, known: readonly string[]): string {
  const near = known.filter((one) => isNear(one, word.toLowerCase())).slice(0, mostNear);
  return `${what} "${word}" is not known.${near.length > 0 ? ` Did you mean ${near.join(', ')}?` : ''}`;
}

const mostNear = 5;

/** They share a part of four letters or more, or one is within the other. */
function isNear(known: string, word: string): boolean {
  if (word.length < 3) return false;
  const parts = word.split(/[^a-z0-9]+/).filter((part) => part.length > 3);
  return known.includes(word) || word.includes(known) || parts.some((part) => known.includes(part.slice(0, 5)));
}
