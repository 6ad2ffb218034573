import type { RuleId } from '../engine/taxonomy.ts';
import { fingerprintOf } from '../http/fingerprint.ts';

export const verdicts = ['expected', 'bug', 'ignore'] as const;
/** What a tester says of a denial: it belongs to how the product works, it is a fault, or it does not matter. */
export type Verdict = (typeof verdicts)[number];

/** Who tests what. All of it may be empty. */
export interface SessionName {
  readonly name: string;
  readonly tester: string;
  readonly build: string;
}

/** What was said of one denial; a verdict, a note, or both. */
export interface Remark {
  readonly verdict: Verdict | '';
  readonly note: string;
}

/** A rule that is not to be reported, at one host or, with an empty host, everywhere. */
export interface MutedRule {
  readonly rule: RuleId;
  readonly host: string;
}

/** All that people added to a capture. It goes into exported reports, and can be read back from them. */
export interface Annotations {
  readonly session: SessionName;
  /** By the key of the entry (`entryKey`). */
  readonly remarks: Readonly<Record<string, Remark>>;
  /** Names that were given to identities, by the identity's fingerprint. */
  readonly identities: Readonly<Record<string, string>>;
  readonly muted: readonly MutedRule[];
}

/** Nothing added yet. */
export const noAnnotations: Annotations = {
  session: { name: '', tester: '', build: '' },
  remarks: {},
  identities: {},
  muted: [],
};

/**
 * Names an exchange the same in every file that holds it, redacted or not: by its time, method and the address without
 * its query, which may hold secrets. Not reversible.
 */
export function entryKey(startedAt: number, method: string, url: string): string {
  return fingerprintOf(`${startedAt} ${method} ${url.split(/[?#]/, 1).join('')}`);
}

/** Whether a rule is muted at a host. */
export function isMuted(rule: RuleId, host: string, muted: readonly MutedRule[]): boolean {
  return muted.some((one) => one.rule === rule && (one.host === '' || one.host === host));
}
