import type { Finding } from '../../engine/finding.ts';
import type { Denial } from '../../engine/judge.ts';
import type { Knowledge } from '../../engine/knowledge.ts';
import { masked, secretsOf } from '../../engine/mask.ts';
import { type RuleId, ruleIds } from '../../engine/taxonomy.ts';
import type { Exchange } from '../../http/exchange.ts';
import { urlPattern } from '../../http/url-pattern.ts';
import { entryKey } from '../../report/annotations.ts';
import { addressOf } from '../address.ts';
import type { FoundRule, Row } from '../denial-view.ts';
import { flagsOf, gravity } from '../flags.ts';
import { inOwnTime } from '../format.ts';
import { cutEnd, visible } from '../visible.ts';
import { mainCredential } from './credential-log.ts';
import { saysOf } from './says.ts';

/** A denial as one line of the list. The URL is masked. */
export function rowOf(denial: Denial, knowledge: Knowledge): Row {
  const { exchange, diagnosis, findings } = denial;
  const { request, response } = exchange;
  const url = maskedUrl(exchange);
  const cause = knowledge.causes.find(({ id }) => id === diagnosis.cause);
  const { host, path } = addressOf(url);
  const found = foundIn(findings);
  const says = saysOf(denial, cause?.headline);
  return {
    id: exchange.id,
    key: entryKey(exchange.startedAt, request.method, request.url),
    at: exchange.startedAt,
    status: response.status,
    method: request.method,
    url: visible(url),
    host,
    path,
    endpoint: visible(`${request.method} ${urlPattern(url)} ${host}`),
    resourceType: exchange.resourceType,
    cause: diagnosis.cause,
    causeTitle: cause?.title ?? diagnosis.cause,
    headline: inOwnTime(visible(diagnosis.headline), exchange.startedAt),
    says,
    confidence: diagnosis.confidence,
    vendor: diagnosis.answeredBy ? `${diagnosis.answeredBy.vendor} ${diagnosis.answeredBy.name}` : '',
    ...flagsOf(found),
    found,
    repeats: [response.status, request.method, host, path.split('?', 1).join(''), diagnosis.cause, says].join(' '),
    verdict: '',
    note: '',
    credential: mainCredential(exchange) ?? '',
  };
}

/** More of an address is in the exchange itself. */
const longestUrl = 2000;

/** The address of a request, masked and cut to what a line can use. */
export function maskedUrl(exchange: Exchange): string {
  return masked(cutEnd(exchange.request.url, longestUrl), secretsOf(exchange));
}

const firstLeak = ruleIds.indexOf('username-enumeration');

/** Rules about what an answer gives away stand after those about the protocol. */
export function isLeak(rule: RuleId): boolean {
  return ruleIds.indexOf(rule) >= firstLeak;
}

function foundIn(findings: readonly Finding[]): readonly FoundRule[] {
  const found = new Map<RuleId, FoundRule>();
  for (const { rule, severity } of findings) {
    const before = found.get(rule);
    if (!before || gravity(severity) > gravity(before.severity))
      found.set(rule, { rule, severity, leak: isLeak(rule) && severity !== 'info' });
  }
  return [...found.values()];
}
