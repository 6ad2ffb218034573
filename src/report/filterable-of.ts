import type { Denial } from '../engine/judge.ts';
import { masked, secretsOf } from '../engine/mask.ts';
import { type RuleId, ruleIds, type Severity } from '../engine/taxonomy.ts';
import { urlParts } from '../http/url-pattern.ts';
import type { Filterable } from './filterable.ts';
import { remarkOn } from './remark.ts';
import type { Selection } from './selection.ts';

/** What a filter can ask about a denial. The address is masked. */
export function filterableOf(denial: Denial, { knowledge, annotations }: Source): Filterable {
  const { exchange, diagnosis, findings } = denial;
  const { request, response } = exchange;
  const url = masked(request.url, secretsOf(exchange));
  const parts = urlParts(url);
  const by = diagnosis.answeredBy;
  const remark = remarkOn(exchange, annotations);
  return {
    status: response.status,
    method: request.method,
    url,
    host: parts?.host ?? '',
    path: parts ? url.slice(url.indexOf(parts.path, parts.origin.length)) : url,
    cause: diagnosis.cause,
    causeTitle: knowledge.causes.find(({ id }) => id === diagnosis.cause)?.title ?? diagnosis.cause,
    headline: diagnosis.headline,
    confidence: diagnosis.confidence,
    vendor: by ? `${by.vendor} ${by.name}` : '',
    resourceType: exchange.resourceType,
    rules: [...new Set(findings.map(({ rule }) => rule))],
    severity: gravest(findings),
    faults: findings.filter((one) => isGrave(one) && !isLeak(one.rule)).length,
    leaks: findings.filter((one) => isGrave(one) && isLeak(one.rule)).length,
    verdict: remark?.verdict ?? '',
    note: remark?.note ?? '',
  };
}

type Source = Pick<Selection, 'knowledge' | 'annotations'>;

const firstLeak = ruleIds.indexOf('username-enumeration');

/** Rules about what an answer gives away stand after those about the protocol. */
export function isLeak(rule: RuleId): boolean {
  return ruleIds.indexOf(rule) >= firstLeak;
}

/** What is counted as a fault or a leak; the rest is for information. */
export function isGrave({ severity }: { readonly severity: Severity }): boolean {
  return severity !== 'info';
}

const severities: readonly Severity[] = ['error', 'warning', 'info'];

function gravest(findings: Denial['findings']): Severity | 'none' {
  return severities.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'none';
}
