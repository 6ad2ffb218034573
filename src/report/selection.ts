import type { Finding } from '../engine/finding.ts';
import type { Denial } from '../engine/judge.ts';
import type { Knowledge } from '../engine/knowledge.ts';
import { denialFingerprint, findingFingerprint, type Report, reportOf } from '../engine/report.ts';
import type { Session } from '../engine/session.ts';
import type { HarReading } from '../har/read.ts';
import type { Exchange } from '../http/exchange.ts';
import { urlParts } from '../http/url-pattern.ts';
import { type Annotations, isMuted, type MutedRule, noAnnotations } from './annotations.ts';

/** What is to leave of one capture: all that was found, or what a filter, a baseline or a choice keeps of it. */
export interface Selection {
  /** Name of the capture, as the user knows it. */
  readonly file: string;
  /** The raw entries and what else stands in the log; an export as HAR keeps all of them. */
  readonly capture: Pick<HarReading, 'entries' | 'log'>;
  readonly denials: readonly Denial[];
  readonly findings: readonly Finding[];
  readonly exchange: (id: number) => Exchange | undefined;
  readonly knowledge: Knowledge;
  /** What people added: session, verdicts, notes, names, muted rules. */
  readonly annotations: Annotations;
  /** Shows secrets as captured. */
  readonly raw: boolean;
}

/** What a selection is made with, beside a session. */
type Choice = Pick<Selection, 'file' | 'capture' | 'knowledge'> & Partial<Pick<Selection, 'annotations' | 'raw'>>;

/** All that was found in a session, but for the findings of muted rules. */
export function selectionOf(session: Session, choice: Choice): Selection {
  const annotations = choice.annotations ?? noAnnotations;
  const heard = ({ findings }: { readonly findings: readonly Finding[] }) =>
    findings.filter((finding) => !isQuiet(finding, annotations.muted));
  return {
    raw: false,
    ...choice,
    annotations,
    denials: session.denials().map((denial) => ({ ...denial, findings: heard(denial) })),
    findings: heard({ findings: session.findings() }),
    exchange: session.exchange,
  };
}

function isQuiet({ rule, endpoint }: Finding, muted: readonly MutedRule[]): boolean {
  return isMuted(rule, urlParts(endpoint.split(' ', 1).join(''))?.host ?? '', muted);
}

/** The denials that are kept, and the findings that involve one of them. */
export function filtered(selection: Selection, keep: (denial: Denial) => boolean): Selection {
  const denials = selection.denials.filter(keep);
  const kept = new Set(denials.map(({ exchange }) => exchange.id));
  return { ...selection, denials, findings: selection.findings.filter(({ entries }) => entries.some(isIn(kept))) };
}

/** What no fingerprint of a baseline names. */
export function newOnly(selection: Selection, baseline: ReadonlySet<string>): Selection {
  return {
    ...selection,
    denials: selection.denials.filter((denial) => !baseline.has(denialFingerprint(denial))),
    findings: selection.findings.filter((finding) => !baseline.has(findingFingerprint(finding))),
  };
}

/** The JSON contract's report of a selection. */
export function reportOfSelection({ denials, findings, knowledge, exchange, raw }: Selection): Report {
  return reportOf(denials, findings, knowledge, exchange, { raw });
}

const isIn = (ids: ReadonlySet<number>) => (id: number) => ids.has(id);
