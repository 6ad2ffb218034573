import type { Finding } from '../../engine/finding.ts';
import type { Denial } from '../../engine/judge.ts';
import type { Knowledge } from '../../engine/knowledge.ts';
import { masked, secretsOf } from '../../engine/mask.ts';
import { type RuleId, ruleIds } from '../../engine/taxonomy.ts';
import type { Exchange } from '../../http/exchange.ts';
import { urlParts, urlPattern } from '../../http/url-pattern.ts';
import type { Flag, Row } from '../denial-view.ts';
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
  return {
    id: exchange.id,
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
    headline: visible(diagnosis.headline),
    says: saysOf(denial, cause?.headline),
    confidence: diagnosis.confidence,
    vendor: diagnosis.answeredBy ? `${diagnosis.answeredBy.vendor} ${diagnosis.answeredBy.name}` : '',
    rules: [...new Set(findings.map((finding) => finding.rule))],
    faults: findings.filter(isFault).length,
    leaks: findings.filter(isSuspectedLeak).length,
    worst: worstOf(findings),
    credential: mainCredential(exchange) ?? '',
  };
}

/** More of an address is in the exchange itself. */
const longestUrl = 2000;

/** The address of a request, masked and cut to what a line can use. */
export function maskedUrl(exchange: Exchange): string {
  return masked(cutEnd(exchange.request.url, longestUrl), secretsOf(exchange));
}

/** Host, and path with query, of a URL, with nothing in them that cannot be seen; the whole text as path if it is no URL. */
export function addressOf(url: string): { readonly host: string; readonly path: string } {
  const parts = urlParts(url);
  if (!parts) return { host: '', path: visible(url) };
  const query = url.indexOf('?');
  return { host: visible(parts.host), path: visible(`${parts.path}${query < 0 ? '' : url.slice(query)}`) };
}

const firstLeak = ruleIds.indexOf('username-enumeration');

/** Rules about what an answer gives away stand after those about the protocol. */
export function isLeak(rule: RuleId): boolean {
  return ruleIds.indexOf(rule) >= firstLeak;
}

function isFault(finding: Finding): boolean {
  return !isLeak(finding.rule) && finding.severity !== 'info';
}

function isSuspectedLeak(finding: Finding): boolean {
  return isLeak(finding.rule) && finding.severity !== 'info';
}

function worstOf(findings: readonly Finding[]): Flag {
  if (findings.some((finding) => isFault(finding) && finding.severity === 'error')) return 'error';
  if (findings.some(isSuspectedLeak)) return 'leak';
  if (findings.some(isFault)) return 'warning';
  return findings.length ? 'info' : 'none';
}
