import type { Diagnosis } from '../diagnosis.ts';
import type { Entry } from '../entry.ts';
import type { Neighbourhood } from '../neighbourhood.ts';

/** What stories are read from: the entries of a session by timeline, and how its denials are judged. */
export interface Ledger {
  /** The entries of the timeline of that name, in time order; empty if there is none. */
  readonly line: (key: string) => readonly Entry[];
  readonly entry: (id: number) => Entry | undefined;
  readonly around: (entry: Entry) => Neighbourhood;
  /** Undefined if the entry is no denial. */
  readonly diagnosis: (entry: Entry) => Diagnosis | undefined;
  /** Of all credentials that were ever carried, in no order. */
  readonly fingerprints: () => readonly string[];
  /** The name that the user gave to a credential, else empty. */
  readonly givenName: (fingerprint: string) => string;
}
