/** One word of a filter, with where it stands in the text. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words of a filter: split at white space outside of double quotes; an open quote ends with the text. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[^\s"]*"[^"]*"?|[^\s"]+/g)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Whether a filter holds this word already. */
export function hasWord(text: string, word: string): boolean {
  return wordsOf(text).some((one) => one.text === word);
}

/** The filter with the word added, or without it if it was there. */
export function toggleWord(text: string, word: string): string {
  const words = wordsOf(text).map((one) => one.text);
  const without = words.filter((other) => other !== word);
  return (without.length < words.length ? without : [...words, word]).join(' ');
}
