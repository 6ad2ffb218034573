import { expect, test } from 'vitest';
import { bodyParts, nextPart } from './body-parts.ts';

test('a short body is drawn as a whole', () => {
  expect(bodyParts(100, undefined, 0)).toEqual({ start: 0, markStart: 0, markEnd: 0, end: 100 });
  expect(bodyParts(100, { start: 10, end: 20 }, 0)).toEqual({ start: 0, markStart: 10, markEnd: 20, end: 100 });
});

test('a long body is drawn in parts that grow, until it ends', () => {
  expect(bodyParts(2_000_000, undefined, 0).end).toBe(8000);
  expect(bodyParts(2_000_000, undefined, 1).end).toBe(8000 + nextPart(0));
  expect(bodyParts(2_000_000, undefined, 9).end).toBe(2_000_000);
});

test('what is marked far down is drawn with what stands around it, and no more', () => {
  const parts = bodyParts(2_000_000, { start: 1_500_000, end: 1_500_010 }, 0);
  expect([parts.start, parts.end - parts.start]).toEqual([1_497_000, 8000]);
  expect(parts.markEnd).toBe(1_500_010);
});

test('a mark over the whole body does not draw all of it', () => {
  const parts = bodyParts(2_000_000, { start: 0, end: 2_000_000 }, 0);
  expect(parts.end).toBeLessThan(10_000);
  expect(parts.markEnd).toBe(parts.end);
});
