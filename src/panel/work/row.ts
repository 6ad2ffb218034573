import type { Evidence } from '../../engine/clue.ts';
import { excerptOf } from '../../engine/excerpt.ts';
import type { Finding } from '../../engine/finding.ts';
import type { Denial } from '../../engine/judge.ts';
import type { Knowledge } from '../../engine/knowledge.ts';
import { masked, secretsOf } from '../../engine/mask.ts';
import { type RuleId, ruleIds } from '../../engine/taxonomy.ts';
import { urlParts, urlPattern } from '../../http/url-pattern.ts';
import type { Flag, Row } from '../denial-view.ts';

/** A denial as one line of the list. The URL is masked. */
export function rowOf(denial: Denial, knowledge: Knowledge): Row {
  const { exchange, diagnosis, findings } = denial;
  const { request, response } = exchange;
  const url = masked(request.url, secretsOf(exchange));
  const { host, path } = addressOf(url);
  return {
    id: exchange.id,
    at: exchange.startedAt,
    status: response.status,
    method: request.method,
    url,
    host,
    path,
    endpoint: `${request.method} ${urlPattern(url)} ${host}`,
    resourceType: exchange.resourceType,
    cause: diagnosis.cause,
    causeTitle: knowledge.causes.find((cause) => cause.id === diagnosis.cause)?.title ?? diagnosis.cause,
    headline: diagnosis.headline,
    says: saysOf(denial, knowledge),
    confidence: diagnosis.confidence,
    vendor: diagnosis.answeredBy ? `${diagnosis.answeredBy.vendor} ${diagnosis.answeredBy.name}` : '',
    rules: [...new Set(findings.map((finding) => finding.rule))],
    faults: findings.filter(isFault).length,
    leaks: findings.filter(isSuspectedLeak).length,
    worst: worstOf(findings),
  };
}

/** The server's own words if they decided; else a headline made for this case, or the strongest reason. */
function saysOf({ exchange, diagnosis }: Denial, knowledge: Knowledge): string {
  if (diagnosis.cause.startsWith('unspecified-')) return possibilities(diagnosis.alternatives.length);
  const usual = knowledge.causes.find((cause) => cause.id === diagnosis.cause)?.headline;
  if (diagnosis.headline !== usual) return diagnosis.headline;
  const said = diagnosis.clues.flatMap((clue) => clue.evidence).filter((piece) => isQuotable(piece, exchange.id));
  const sentence = said.map((piece) => plainWords(excerptOf(piece, exchange))).find((words) => words.includes(' '));
  return sentence ? `“${sentence}”` : (diagnosis.clues[0]?.because ?? diagnosis.headline);
}

/** Words without the tags and quotes that they stood in. */
function plainWords(text: string): string {
  const words = text
    .split('<')
    .map((part) => part.slice(part.indexOf('>') + 1))
    .join(' ')
    .trim();
  return words.startsWith('"') ? words.slice(1, words.endsWith('"') ? -1 : undefined) : words;
}

function isQuotable(piece: Evidence, id: number): boolean {
  return piece.exchange === id && piece.side === 'response' && piece.place.startsWith('body@');
}

function possibilities(count: number): string {
  return count === 1 ? 'One possible cause' : `${count} possible causes`;
}

/** Host, and path with query, of a URL; the whole text as path if it is no URL. */
export function addressOf(url: string): { readonly host: string; readonly path: string } {
  const parts = urlParts(url);
  if (!parts) return { host: '', path: url };
  const query = url.indexOf('?');
  return { host: parts.host, path: `${parts.path}${query < 0 ? '' : url.slice(query)}` };
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
