import { expect, test } from 'vitest';
import { cutEnd, cutMiddle, visible } from './visible.ts';

test.each([
  ['/files/\u202egpj.exe', '/files/\\u202egpj.exe'],
  ['a\u0000b\u001b[31m', 'a\\u0000b\\u001b[31m'],
  ['\ufeffdata\u200b', '\\ufeffdata\\u200b'],
  ['tab\tand\nline stay, so do é, 漢, 👩‍💻 and عربي', 'tab\tand\nline stay, so do é, 漢, 👩‍💻 and عربي'],
])('%j shows what cannot be seen as an escape', (text, expected) => {
  expect(visible(text)).toBe(expected);
});

test('a cut text keeps its start, and its end if the middle is cut', () => {
  expect(cutMiddle('0123456789abcdef', 10)).toBe('012345…def');
  expect(cutEnd('0123456789abcdef', 10)).toBe('012345678…');
  for (const most of [1, 2, 3, 9, 400]) expect(cutMiddle('x'.repeat(500), most)).toHaveLength(most);
  expect(cutMiddle('short', 10)).toBe(cutEnd('short', 10));
});
