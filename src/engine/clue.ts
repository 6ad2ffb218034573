import type { Place } from '../http/place.ts';
import type { CauseId, Confidence } from './taxonomy.ts';

/** A pointer to what decided, never a copy of it: views and exports read the value from the exchange and redact it. */
export interface Evidence {
  /** Id of the exchange that holds it. */
  readonly exchange: number;
  readonly side: 'request' | 'response';
  readonly place: Place;
}

/**
 * How much weight a clue has, strongest first: what the exchange states in a defined vocabulary; what the request
 * itself shows; what its neighbours show; what the vendor's wording means; general wording; that a sentence resembles
 * those of other servers; the status code alone.
 */
export const authorities = ['stated', 'request', 'neighbours', 'vendor', 'wording', 'likeness', 'status'] as const;
export type Authority = (typeof authorities)[number];

/** A hint at a cause. */
export interface Clue {
  readonly cause: CauseId;
  readonly authority: Authority;
  readonly confidence: Confidence;
  /** One plain sentence, "why we think so". Holds no value taken from the capture that could be secret. */
  readonly because: string;
  readonly evidence: readonly Evidence[];
  /** A more exact headline than the cause's own, e.g. with the time since expiry. */
  readonly headline?: string;
}
