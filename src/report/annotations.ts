import { type RuleId, ruleIds } from '../engine/taxonomy.ts';
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

type Json = { readonly [name: string]: unknown };

/** Annotations from what was kept or exported; what is not understood is left out. */
export function readAnnotations(stored: unknown): Annotations {
  if (!isRecord(stored)) return noAnnotations;
  const session = isRecord(stored.session) ? stored.session : {};
  return {
    session: { name: textOf(session.name), tester: textOf(session.tester), build: textOf(session.build) },
    remarks: Object.fromEntries(entriesOf(stored.remarks).map(([key, remark]) => [key, readRemark(remark)])),
    identities: Object.fromEntries(entriesOf(stored.identities).map(([key, name]) => [key, textOf(name)])),
    muted: listOf(stored.muted).flatMap(readMuted),
  };
}

function readRemark(stored: unknown): Remark {
  const from = isRecord(stored) ? stored : {};
  return { verdict: verdicts.find((verdict) => verdict === from.verdict) ?? '', note: textOf(from.note) };
}

/** Muted rules from what was kept; unknown ones are left out. */
export function readMuted(stored: unknown): readonly MutedRule[] {
  if (!isRecord(stored)) return [];
  const rule = ruleIds.find((id) => id === stored.rule);
  return rule && typeof stored.host === 'string' ? [{ rule, host: stored.host }] : [];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return isRecord(value) ? Object.entries(value) : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
