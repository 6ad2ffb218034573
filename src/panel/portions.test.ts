import { expect, test } from 'vitest';
import { inPortions, type Work } from './portions.ts';

function* counting(to: number, seen: number[], slow = 0): Work<string> {
  for (let at = 1; at <= to; at += 1) {
    for (const end = performance.now() + slow; performance.now() < end; );
    seen.push(at);
    yield;
  }
  return `counted to ${to}`;
}

test('little work is done at once', () => {
  const results: string[] = [];
  inPortions(counting(0, []), (result) => results.push(result));
  expect(results).toEqual(['counted to 0']);
});

test('much work leaves room for others in between, and comes to its end', async () => {
  const seen: number[] = [];
  const done = new Promise<string>((resolve) => inPortions(counting(10, seen, 3), resolve));
  expect(seen.length).toBeLessThan(10);
  expect(await done).toBe('counted to 10');
});

test('work that was stopped neither goes on nor tells a result', async () => {
  const seen: number[] = [];
  const stop = inPortions(counting(10, seen, 3), () => seen.push(-1));
  const before = [...seen];
  stop();
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(seen).toEqual(before);
});
