import type { Finding } from '../../engine/finding.ts';
import type { Denial } from '../../engine/judge.ts';
import type { Knowledge } from '../../engine/knowledge.ts';
import { masked, secretsOf } from '../../engine/mask.ts';
import type { RuleId } from '../../engine/taxonomy.ts';
import type { Exchange } from '../../http/exchange.ts';
import { urlPattern } from '../../http/url-pattern.ts';
import { entryKey, noAnnotations } from '../../report/annotations.ts';
import { filterableOf, isLeak } from '../../report/filterable-of.ts';
import type { FoundRule, Row } from '../denial-view.ts';
import { flagsOf, gravity } from '../flags.ts';
import { inOwnTime } from '../format.ts';
import { cutEnd, visible } from '../visible.ts';
import { told } from '../words/told.ts';
import { mainCredential } from './credential-log.ts';
import { saysOf } from './says.ts';

/** A denial as one line of the list. The URL is masked. */
export function rowOf(denial: Denial, knowledge: Knowledge): Row {
  const { exchange, findings } = denial;
  const { request, response } = exchange;
  const asked = filterableOf(denial, { knowledge, annotations: noAnnotations });
  const [url, path, host] = [shortened(asked.url), shortened(asked.path), visible(asked.host)];
  const found = foundIn(findings);
  const says = saysOf(denial, knowledge.causes.find(({ id }) => id === asked.cause)?.headline);
  return {
    ...asked,
    id: exchange.id,
    key: entryKey(exchange.startedAt, request.method, request.url),
    at: exchange.startedAt,
    url,
    host,
    path,
    endpoint: visible(`${request.method} ${urlPattern(url)} ${host}`),
    headline: inOwnTime(visible(asked.headline), exchange.startedAt),
    says,
    story: '',
    ...flagsOf(found),
    found,
    repeats: [response.status, request.method, host, path.split('?', 1).join(''), asked.cause, told(says)].join(' '),
    credential: mainCredential(exchange) ?? '',
  };
}

function shortened(address: string): string {
  return visible(cutEnd(address, longestUrl));
}

/** More of an address is in the exchange itself. */
const longestUrl = 2000;

/** The address of a request, masked and cut to what a line can use. */
export function maskedUrl(exchange: Exchange): string {
  return masked(cutEnd(exchange.request.url, longestUrl), secretsOf(exchange));
}

/** What a row keeps of findings: each rule once, as grave as it was seen. */
export function foundIn(findings: readonly Finding[]): readonly FoundRule[] {
  const found = new Map<RuleId, FoundRule>();
  for (const { rule, severity } of findings) {
    const before = found.get(rule);
    if (!before || gravity(severity) > gravity(before.severity))
      found.set(rule, { rule, severity, leak: isLeak(rule) && severity !== 'info' });
  }
  return [...found.values()];
}
