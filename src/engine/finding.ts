import type { Exchange } from '../http/exchange.ts';
import { urlParts, urlPattern } from '../http/url-pattern.ts';
import type { Evidence } from './clue.ts';
import type { Comparison } from './comparison.ts';
import type { Diagnosis } from './diagnosis.ts';
import { type AdvisedFix, advised } from './fix.ts';
import type { Knowledge } from './knowledge.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import type { DenialRule, Endpoint, EndpointRule, Hit, LoginRule, Rule } from './rule.ts';
import { type RuleId, ruleIds, type Severity } from './taxonomy.ts';
import type { Reference } from './texts.ts';

/** A fault or leak in what a server sent, with all exchanges that it was seen in. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
  /** Ids of exchanges, ascending. */
  readonly entries: readonly number[];
  readonly evidence: readonly Evidence[];
  /** Pairs of exchanges whose answers differ, to be shown side by side. */
  readonly comparisons?: readonly Comparison[];
  readonly fixes: readonly AdvisedFix[];
  readonly references: readonly Reference[];
  /** Where findings with the same message are one finding. */
  readonly endpoint: string;
}

/** What a rule on a single denial finds. */
export function denialFindings(
  rule: DenialRule,
  exchange: Exchange,
  diagnosis: Diagnosis,
  around: Neighbourhood,
  knowledge: Knowledge,
): readonly Finding[] {
  const hits = rule.check(exchange, diagnosis, around);
  if (hits.length === 0) return [];
  const endpoint = `${urlParts(exchange.request.url)?.origin ?? ''} ${urlPattern(exchange.request.url)}`;
  const vendor = diagnosis.answeredBy?.vendor;
  return hits.map((hit) => finding(rule, hit, [exchange.id], endpoint, vendor, knowledge));
}

/** What a group is: the requests of an endpoint, those that name different objects in one place, or a login series. */
export type GroupScope = 'endpoint' | 'named' | 'login';

/** What the rules of that scope find in a group; all but a login series need a denial there. */
export function endpointFindings(group: Endpoint, scope: GroupScope, knowledge: Knowledge): readonly Finding[] {
  if (scope !== 'login' && group.denied.length === 0) return [];
  const vendor = group.denied.map((exchange) => group.diagnosis(exchange)?.answeredBy?.vendor).find(Boolean);
  return knowledge.rules.flatMap((rule) => {
    if (!looksAt(rule, scope)) return [];
    const hits = rule.check(group);
    if (hits.length === 0) return [];
    const all = group.exchanges.map(({ id }) => id);
    return hits.map((hit) => finding(rule, hit, all, `${group.origin} ${group.pattern}`, vendor, knowledge));
  });
}

function looksAt(rule: Rule, scope: GroupScope): rule is EndpointRule | LoginRule {
  if (scope === 'named') return rule.scope === 'endpoint' && rule.alsoNamed === true;
  return rule.scope === scope || (scope === 'endpoint' && rule.scope === 'login' && rule.alsoAtEndpoints === true);
}

/** Findings of one rule with the same words at the same endpoint become one; in order of their first exchange. */
export function merged(findings: readonly Finding[]): readonly Finding[] {
  const byKey = new Map<string, Finding>();
  for (const each of findings) {
    const key = `${each.rule}\n${each.endpoint}\n${each.message}`;
    const known = byKey.get(key);
    byKey.set(key, known ? joined(known, each) : each);
  }
  return [...byKey.values()].sort(inOrder);
}

const mostEvidence = 6;

function finding(
  rule: Rule,
  hit: Hit,
  otherwise: readonly number[],
  endpoint: string,
  vendor: string | undefined,
  knowledge: Knowledge,
): Finding {
  const { id, severity, title, references } = rule;
  const fixes = advised(rule.fixes, vendor, vendor ? knowledge.remedies(vendor, id) : []);
  const own = [...hit.evidence.map(({ exchange }) => exchange)];
  const entries = hit.entries ?? (rule.scope === 'denial' || own.length === 0 ? otherwise : own);
  return {
    rule: id,
    severity,
    title,
    references,
    message: hit.message,
    evidence: hit.evidence.slice(0, mostEvidence),
    entries: ascending(entries),
    fixes,
    endpoint,
    ...(hit.comparisons?.length ? { comparisons: hit.comparisons } : {}),
  };
}

function joined(one: Finding, other: Finding): Finding {
  const evidence = [...one.evidence, ...other.evidence].slice(0, mostEvidence);
  const comparisons = [...(one.comparisons ?? []), ...(other.comparisons ?? [])].slice(0, mostEvidence);
  return {
    ...one,
    evidence,
    ...(comparisons.length ? { comparisons } : {}),
    entries: ascending([...one.entries, ...other.entries]),
  };
}

const ascending = (ids: readonly number[]) => [...new Set(ids)].sort((a, b) => a - b);

function inOrder(a: Finding, b: Finding): number {
  const first = (a.entries[0] ?? 0) - (b.entries[0] ?? 0);
  return first || ruleIds.indexOf(a.rule) - ruleIds.indexOf(b.rule) || (a.message < b.message ? -1 : 1);
}
