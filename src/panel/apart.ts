type Parts = readonly [before: string, differs: string, after: string];

/** Where two texts differ: each as what both begin with, its own part in whole words, and what both end with. */
export function apart(one: string, other: string): readonly [Parts, Parts] {
  if (one === other)
    return [
      [one, '', ''],
      [other, '', ''],
    ];
  const start = wordStart(one, commonStart(one, other));
  const end = commonEnd(one.slice(start), other.slice(start));
  return [parted(one, start, end), parted(other, start, end)];
}

function parted(text: string, start: number, end: number): Parts {
  return [text.slice(0, start), text.slice(start, text.length - end), text.slice(text.length - end)];
}

function commonStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at < most && one[at] === other[at]) at += 1;
  return at;
}

/** Never inside a word, which would mark its tail alone. */
function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && isOfWord(text[start - 1])) start -= 1;
  return start;
}

function commonEnd(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let length = 0;
  while (length < most && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  while (length > 0 && isOfWord(one.at(-length))) length -= 1;
  return length;
}

function isOfWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}_-]/u.test(character);
}
