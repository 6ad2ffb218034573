import { lazy } from '../../http/lazy.ts';
import { folded, wordsOf } from '../../http/words.ts';
import { english } from './lexicon/en.ts';
import { lexicons } from './lexicon/index.ts';
import type { Lexicon } from './vocabulary.ts';

/**
 * The languages a sentence may be written in, the likeliest first: by its script, else by its small words, of which short
 * sentences have few or none and neighbouring languages the same. Always with English.
 */
export function languagesOf(sentence: string): readonly Lexicon[] {
  const script = scripts.find(([characters]) => characters.test(sentence))?.[1];
  const first = script ? lexicons.filter((lexicon) => lexicon.language === script) : bySmallWords(sentence);
  return first[0] === english ? first : [...first.filter((lexicon) => lexicon !== english), english];
}

const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/, 'ja'],
  [/[\uac00-\ud7af]/, 'ko'],
  [/[\u4e00-\u9fff]/, 'zh'],
  [/[\u0400-\u04ff]/, 'ru'],
];

function bySmallWords(sentence: string): readonly Lexicon[] {
  const words = wordsOf(sentence);
  const counted = lexicons
    .filter(({ unit }) => unit === 'words')
    .map((lexicon) => ({ lexicon, count: words.filter((word) => hintsOf(lexicon).has(word)).length }))
    .sort((a, b) => b.count - a.count);
  const most = counted[0]?.count ?? 0;
  const least = words.length <= short ? most - 1 : most;
  return counted.filter(({ count }) => count >= least).map(({ lexicon }) => lexicon);
}

/** In so few words one small word that two languages share decides nothing. */
const short = 8;

const hintsOf = lazy((lexicon: Lexicon) => new Set(lexicon.hints.split(',').map((word) => folded(word.trim()))));
