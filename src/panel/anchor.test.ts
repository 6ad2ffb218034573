import { expect, test } from 'vitest';
import { anchorOf, movedBy } from './anchor.ts';
import { linesOf } from './lines.ts';
import { grouped } from './testdata/grouped.ts';
import { row } from './testdata/row.ts';

const linesWith = (ids: readonly number[]) =>
  linesOf(
    grouped(
      ids.map((id) => row({ id, at: id })),
      'cause',
      [],
    ),
    new Set(),
  );

test('the active line is held if it is to be seen, else the first that is', () => {
  const lines = linesWith([10, 20, 30, 40]);
  expect(anchorOf(lines, 1, 3, 'denial-20')).toEqual({ key: 'denial-20', index: 2 });
  expect(anchorOf(lines, 3, 4, 'denial-10')).toEqual({ key: 'denial-30', index: 3 });
  expect(anchorOf(linesWith([]), 0, 10, 'denial-10')).toBeUndefined();
});

test('lines that come before it move it, lines after it do not', () => {
  const anchor = { key: 'denial-20', index: 2 };
  expect(movedBy(anchor, linesWith([5, 7, 10, 20, 30]))).toBe(2);
  expect(movedBy(anchor, linesWith([10, 20, 30, 40, 50]))).toBe(0);
  expect(movedBy(anchor, linesWith([10, 30]))).toBe(0);
});
