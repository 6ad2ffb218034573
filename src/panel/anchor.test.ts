import { expect, test } from 'vitest';
import { anchorOf, movedBy } from './anchor.ts';
import { group } from './group.ts';
import { itemsOf } from './items.ts';
import { row } from './testdata/row.ts';

const itemsWith = (ids: readonly number[]) =>
  itemsOf(
    group(
      ids.map((id) => row({ id, at: id })),
      'cause',
      [],
    ),
    new Set(),
  );

test('the active line is held if it is to be seen, else the first that is', () => {
  const items = itemsWith([10, 20, 30, 40]);
  expect(anchorOf(items, 1, 3, 'denial-20')).toEqual({ key: 'denial-20', index: 2 });
  expect(anchorOf(items, 3, 4, 'denial-10')).toEqual({ key: 'denial-30', index: 3 });
  expect(anchorOf([], 0, 10, 'denial-10')).toBeUndefined();
});

test('lines that come before it move it, lines after it do not', () => {
  const anchor = { key: 'denial-20', index: 2 };
  expect(movedBy(anchor, itemsWith([5, 7, 10, 20, 30]))).toBe(2);
  expect(movedBy(anchor, itemsWith([10, 20, 30, 40, 50]))).toBe(0);
  expect(movedBy(anchor, itemsWith([10, 30]))).toBe(0);
});
