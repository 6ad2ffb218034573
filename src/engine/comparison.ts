import type { Evidence } from './clue.ts';

/** What differs between two answers that should be the same. */
export interface Difference {
  readonly part: 'status' | 'message' | 'code' | 'header' | 'cookie' | 'redirect' | 'length' | 'body' | 'time';
  /** Name of the header, cookie or JSON member; empty otherwise. */
  readonly name: string;
  /** What differs, one plain sentence without any value that could be secret. */
  readonly says: string;
  /** Where it stands in the one and in the other; undefined where one of them lacks it. */
  readonly one: Evidence | undefined;
  readonly other: Evidence | undefined;
}

/** Two exchanges to be shown side by side, and the differences to be marked. */
export interface Comparison {
  /** Ids of the exchanges. */
  readonly one: number;
  readonly other: number;
  readonly differences: readonly Difference[];
}
