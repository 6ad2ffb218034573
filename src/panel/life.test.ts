import { expect, test } from 'vitest';
import type { Life } from './denial-view.ts';
import { goodBefore, lifePoints } from './life.ts';

const told = (life: Life) =>
  lifePoints(life).map(({ at, words, goodAfter }) => `${at} ${words}${goodAfter ? ', good' : ''}`);
const uses = (accepted: readonly number[], refused: readonly number[]) =>
  [...accepted.map((at) => ({ at, accepted: true })), ...refused.map((at) => ({ at, accepted: false }))].sort(
    (a, b) => a.at - b.at,
  );

test.each<[string, Life, readonly string[]]>([
  [
    'an expiry before the first use stands left of it',
    { uses: uses([], [200]), expires: 100, now: 200 },
    ['100 expired', '200 refused here'],
  ],
  [
    'it is good up to its expiry, and refused from then on',
    { uses: uses([10, 20, 30], [50, 60]), expires: 40, now: 60 },
    ['10 first used, good', '30 last accepted, good', '40 expired', '50 first refused', '60 refused here'],
  ],
  [
    'a server that looks the other way for a while makes it good for longer',
    { uses: uses([10, 45], [60]), expires: 40, now: 60 },
    ['10 first used, good', '40 expired, good', '45 last accepted', '60 refused here'],
  ],
  [
    'refused before its end, it is good up to the last acceptance',
    { uses: uses([10], [20]), expires: 90, now: 20 },
    ['10 last accepted', '20 refused here', '90 valid until'],
  ],
  [
    'without an expiry the last acceptance counts',
    { uses: uses([10, 30], [40]), expires: undefined, now: 40 },
    ['10 first used, good', '30 last accepted', '40 refused here'],
  ],
])('%s', (_title, life, expected) => {
  expect(told(life)).toEqual(expected);
});

test('before an expiry it was good, before a refusal nobody knows', () => {
  expect(goodBefore(lifePoints({ uses: [], expires: 100, now: 200 }))).toBe(true);
  expect(goodBefore(lifePoints({ uses: [], expires: undefined, now: 200 }))).toBe(false);
});
