import { causes } from './causes/index.ts';
import type { Knowledge } from './engine/knowledge.ts';
import type { Report, ReportOptions } from './engine/report.ts';
import { createSession as createSessionOf, type Session } from './engine/session.ts';
import { type HarReading, readHar } from './har/read.ts';
import type { Annotations } from './report/annotations.ts';
import { annotationsIn } from './report/annotations-in.ts';
import { reportOfSelection, type Selection, selectionOf } from './report/selection.ts';
import { rules } from './rules/index.ts';
import { recognise, remedies } from './vendors/matcher.ts';

export type { Clue, Evidence } from './engine/clue.ts';
export type { AnsweredBy, Diagnosis } from './engine/diagnosis.ts';
export type { Finding } from './engine/finding.ts';
export type { AdvisedFix } from './engine/fix.ts';
export type { Denial } from './engine/judge.ts';
export type { Knowledge } from './engine/knowledge.ts';
export type { Report, ReportedDenial, ReportedEvidence, ReportedFinding, ReportOptions } from './engine/report.ts';
export type { Session } from './engine/session.ts';
export { type CauseId, causeIds, type RuleId, ruleIds } from './engine/taxonomy.ts';
export type { HarReading, Repair } from './har/read.ts';
export { exchangeFromEntry, HarError, readHar } from './har/read.ts';
export type { Exchange } from './http/exchange.ts';
export { type Annotations, noAnnotations, type Verdict } from './report/annotations.ts';
export { annotationsIn } from './report/annotations-in.ts';
export { type Format, type FormatId, formats, type Look } from './report/formats.ts';
export { filtered, newOnly, type Selection } from './report/selection.ts';

/** Every cause, rule and vendor that Why Denied knows. */
export const knowledge: Knowledge = { causes, rules, recognise, remedies };

/** An empty session that judges with all that is known; exchanges come from `readHar` or `exchangeFromEntry`. */
export function createSession(): Session {
  return createSessionOf(knowledge);
}

/** A capture: HAR as text, as bytes (plain or gzip) or as parsed JSON. */
export type Capture = string | Uint8Array | object;

/** How a capture is called, and whether its secrets are shown; they are masked by default. */
export interface ExamineOptions extends ReportOptions {
  readonly file?: string;
  readonly annotations?: Annotations;
}

/**
 * All that is found in a capture, to be written in any of the `formats`. Throws HarError, whose message is one clear
 * sentence, if the capture cannot be used.
 */
export function examine(har: Capture, options: ExamineOptions = {}): Selection {
  return examineReading(
    readHar(typeof har === 'string' || har instanceof Uint8Array ? har : JSON.stringify(har)),
    options,
  );
}

/**
 * All that is found in a capture that was read already. Where no annotations are given, those that an earlier export left
 * in the file count.
 */
export function examineReading(reading: HarReading, { file = 'capture', ...options }: ExamineOptions = {}): Selection {
  const session = createSession();
  const annotations = options.annotations ?? annotationsIn(reading.log);
  for (const exchange of reading.exchanges) session.add(exchange);
  for (const [fingerprint, name] of Object.entries(annotations.identities)) session.nameCredential(fingerprint, name);
  return selectionOf(session, { file, capture: reading, knowledge, ...options, annotations });
}

/** The report of a capture. Throws HarError if it cannot be used. Secrets are masked unless `raw` is asked for. */
export function analyze(har: Capture, options: ReportOptions = {}): Report {
  return reportOfSelection(examine(har, options));
}
