/** A set of words from a list of them, with one space between. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));
