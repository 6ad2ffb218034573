import { withoutStock } from '../wording/boilerplate.ts';
import { sentencesOf } from '../wording/words.ts';

/** What is left of a text without its questions, addresses and stock sentences, as one line: what a likeness is asked of. */
export function said(text: string, page: boolean): string {
  return sentencesOf(text)
    .map((sentence) => withoutStock(sentence, page).trim())
    .filter(Boolean)
    .join(' ');
}
