import type { Range } from './marked.ts';

/** What is drawn of a body: from `start` to `end`, marked from `markStart` to `markEnd`. */
export interface BodyParts {
  readonly start: number;
  readonly markStart: number;
  readonly markEnd: number;
  readonly end: number;
}

/** How much of a body is drawn before somebody asks for more, and around what is marked far down in it. */
const firstPart = 8000;
const around = 3000;

/** How much is drawn the next time, after so many times. */
export function nextPart(times: number): number {
  return firstPart * 5 * 2 ** Math.min(times, 6);
}

/** What to draw of a body of that length, after the user asked for more so many times. Bounded, whatever is marked. */
export function bodyParts(length: number, mark: Range | undefined, times: number): BodyParts {
  let size = firstPart;
  for (let time = 0; time < Math.min(times, 40); time++) size += nextPart(time);
  if (!mark) return { start: 0, markStart: 0, markEnd: 0, end: Math.min(length, size) };
  const start = mark.start > size ? Math.max(0, mark.start - around) : 0;
  const end = Math.min(length, Math.max(start + size, Math.min(mark.end, start + size) + 500));
  return { start, markStart: mark.start, markEnd: Math.min(mark.end, end), end };
}
