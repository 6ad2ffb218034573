import { describe, expect, it } from 'vitest';
import { bytes, clock, duration, inOwnTime, moment, offset, pagePath } from './format.ts';

describe('a span of time', () => {
  it.each([
    [0.4, '0 ms'],
    [40, '40 ms'],
    [2400, '2.4 s'],
    [3000, '3 s'],
    [42_000, '42 s'],
    [59_980, '1 min'],
    [12 * 60_000, '12 min'],
    [90 * 60_000, '1.5 h'],
    [47 * 3_600_000, '47 h'],
    [72 * 3_600_000, '3 days'],
  ])('of %d milliseconds is %s', (milliseconds, words) => {
    expect(duration(milliseconds)).toBe(words);
  });

  it('says which way it goes', () => {
    expect(offset(1000, 3400)).toBe('2.4 s earlier');
    expect(offset(3400, 1000)).toBe('2.4 s later');
    expect(offset(1000, 1000)).toBe('at the same time');
  });

  it('is left out where a time is not known', () => {
    expect(offset(0, 1000)).toBe('');
    expect(clock(0)).toBe('');
  });
});

it('the time of day has two digits each', () => {
  expect(clock(new Date(2026, 2, 1, 9, 4, 7).getTime())).toBe('09:04:07');
});

it.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1400, '1.4 kB'],
  [2_000_000, '2.0 MB'],
])('%d bytes are said as %s', (size, words) => {
  expect(bytes(size)).toBe(words);
});

it('a page that is no URL is shown as it is', () => {
  expect(pagePath('about:blank')).toBe('about:blank');
  expect(pagePath('nonsense')).toBe('nonsense');
});

it('a moment on another day names the day', () => {
  const noon = new Date(2026, 2, 1, 12, 0, 5).getTime();
  expect(moment(noon, noon + 60_000)).toBe('12:00:05');
  expect(moment(noon, noon + 86_400_000)).toBe('Mar 1, 12:00:05');
  expect(moment(noon, noon + 400 * 86_400_000)).toBe('2026 Mar 1, 12:00:05');
});

it("times in a sentence are those of the reader's own clock", () => {
  const at = Date.UTC(2026, 2, 1, 12, 0, 30);
  expect(inOwnTime('Valid until 12:00:30 UTC; seen at 2026-02-27 12:00:30 UTC.', at)).toBe(
    `Valid until ${clock(at)}; seen at ${moment(at - 2 * 86_400_000, at)}.`,
  );
  expect(inOwnTime('It ends at 99:99:99 UTC.', at)).toBe('It ends at 99:99:99 UTC.');
});
