/** The deed that a clause begins with: the last word before the verb, or one before a preposition. */
export function deedIn(words: readonly string[]): string | undefined {
  const nouns = words.filter((word) => !auxiliary.has(word));
  const last = nouns[nouns.length - 1];
  if (last && isDeed(last)) return last;
  return nouns.find((word, at) => isDeed(word) && prepositions.has(nouns[at + 1] ?? ''));
}

/** Whether a word is the name of what is done: "deletion", "flushing", "lookup". */
export const isDeed = (word: string) => doing.test(word);

const prepositions: ReadonlySet<string> = new Set([
  'for',
  'of',
  'from',
  'over',
  'by',
  'via',
  'with',
  'in',
  'on',
  'the',
]);

const auxiliary: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'currently', 'has', 'have', 'been']);

const doing =
  /^(?:(?!oper|act|author|authen|applica|permis|sess|organi|subscri|reg|loca|connec|transac|ques|vers|posi|opt|func|sect|condi|exten|instan|licen|audien)[a-z]{3,16}(?:ion|ing|ment)s?|(?:lookup|update|upload|download|search|import|export|sync|reset|change|rename|backup|restore|edit|transfer)s?)$/;
