import { wordsOf } from '../../http/words.ts';

/**
 * What is noticed of a sentence: its words, their beginnings (so that "expired" and "expires" share one), pairs of neighbours,
 * pairs with one word between, and every few letters (so that "unlicensed" and "licence" share some). Numbers,
 * ids, and what stands for these in a redacted capture count as one word. Each feature once; at most some 3,600 of the first 120 words.
 */
export function featuresOf(sentence: string): ReadonlySet<string> {
  const words = wordsOf(sentence.replace(made, ' 0 ')).map((word) => (isNumber.test(word) ? '0' : word));
  const stems = ['^', ...words.map((word) => word.slice(0, stemLength)), '$'];
  const features = new Set<string>();
  for (const word of words) features.add(`=${word}`);
  for (const letters of words.flatMap(fours)) features.add(`#${letters}`);
  for (const [at, stem] of stems.entries()) {
    const [next, afterNext] = [stems[at + 1], stems[at + 2]];
    if (stem !== '^' && stem !== '$') features.add(stem);
    if (next !== undefined) features.add(`${stem} ${next}`);
    if (afterNext !== undefined) features.add(`${stem} _ ${afterNext}`);
  }
  return features;
}

/**
 * Every four letters in a row of a word, its beginning and its end among them: "<tok", "toke", "oken", "ken>". Of a script
 * that writes a syllable or a word with one character, every two.
 */
function fours(word: string): readonly string[] {
  const many = isSyllabic(word) ? 2 : 4;
  const letters = [...`<${word.slice(0, many === 2 ? longestSyllabic : longest)}>`];
  return letters.slice(many - 1).map((_, at) => letters.slice(at, at + many).join(''));
}

/** Whether it is written with a character for each syllable or word, and without spaces: Japanese, Chinese, Korean. */
export const isSyllabic = (text: string): boolean => syllabic.test(text);

const syllabic = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;
const longestSyllabic = 80;

const longest = 26;
/** English endings are short: five letters keep "permission", "permitted" and "permit" together, and "user" from "use". */
const stemLength = 5;
const isNumber = /^\p{N}/u;
/** An id, a key or a time, and what stands for one in a redacted capture: letters with four digits among them, or more. */
const made = /\[[a-z-]{2,30}#\d{1,9}\]|(?<![\w-])(?=(?:[a-z_-]{0,40}\d){4})(?=[\d_-]{0,40}[a-z])[\w-]{8,200}/gi;
