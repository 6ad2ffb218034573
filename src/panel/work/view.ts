import type { Clue, Evidence } from '../../engine/clue.ts';
import type { Finding } from '../../engine/finding.ts';
import type { Denial } from '../../engine/judge.ts';
import type { Knowledge } from '../../engine/knowledge.ts';
import { masked, secretsOf } from '../../engine/mask.ts';
import type { Session } from '../../engine/session.ts';
import type { CauseId } from '../../engine/taxonomy.ts';
import type { Exchange } from '../../http/exchange.ts';
import type { Chip, DenialView, FindingView, Other, Reason, Related } from '../denial-view.ts';
import { chipOf } from './chip.ts';
import { claimsOf } from './claims.ts';
import type { CredentialLog } from './credential-log.ts';
import { addressOf, isLeak } from './row.ts';

/** Everything the detail pane shows of a denial, with the words of causes and rules looked up. */
export function viewOf(denial: Denial, knowledge: Knowledge, session: Session, uses: CredentialLog): DenialView {
  const { exchange, diagnosis } = denial;
  const chips = (evidence: readonly Evidence[]): readonly Chip[] => chipsOf(evidence, exchange.id, session);
  const reason = (clue: Clue): Reason => ({
    because: clue.because,
    authority: clue.authority,
    evidence: chips(clue.evidence),
  });
  const cause = knowledge.causes.find(({ id }) => id === diagnosis.cause);
  return {
    id: exchange.id,
    exchange,
    also: mentioned(denial, session),
    cause: { id: diagnosis.cause, title: cause?.title ?? diagnosis.cause, meaning: cause?.meaning ?? '' },
    references: cause?.references ?? [],
    headline: diagnosis.headline,
    confidence: diagnosis.confidence,
    answeredBy: diagnosis.answeredBy,
    reasons: distinct(diagnosis.clues.map(reason)),
    life: ofCredentials.has(diagnosis.cause) ? uses.life(exchange) : undefined,
    fixes: denial.fixes,
    findings: denial.findings.map((finding) => findingView(finding, knowledge, chips)),
    others: diagnosis.alternatives.map((id) => other(id, diagnosis.against, knowledge, reason)),
    related: denial.related.flatMap((id) => session.exchange(id) ?? []).map((near) => related(near, denial, session)),
    claims: claimsOf(exchange.request),
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

function chipsOf(evidence: readonly Evidence[], shown: number, session: Session): readonly Chip[] {
  return evidence.flatMap((piece) => {
    const exchange = session.exchange(piece.exchange);
    return exchange ? [chipOf(piece, exchange, shown)] : [];
  });
}

function findingView(
  finding: Finding,
  knowledge: Knowledge,
  chips: (evidence: readonly Evidence[]) => readonly Chip[],
): FindingView {
  const { rule, severity, title, message, fixes, references } = finding;
  const why = knowledge.rules.find(({ id }) => id === rule)?.why ?? '';
  return {
    rule,
    severity,
    leak: isLeak(rule) && severity !== 'info',
    title,
    message,
    why,
    evidence: chips(finding.evidence),
    fixes,
    references,
  };
}

function other(id: CauseId, against: readonly Clue[], knowledge: Knowledge, reason: (clue: Clue) => Reason): Other {
  const cause = knowledge.causes.find((candidate) => candidate.id === id);
  const speaking = against.filter((clue) => clue.cause === id).map(reason);
  return { id, title: cause?.title ?? id, tellApart: cause?.tellApart ?? '', because: distinct(speaking) };
}

function related(near: Exchange, { diagnosis, exchange }: Denial, session: Session): Related {
  const { request, response, id, startedAt } = near;
  const url = masked(request.url, secretsOf(near));
  const pointedTo = diagnosis.clues.some((clue) => clue.evidence.some((piece) => piece.exchange === id));
  const same = request.url === exchange.request.url && request.method === exchange.request.method;
  return {
    id,
    at: startedAt,
    status: response.status,
    method: request.method,
    ...addressOf(url),
    denied: session.denial(id) !== undefined,
    relation: pointedTo ? 'evidence' : same ? 'same request' : 'same endpoint',
  };
}

/** Other exchanges that evidence points into; a click on it shows them. */
function mentioned({ exchange, diagnosis, findings }: Denial, session: Session): readonly Exchange[] {
  const evidence = [...diagnosis.clues, ...diagnosis.against, ...findings].flatMap((from) => from.evidence);
  const ids = new Set(evidence.map((piece) => piece.exchange).filter((id) => id !== exchange.id));
  return [...ids].flatMap((id) => session.exchange(id) ?? []);
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
