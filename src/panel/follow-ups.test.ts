import { expect, test } from 'vitest';
import { followUps } from './follow-ups.ts';
import { finished } from './testdata/finished.ts';
import { row } from './testdata/row.ts';

const expired = (id: number, at: number, over = {}) =>
  row({ id, at, cause: 'expired-credentials', credential: 'f1', ...over });

test('what comes after the first with the same credential follows from it', () => {
  const rows = [expired(1, 100), expired(2, 200), expired(3, 300)];
  expect([...finished(followUps(rows))].sort()).toEqual([2, 3]);
});

test.each([
  ['another credential', { credential: 'f2' }],
  ['no credential', { credential: '' }],
  ['another host', { host: 'other.example' }],
  ['another cause', { cause: 'invalid-credentials' as const }],
  ['an unknown time', { at: 0 }],
])('%s is no follow-up', (_title, over) => {
  expect(finished(followUps([expired(1, 100), expired(2, 200, over)])).size).toBe(0);
});

test('a permission is refused for each request on its own', () => {
  const own = { cause: 'insufficient-permission' as const };
  expect(finished(followUps([expired(1, 100, own), expired(2, 200, own)])).size).toBe(0);
});
