import type { Work } from '../portions.ts';

/** What work comes to, done in one go. */
export function finished<Result>(work: Work<Result>): Result {
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}
