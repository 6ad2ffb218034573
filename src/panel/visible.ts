/** Characters that are not to be seen, or that turn or hide the text around them: controls, bidirectional marks and the like. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Of these, what ordinary text is made of: tab, line breaks, and the joiners of scripts and pictures. */
const usual: ReadonlySet<string> = new Set(['\t', '\n', '\r', '\u200c', '\u200d']);

/** Text with each such character as an escape like `\u202e`, so that nobody is deceived about what was sent. */
export function visible(text: string): string {
  return text.replace(unseen, (character) => (usual.has(character) ? character : escaped(character)));
}

function escaped(character: string): string {
  const code = character.codePointAt(0)?.toString(16) ?? '';
  return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`;
}

/** A text of at most so many characters, its middle left out. */
export function cutMiddle(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = Math.floor((most - 1) / 3);
  return `${text.slice(0, most - 1 - end)}…${end > 0 ? text.slice(-end) : ''}`;
}

/** A text of at most so many characters, its end left out. */
export function cutEnd(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
