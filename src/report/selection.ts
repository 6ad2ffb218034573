import type { Finding } from '../engine/finding.ts';
import type { Denial } from '../engine/judge.ts';
import type { Knowledge } from '../engine/knowledge.ts';
import {
  denialFingerprint,
  findingFingerprint,
  type Report,
  type ReportedEvidence,
  reportOf,
} from '../engine/report.ts';
import type { Session } from '../engine/session.ts';
import type { HarReading } from '../har/read.ts';
import type { Exchange } from '../http/exchange.ts';
import { lazy } from '../http/lazy.ts';
import { urlParts } from '../http/url-pattern.ts';
import { type Annotations, isMuted, type MutedRule, noAnnotations } from './annotations.ts';
import { type Shown, shownOf } from './shown.ts';

/** What is to leave of one capture: all that was found, or what a filter, a baseline or a choice keeps of it. */
export interface Selection {
  /** Name of the capture, as the user knows it. */
  readonly file: string;
  /** The raw entries and what else stands in the log; an export as HAR keeps all of them. */
  readonly capture: Pick<HarReading, 'entries' | 'log'>;
  readonly denials: readonly Denial[];
  readonly findings: readonly Finding[];
  readonly exchange: (id: number) => Exchange | undefined;
  /** What the exchanges tell together. */
  readonly session: Pick<Session, 'stories' | 'accessMatrix' | 'cascades' | 'credentials'>;
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
    session,
  };
}

function isQuiet({ rule, endpoint }: Finding, muted: readonly MutedRule[]): boolean {
  return isMuted(rule, urlParts(endpoint.split(' ', 1).join(''))?.host ?? '', muted);
}

/** The denials that are kept, and the findings that involve one of them, or one of the other exchanges that are. */
export function filtered(
  selection: Selection,
  keep: (denial: Denial) => boolean,
  others: Iterable<number> = [],
): Selection {
  const denials = selection.denials.filter(keep);
  const kept = new Set([...others, ...denials.map(({ exchange }) => exchange.id)]);
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

/** The JSON contract's report of a selection. Unless it is raw, secrets have the aliases that they have in every export. */
export const reportOfSelection: (selection: Selection) => Report = lazy((selection: Selection) => {
  const { denials, findings, knowledge, exchange, raw } = selection;
  const report = reportOf(denials, findings, knowledge, exchange, { raw });
  return raw ? report : withAliases(report, shownOf(selection));
});

/** All that was taken from the capture; fixes and references are texts of our own. */
function withAliases(report: Report, { exchange, text }: Shown): Report {
  const shown = (evidence: readonly ReportedEvidence[]) =>
    evidence.map((one) => ({ ...one, where: text(one.where), excerpt: text(one.excerpt) }));
  return {
    ...report,
    denials: report.denials.map((denial) => ({
      ...denial,
      url: exchange(denial.entry)?.request.url ?? text(denial.url),
      headline: text(denial.headline),
      explanation: text(denial.explanation),
      evidence: shown(denial.evidence),
    })),
    findings: report.findings.map((finding) => ({
      ...finding,
      message: text(finding.message),
      evidence: shown(finding.evidence),
    })),
  };
}

const isIn = (ids: ReadonlySet<number>) => (id: number) => ids.has(id);
