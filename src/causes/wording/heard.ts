import type { CauseId, Confidence } from '../../engine/taxonomy.ts';
import { meanings } from './meanings.ts';

/** What a text says, as far as it says why. */
export interface Heard {
  readonly cause: CauseId;
  readonly confidence: Confidence;
  readonly vague: boolean;
  /** Place of its meaning in the table: smaller is more particular. */
  readonly rank: number;
  /** Not understood, but like what was said for this cause elsewhere. */
  readonly likened?: boolean;
}

/** A meaning that stands in no table, because it is more than a subject and a predicate. */
export const particular = (cause: CauseId): Heard => ({
  cause,
  confidence: 'likely',
  vague: false,
  rank: meanings.length,
});

/** The same, no longer certain. */
export function lowered(one: Heard): Heard {
  return one.confidence === 'certain' ? { ...one, confidence: 'likely' } : one;
}
