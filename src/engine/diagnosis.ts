import type { Clue } from './clue.ts';
import type { CauseId, Confidence, Layer } from './taxonomy.ts';

/** Who sent the answer, as opposed to who merely passed it on. */
export interface AnsweredBy {
  readonly vendor: string;
  readonly name: string;
  readonly layer: Layer;
}

/** One cause for a denial, how sure we are, and what else it could be. */
export interface Diagnosis {
  readonly cause: CauseId;
  readonly confidence: Confidence;
  /** Ranked, most likely first; never empty for `unspecified-*`. */
  readonly alternatives: readonly CauseId[];
  readonly headline: string;
  /** The clues that speak for the cause, strongest first. */
  readonly clues: readonly Clue[];
  /** The clues that speak for other causes, strongest first. */
  readonly against: readonly Clue[];
  readonly answeredBy: AnsweredBy | null;
}
