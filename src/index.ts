import { causes } from './causes/index.ts';
import type { Knowledge } from './engine/knowledge.ts';
import type { Report, ReportOptions } from './engine/report.ts';
import { createSession as createSessionOf, type Session } from './engine/session.ts';
import { readHar } from './har/read.ts';
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

/** Every cause, rule and vendor that Why Denied knows. */
export const knowledge: Knowledge = { causes, rules, recognise, remedies };

/** An empty session that judges with all that is known; exchanges come from `readHar` or `exchangeFromEntry`. */
export function createSession(): Session {
  return createSessionOf(knowledge);
}

/**
 * The report of a capture: HAR as text, as bytes (plain or gzip) or as parsed JSON. Throws HarError, whose message is one
 * clear sentence, if it cannot be used. Secrets are masked unless `raw` is asked for.
 */
export function analyze(har: string | Uint8Array | object, options: ReportOptions = {}): Report {
  const input = typeof har === 'string' || har instanceof Uint8Array ? har : JSON.stringify(har);
  const session = createSession();
  for (const exchange of readHar(input).exchanges) session.add(exchange);
  return session.report(options);
}
