/** Words to read as they are: white space folded, without punctuation at either end, cut at the end of a word. */
export function plain(text: string, most: number): string {
  const folded = text
    .slice(0, most * 4)
    .replace(/\s+/g, ' ')
    .trim();
  if (folded.length <= most) return trimmed(folded);
  const space = folded.lastIndexOf(' ', most - 1);
  return `${trimmed(folded.slice(0, space > most / 2 ? space : most - 1))}…`;
}

/**
 * The sentence of a text that holds the words, the first one if none does; from the words on where they follow a colon,
 * as in `ForbiddenError: invalid csrf token`.
 */
export function sentenceWith(text: string, words: string): string {
  const wanted = trimmed(words);
  const all = text.split('. ');
  const sentence = all.find((one) => wanted !== '' && one.includes(wanted)) ?? all[0] ?? text;
  const at = sentence.indexOf(wanted);
  const before = sentence.slice(0, Math.max(at, 0));
  return wanted.includes(' ') && before.endsWith(': ') && !isOpen(before) ? sentence.slice(at) : sentence;
}

/** A quote without a short title before a colon, where what follows says more: `CSRF Failed: the token is wrong`. */
export function withoutTitle(text: string): string {
  const [title, rest] = atColon(text);
  return wordCount(title) <= 3 && wordCount(rest) > 3 ? rest : text;
}

function wordCount(text: string): number {
  return text.split(' ', 10).length;
}

/** A sentence as a short label: no article, no full stop, and after a long opening only what stands behind its colon. */
export function brief(sentence: string): string {
  const [opening, rest] = atColon(sentence);
  const telling = wordCount(opening) >= 6 && wordCount(rest) >= 3 ? rest : sentence;
  return capital(plain(withoutOpening(telling), 110));
}

/** What stands before and behind the first colon, unless that is inside of parentheses; nothing if there is none. */
function atColon(text: string): readonly [before: string, behind: string] {
  const colon = text.indexOf(': ');
  const before = text.slice(0, Math.max(colon, 0));
  return before === '' || isOpen(before) ? ['', ''] : [before, text.slice(colon + 2).trim()];
}

/** Whether a parenthesis is still open at its end. */
function isOpen(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')');
}

const openings = ['The ', 'the ', 'A ', 'a ', 'it is ', 'It is ', 'it '];

function withoutOpening(sentence: string): string {
  const opening = openings.find((words) => sentence.startsWith(words));
  return opening ? sentence.slice(opening.length) : sentence;
}

/** The text with a capital at its beginning. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && !opens(text.charAt(start))) start++;
  while (end > start && !closes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

const opens = (character: string): boolean => /[\p{L}\p{N}\ud800-\udfff("'‘“<[{/]/u.test(character);
const closes = (character: string): boolean => /[\p{L}\p{N}\p{M}\ud800-\udfff)"'’”>\]}%]/u.test(character);
