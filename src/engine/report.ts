import type { Exchange } from '../http/exchange.ts';
import { fingerprintOf } from '../http/fingerprint.ts';
import { urlParts, urlPattern } from '../http/url-pattern.ts';
import type { Clue, Evidence } from './clue.ts';
import type { Diagnosis } from './diagnosis.ts';
import { type Exposure, excerptOf, whereOf } from './excerpt.ts';
import type { Finding } from './finding.ts';
import type { AdvisedFix } from './fix.ts';
import type { Denial } from './judge.ts';
import type { Knowledge } from './knowledge.ts';
import { masked, secretsOf } from './mask.ts';
import { reasonsOf } from './reasons.ts';
import type { CauseId, Confidence, Layer, RuleId, Severity } from './taxonomy.ts';

/** All that is to be said about one capture. A contract: members may be added, none changes its meaning. */
export interface Report {
  readonly schema: 1;
  readonly denials: readonly ReportedDenial[];
  readonly findings: readonly ReportedFinding[];
}

export interface ReportedDenial {
  /** Index in `log.entries`. */
  readonly entry: number;
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly cause: CauseId;
  readonly confidence: Confidence;
  readonly answeredBy: { readonly vendor: string; readonly layer: Layer } | null;
  /** Ranked, most likely first. */
  readonly alternatives: readonly CauseId[];
  readonly headline: string;
  readonly explanation: string;
  readonly evidence: readonly ReportedEvidence[];
  readonly fixes: readonly AdvisedFix[];
  /** Rules that involve this entry. */
  readonly findings: readonly RuleId[];
  /** The same for a denial of the same kind at the same endpoint in another capture; tells the known from the new. */
  readonly fingerprint: string;
}

export interface ReportedFinding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly entries: readonly number[];
  readonly message: string;
  readonly evidence: readonly ReportedEvidence[];
  readonly fixes: readonly AdvisedFix[];
  readonly reference: string;
  /** The same for a finding of the same rule at the same endpoint in another capture. */
  readonly fingerprint: string;
}

export interface ReportedEvidence {
  /** `response.body`, `request.header:authorization`, ... */
  readonly where: string;
  readonly excerpt: string;
  /** The entry that holds it, where that is not the denial itself. */
  readonly entry?: number;
}

export interface ReportOptions {
  /** Shows URLs and excerpts as captured, secrets included. */
  readonly raw?: boolean;
}

type Lookup = (id: number) => Exchange | undefined;

/** The report of judged denials and findings. Secrets are masked unless `raw` is asked for. */
export function reportOf(
  denials: readonly Denial[],
  findings: readonly Finding[],
  knowledge: Knowledge,
  lookup: Lookup,
  options: ReportOptions = {},
): Report {
  const exposure = options.raw ? 'raw' : 'masked';
  return {
    schema: 1,
    denials: denials.map((denial) => reportedDenial(denial, knowledge, lookup, exposure)),
    findings: findings.map((finding) => reportedFinding(finding, lookup, exposure)),
  };
}

/** Why a diagnosis was made, in whole sentences: the clues for it, then what its cause means, then what speaks against. */
export function explanationOf(diagnosis: Diagnosis, knowledge: Knowledge): string {
  const { cause, against, confidence } = diagnosis;
  const meaning = knowledge.causes.find(({ id }) => id === cause)?.meaning ?? '';
  const reasons = distinct(reasonsOf(diagnosis)).slice(0, 4);
  const others =
    confidence === 'certain' ? [] : distinct(against.filter((clue) => clue.confidence !== 'possible')).slice(0, 2);
  const doubt = others.length > 0 ? ['What speaks for another cause:', ...others] : [];
  return [...reasons, meaning, ...doubt].filter(Boolean).join(' ');
}

/** Evidence as reported, each place once; what cannot be found in its exchange is left out. */
export function reportedEvidence(
  evidence: readonly Evidence[],
  own: number,
  lookup: Lookup,
  exposure: Exposure,
): readonly ReportedEvidence[] {
  const seen = new Map<string, ReportedEvidence>();
  for (const each of evidence) {
    const exchange = lookup(each.exchange);
    const excerpt = exchange ? excerptOf(each, exchange, exposure) : '';
    const where = whereOf(each);
    if (excerpt)
      seen.set(
        `${each.exchange} ${where} ${excerpt}`,
        each.exchange === own ? { where, excerpt } : { where, excerpt, entry: each.exchange },
      );
  }
  return [...seen.values()];
}

/** Rules whose evidence is itself what must not be shown. */
export const rulesOnSecrets: ReadonlySet<RuleId> = new Set<RuleId>([
  'secret-in-body',
  'secret-in-url',
  'denied-data',
  'personal-data',
]);

function reportedDenial(
  { exchange, diagnosis, fixes, findings }: Denial,
  knowledge: Knowledge,
  lookup: Lookup,
  exposure: Exposure,
): ReportedDenial {
  const { request, response, id } = exchange;
  const { cause, confidence, alternatives, headline, clues, answeredBy } = diagnosis;
  return {
    entry: id,
    method: request.method,
    url: exposure === 'raw' ? request.url : masked(request.url, secretsOf(exchange)),
    status: response.status,
    cause,
    confidence,
    answeredBy: answeredBy && { vendor: answeredBy.vendor, layer: answeredBy.layer },
    alternatives,
    headline,
    explanation: explanationOf(diagnosis, knowledge),
    evidence: reportedEvidence(
      clues.flatMap((clue) => clue.evidence),
      id,
      lookup,
      exposure,
    ),
    fixes,
    findings: [...new Set(findings.map(({ rule }) => rule))],
    fingerprint: denialFingerprint({ exchange, diagnosis }),
  };
}

function reportedFinding(
  { rule, severity, entries, message, evidence, fixes, references, endpoint }: Finding,
  lookup: Lookup,
  exposure: Exposure,
): ReportedFinding {
  const shown = exposure === 'masked' && rulesOnSecrets.has(rule) ? 'whole' : exposure;
  const own = entries.length === 1 ? (entries[0] ?? -1) : -1;
  const reference = references[0]?.title ?? '';
  return {
    rule,
    severity,
    entries,
    message,
    evidence: reportedEvidence(evidence, own, lookup, shown),
    fixes,
    reference,
    fingerprint: findingFingerprint({ rule, endpoint }),
  };
}

/** The same for denials of one cause, status and method at one endpoint, in any capture. */
export function denialFingerprint({ exchange, diagnosis }: Pick<Denial, 'exchange' | 'diagnosis'>): string {
  const { request, response } = exchange;
  const origin = urlParts(request.url)?.origin ?? '';
  return fingerprintOf(`${diagnosis.cause} ${response.status} ${request.method} ${origin} ${urlPattern(request.url)}`);
}

/** The same for findings of one rule at one endpoint, in any capture. */
export function findingFingerprint({ rule, endpoint }: Pick<Finding, 'rule' | 'endpoint'>): string {
  return fingerprintOf(`${rule} ${endpoint}`);
}

const distinct = (clues: readonly Clue[]) => [...new Set(clues.map(({ because }) => because))];
