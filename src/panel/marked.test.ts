import { describe, expect, it } from 'vitest';
import type { Place } from '../http/place.ts';
import type { Chip } from './denial-view.ts';
import { bodyRange, marksField } from './marked.ts';

const chip = (place: Place): Chip => ({
  exchange: 1,
  side: 'response',
  place,
  label: '',
  before: '',
  mark: '',
  after: '',
});

describe('what evidence marks', () => {
  it.each<[Place, string, boolean]>([
    ['header:www-authenticate', 'WWW-Authenticate', true],
    ['header:www-authenticate', 'Date', false],
    ['cookie:sid', 'Cookie', true],
    ['cookie:sid', 'Set-Cookie', true],
    ['claim:exp', 'Authorization', true],
    ['claim:exp', 'Cookie', false],
    ['status', 'Status', false],
  ])('%s and the field %s: %s', (place, name, marked) => {
    expect(marksField(chip(place), name)).toBe(marked);
  });

  it.each<[Place, number, ReturnType<typeof bodyRange>]>([
    ['body@2..5', 10, { start: 2, end: 5 }],
    ['body@2..50', 10, { start: 2, end: 10 }],
    ['body', 10, { start: 0, end: 10 }],
    ['body@12..15', 10, undefined],
    ['body@5..2', 10, undefined],
    ['url', 10, undefined],
  ])('%s of a body of %d characters', (place, length, range) => {
    expect(bodyRange(chip(place), length)).toEqual(range);
  });
});
