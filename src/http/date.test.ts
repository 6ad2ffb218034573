import { describe, expect, test } from 'vitest';
import { httpDate, retryAfter, serverTime } from './date.ts';
import { response } from './testdata/messages.ts';

const now = Date.UTC(2026, 2, 1, 12);

describe('dates', () => {
  test.each(['Sun, 01 Mar 2026 12:00:00 GMT', 'Sunday, 01-Mar-26 12:00:00 GMT', 'Sun Mar  1 12:00:00 2026'])(
    '%s is read',
    (text) => expect(httpDate(text)).toBe(now),
  );
  test.each(['', '3', 'soon', 'Sun, 99 Foo 2026 12:00:00 GMT', '12:00:00'])('%j is no date', (text) =>
    expect(httpDate(text)).toBeUndefined(),
  );
  test('Retry-After is seconds from now or a date', () => {
    expect(retryAfter(response(['Retry-After: 120']), now)).toBe(now + 120_000);
    expect(retryAfter(response(['retry-after: Sun, 01 Mar 2026 12:00:00 GMT']), 0)).toBe(now);
    expect(retryAfter(response(['Retry-After: later']), now)).toBeUndefined();
  });
  test('the server tells its time', () =>
    expect(serverTime(response(['date: Sun, 01 Mar 2026 12:00:00 GMT']))).toBe(now));
});
