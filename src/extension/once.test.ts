import { expect, it } from 'vitest';
import type { RawEntry } from './entry.ts';
import { createOnce } from './once.ts';

const entry = (url: string, status = 401, time = 5): RawEntry => ({
  startedDateTime: '2026-03-01T12:00:00.000Z',
  time,
  request: { method: 'GET', url },
  response: { status },
});
const logged = (...entries: readonly RawEntry[]) => entries.map((each) => ({ entry: each }));

it('a request that was told as an event is not taken from the log again', () => {
  const once = createOnce();
  expect(once.isNewEvent(entry('/a'))).toBe(true);
  expect(once.newInLog(logged(entry('/a'), entry('/b')))).toEqual(logged(entry('/b')));
});

it('a request that the log gave is not taken from a later event', () => {
  const once = createOnce();
  once.newInLog(logged(entry('/a')));
  expect(once.isNewEvent(entry('/a'))).toBe(false);
});

it('a request that is still under way is left to its event', () => {
  const once = createOnce();
  expect(once.newInLog(logged(entry('/a', 0), entry('/b', 200, -1)))).toEqual([]);
  expect(once.isNewEvent(entry('/a'))).toBe(true);
});

it('a request that failed without a response is finished', () => {
  const failed: RawEntry = { ...entry('/a', 0), response: { status: 0, _error: 'net::ERR_FAILED' } };
  expect(createOnce().newInLog(logged(failed))).toHaveLength(1);
});

it('two equal requests of one millisecond are two', () => {
  const once = createOnce();
  expect([once.isNewEvent(entry('/a')), once.isNewEvent(entry('/a'))]).toEqual([true, true]);
});
