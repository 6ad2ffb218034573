import type { RuleId } from './taxonomy.ts';

/** Who asked: nobody, or the holder of a credential, its later replacements included. */
export interface Identity {
  /** `anonymous`, or the fingerprint of the first credential. */
  readonly id: string;
  /** The name that the user gave, else what the credential is called. */
  readonly label: string;
  readonly named: boolean;
  /** Whose it seems to be; for the screen, not for exports. */
  readonly hint: string;
  /** All credentials that count as this identity. */
  readonly fingerprints: readonly string[];
}

/** What an identity got from an endpoint. */
export interface AccessCell {
  readonly allowed: number;
  readonly denied: number;
  readonly notFound: number;
  /** Errors, redirects, conflicts: neither let in nor kept out. */
  readonly other: number;
  /** `mixed`: let in for some and kept out for others. */
  readonly verdict: 'allowed' | 'denied' | 'not-found' | 'mixed' | 'other';
  /** Ids of a few exchanges of each outcome, the first ones and the last. */
  readonly samples: {
    readonly allowed: readonly number[];
    readonly denied: readonly number[];
    readonly notFound: readonly number[];
    readonly other: readonly number[];
  };
}

/** An endpoint, one method: what each identity got. */
export interface AccessRow {
  readonly origin: string;
  readonly pattern: string;
  readonly method: string;
  /** One for each identity, in their order; undefined where it never asked. */
  readonly cells: readonly (AccessCell | undefined)[];
}

/** What the matrix shows and should not be. */
export interface AccessHole {
  /** Index of the row. */
  readonly row: number;
  /** Indexes of the identities involved. */
  readonly identities: readonly number[];
  /** The finding that reports it. */
  readonly rule: RuleId;
  readonly says: string;
  readonly entries: readonly number[];
}

/** Endpoints x method against identities. Plain data, the same for any order of arrival. */
export interface AccessMatrix {
  /** Anonymous first, if anybody asked without a credential; then in the order of their first request. */
  readonly identities: readonly Identity[];
  /** By origin, pattern and method. */
  readonly rows: readonly AccessRow[];
  readonly holes: readonly AccessHole[];
  /** How many rows were left out beyond `most`. */
  readonly leftOut: number;
}

export interface AccessOptions {
  /** Rows that are shown at most, those with denials first; 500 if left out. */
  readonly most?: number;
  /** Only endpoints where somebody was denied. */
  readonly deniedOnly?: boolean;
}
