import type { Place } from '../http/place.ts';
import type { Chip } from './denial-view.ts';

/** A part of a body in UTF-16 code units, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Whether the evidence lies in the field of that name. A cookie lies in Cookie or Set-Cookie, a claim in Authorization. */
export function marksField(chip: Chip | undefined, name: string): boolean {
  if (!chip) return false;
  const field = name.toLowerCase();
  if (chip.place.startsWith('header:')) return chip.place === `header:${field}`;
  if (chip.place.startsWith('claim:')) return field === 'authorization';
  return chip.place.startsWith('cookie:') && (field === 'cookie' || field === 'set-cookie');
}

/** The part of the body that evidence points to; undefined if it points elsewhere or beyond the end. */
export function bodyRange(chip: Chip | undefined, length: number): Range | undefined {
  return chip ? rangeOf(chip.place, length) : undefined;
}

/** The range that a place names. `body` alone is the whole of it. */
export function rangeOf(place: Place, length: number): Range | undefined {
  if (place === 'body') return { start: 0, end: length };
  if (!place.startsWith('body@')) return undefined;
  const [start = Number.NaN, end = Number.NaN] = place.slice(5).split('..').map(Number);
  return start < end && start < length ? { start, end: Math.min(end, length) } : undefined;
}
