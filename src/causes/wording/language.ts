import { lazy } from '../../http/lazy.ts';
import { english } from './lexicon/en.ts';
import { lexicons } from './lexicon/index.ts';
import type { Lexicon } from './vocabulary.ts';
import { folded, wordsOf } from './words.ts';

/** The language a sentence is written in: by its script, else by its small words; English in doubt. */
export function languageOf(sentence: string): Lexicon {
  const script = scripts.find(([characters]) => characters.test(sentence))?.[1];
  if (script) return lexicons.find((lexicon) => lexicon.language === script) ?? english;
  return bySmallWords(sentence);
}

const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/, 'ja'],
  [/[\uac00-\ud7af]/, 'ko'],
  [/[\u4e00-\u9fff]/, 'zh'],
  [/[\u0400-\u04ff]/, 'ru'],
];

function bySmallWords(sentence: string): Lexicon {
  const words = wordsOf(sentence);
  let best = english;
  let most = 0;
  for (const lexicon of lexicons) {
    if (lexicon.unit !== 'words') continue;
    const hints = hintsOf(lexicon);
    const count = words.filter((word) => hints.has(word)).length;
    if (count > most) [best, most] = [lexicon, count];
  }
  return best;
}

const hintsOf = lazy((lexicon: Lexicon) => new Set(lexicon.hints.split(',').map((word) => folded(word.trim()))));
