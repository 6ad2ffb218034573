import type { Clue, Evidence } from '../../engine/clue.ts';
import type { Finding } from '../../engine/finding.ts';
import type { Denial } from '../../engine/judge.ts';
import type { Knowledge } from '../../engine/knowledge.ts';
import { reasonsOf } from '../../engine/reasons.ts';
import { rulesOnSecrets } from '../../engine/report.ts';
import type { Session } from '../../engine/session.ts';
import type { CauseId } from '../../engine/taxonomy.ts';
import type { Exchange } from '../../http/exchange.ts';
import { isLeak } from '../../report/filterable-of.ts';
import type { Chip, DenialView, FindingView, Other, Reason } from '../denial-view.ts';
import { inOwnTime } from '../format.ts';
import { visible } from '../visible.ts';
import { chipOf } from './chip.ts';
import type { CredentialLog } from './credential-log.ts';
import type { CookieJar } from './inspect/cookie-jar.ts';
import { inspected } from './inspect/inspect.ts';
import { narrowest } from './narrowest.ts';
import { mention, relatedTo } from './related.ts';

/** Everything the detail pane shows of a denial, with the words of causes and rules looked up. */
export function viewOf(
  denial: Denial,
  knowledge: Knowledge,
  session: Session,
  uses: CredentialLog,
  jar: CookieJar,
): DenialView {
  const { exchange, diagnosis } = denial;
  const reason = (clue: Clue): Reason => ({
    because: inOwnTime(visible(clue.because), exchange.startedAt),
    authority: clue.authority,
    evidence: chipsOf(narrowest(clue.evidence), exchange.id, session, clue.because),
  });
  const cause = knowledge.causes.find(({ id }) => id === diagnosis.cause);
  return {
    denied: true,
    id: exchange.id,
    exchange,
    also: mentioned(denial, session),
    cause: {
      id: diagnosis.cause,
      title: cause?.title ?? diagnosis.cause,
      headline: cause?.headline ?? diagnosis.headline,
    },
    headline: inOwnTime(visible(diagnosis.headline), exchange.startedAt),
    confidence: diagnosis.confidence,
    answeredBy: diagnosis.answeredBy,
    reasons: distinct(reasonsOf(diagnosis).map(reason)),
    life: ofCredentials.has(diagnosis.cause) ? uses.life(exchange) : undefined,
    fixes: denial.fixes,
    findings: denial.findings.map((finding) => findingView(finding, knowledge, exchange, session)),
    others: diagnosis.alternatives.map((id) => other(id, diagnosis.against, knowledge, reason)),
    related: relatedTo(denial, session),
    inspect: inspected(denial, session, jar),
  };
}

/** Causes for which the life of the credential tells something. */
const ofCredentials: ReadonlySet<CauseId> = new Set<CauseId>([
  'expired-credentials',
  'revoked-credentials',
  'invalid-credentials',
  'wrong-audience',
  'clock-skew',
  'account-disabled',
  'step-up-required',
  'unspecified-401',
]);

function chipsOf(
  evidence: readonly Evidence[],
  shown: number,
  session: Session,
  because: string,
  whole = false,
): readonly Chip[] {
  return evidence.flatMap((piece) => {
    const exchange = session.exchange(piece.exchange);
    return exchange ? [chipOf(piece, exchange, shown, whole ? undefined : because)] : [];
  });
}

/** Of a finding in very many exchanges, so many are named. */
const mostMentioned = 12;

/** A finding with its words, each exchange that it was seen in a way there. */
export function findingView(finding: Finding, knowledge: Knowledge, shown: Exchange, session: Session): FindingView {
  const { rule, severity, title, message, fixes, references, entries } = finding;
  const seenIn = entries.slice(0, mostMentioned).flatMap((id) => session.exchange(id) ?? []);
  return {
    rule,
    severity,
    leak: isLeak(rule) && severity !== 'info',
    title,
    message: inOwnTime(visible(message), shown.startedAt),
    why: knowledge.rules.find(({ id }) => id === rule)?.why ?? '',
    evidence: chipsOf(finding.evidence, shown.id, session, message, rulesOnSecrets.has(rule)),
    fixes,
    references,
    count: entries.length,
    seenIn: entries.length > 1 ? seenIn.map((exchange) => mention(exchange, session, shown)) : [],
  };
}

function other(id: CauseId, against: readonly Clue[], knowledge: Knowledge, reason: (clue: Clue) => Reason): Other {
  const cause = knowledge.causes.find((candidate) => candidate.id === id);
  const speaking = against.filter((clue) => clue.cause === id).map(reason);
  return { id, title: cause?.title ?? id, tellApart: cause?.tellApart ?? '', because: distinct(speaking) };
}

function mentioned({ exchange, diagnosis, findings, related }: Denial, session: Session): readonly Exchange[] {
  const evidence = [...diagnosis.clues, ...diagnosis.against].flatMap((clue) => clue.evidence);
  return others([...evidence.map((piece) => piece.exchange), ...related, ...idsIn(findings)], exchange.id, session);
}

/** Other exchanges that findings point into or were seen in; a click on one shows it. */
export function seenIn(findings: readonly Finding[], own: number, session: Session): readonly Exchange[] {
  return others(idsIn(findings), own, session);
}

function idsIn(findings: readonly Finding[]): readonly number[] {
  return findings.flatMap(({ entries, evidence }) => [
    ...evidence.map((piece) => piece.exchange),
    ...entries.slice(0, mostMentioned),
  ]);
}

function others(ids: readonly number[], own: number, session: Session): readonly Exchange[] {
  return [...new Set(ids)].filter((id) => id !== own).flatMap((id) => session.exchange(id) ?? []);
}

/** The same sentence is said once, with all that is to be seen of it. */
function distinct(reasons: readonly Reason[]): readonly Reason[] {
  const said = new Map<string, Reason>();
  for (const reason of reasons) {
    const before = said.get(reason.because);
    said.set(reason.because, before ? { ...before, evidence: joined(before.evidence, reason.evidence) } : reason);
  }
  return [...said.values()];
}

function joined(one: readonly Chip[], other: readonly Chip[]): readonly Chip[] {
  const places = new Set(one.map(placeOf));
  return [...one, ...other.filter((chip) => !places.has(placeOf(chip)))];
}

function placeOf({ exchange, side, place }: Chip): string {
  return `${exchange} ${side} ${place}`;
}
