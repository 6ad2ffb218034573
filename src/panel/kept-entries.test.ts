import { expect, test } from 'vitest';
import { createKeptEntries } from './kept-entries.ts';
import { testPlatform } from './testdata/platform.ts';

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
const memoryWith = () => testPlatform([], new Map()).memory;

test('what was kept is there for the next panel, in order', async () => {
  const memory = memoryWith();
  const { keepEntries } = createKeptEntries(memory);
  keepEntries(0, [{ n: 1 }, { n: 2 }]);
  keepEntries(2, [{ n: 3 }]);
  await settled();
  expect(await createKeptEntries(memory).before()).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
});

test('what the last panel kept stays kept, however soon the next one is closed, and more comes after it', async () => {
  const memory = memoryWith();
  createKeptEntries(memory).keepEntries(0, [{ n: 1 }]);
  await settled();
  await createKeptEntries(memory).before();
  const third = createKeptEntries(memory);
  expect(await third.before()).toEqual([{ n: 1 }]);
  third.keepEntries(1, [{ n: 2 }]);
  await settled();
  expect(await createKeptEntries(memory).before()).toEqual([{ n: 1 }, { n: 2 }]);
});

test('a new beginning forgets what was there', async () => {
  const memory = memoryWith();
  const { keepEntries } = createKeptEntries(memory);
  keepEntries(0, [{ n: 1 }]);
  keepEntries(0, []);
  await settled();
  expect(await createKeptEntries(memory).before()).toEqual([]);
});

test('the oldest make room for the newest', async () => {
  const memory = memoryWith();
  const { keepEntries } = createKeptEntries(memory);
  const big = (n: number) => ({ n, text: 'x'.repeat(1_400_000) });
  for (const n of [0, 1, 2]) keepEntries(n, [big(n)]);
  await settled();
  expect((await createKeptEntries(memory).before()).map((entry) => Object(entry).n)).toEqual([1, 2]);
});
