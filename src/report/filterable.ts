import type { CauseId, Confidence, RuleId, Severity } from '../engine/taxonomy.ts';
import type { Verdict } from './annotations.ts';

/** What a filter can ask about a request in a list of denials, whoever shows it: the panel or the command line. */
export interface Filterable {
  readonly status: number;
  readonly method: string;
  readonly url: string;
  readonly host: string;
  /** Path and query. */
  readonly path: string;
  /** Empty if nobody refused it, and it is there because something else was noticed. */
  readonly cause: CauseId | '';
  readonly causeTitle: string;
  readonly headline: string;
  /** Of the cause; empty without one. */
  readonly confidence: Confidence | '';
  /** Id and name of the product that answered, empty if unknown. */
  readonly vendor: string;
  /** `fetch`, `document`, `preflight`, ...; empty if unknown. */
  readonly resourceType: string;
  readonly rules: readonly RuleId[];
  /** The gravest of its findings; `none` without any. */
  readonly severity: Severity | 'none';
  /** How many faults of the server and how many suspected leaks were found in it, without what is for information. */
  readonly faults: number;
  readonly leaks: number;
  /** What a tester said of it; empty if nothing. */
  readonly verdict: Verdict | '';
  readonly note: string;
}
