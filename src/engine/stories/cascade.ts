/** A denial that would not have been, had an earlier one not been. */
export interface Consequence {
  readonly entry: number;
  /** The denial that it follows from. */
  readonly follows: number;
  /** Why, in one plain sentence. */
  readonly because: string;
}

/** A run of denials with one root: mend the first, and the others go away. */
export interface Cascade {
  /** Id of the exchange to look at first; a denial. */
  readonly first: number;
  /** In time order; never empty. */
  readonly consequences: readonly Consequence[];
}
