import type { Diagnosis } from '../engine/diagnosis.ts';

/** Whether nothing speaks for the cause but that a sentence is like others: no ground on which to call an answer wrong. */
export function isOnlyLikened({ clues }: Diagnosis): boolean {
  return clues.every(({ authority }) => authority === 'likeness');
}
