import type { RuleId } from '../engine/taxonomy.ts';
import type { FormatId } from '../index.ts';
import type { Extent } from '../report/extent.ts';

/** One capture to analyze, as it is handed to another thread. */
export interface Job {
  readonly capture: string;
  readonly format: FormatId;
  readonly several: boolean;
  readonly colours: boolean;
  readonly raw: boolean;
  readonly extent: Extent;
  readonly filter: string;
  readonly mute: readonly RuleId[];
  readonly failOn: readonly string[];
  /** Fingerprints of what is known already; undefined without a baseline. */
  readonly baseline: ReadonlySet<string> | undefined;
}

/** What came of it: the written part and whether it is to fail, or why the capture cannot be used. */
export type Outcome =
  | { readonly text: string; readonly fails: boolean; readonly repairs: string }
  | { readonly unusable: string };
