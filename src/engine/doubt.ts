import type { Exchange } from '../http/exchange.ts';
import { urlParts } from '../http/url-pattern.ts';
import type { Clue } from './clue.ts';
import { mainCredential } from './main-credential.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import { isSisterHost } from './sister-host.ts';
import { shapeClues } from './soft-denial.ts';
import type { CauseId, Confidence } from './taxonomy.ts';
import { inTime } from './timeline.ts';

/**
 * What the neighbours leave of the clues: nothing that they contradict stays `certain`. A credential that was accepted by
 * the same server is not plainly wrong, one that is accepted afterwards has not ended, and one that the same service takes
 * in another environment is neither broken nor unknown as such.
 */
export function withDoubts(exchange: Exchange, clues: readonly Clue[], around: Neighbourhood): readonly Clue[] {
  const own = mainCredential(exchange.request);
  if (!own || !clues.some(({ cause }) => about.has(cause))) return clues;
  const accepted = around.sameCredential.filter((other) => isAccepted(other, own.fingerprint, around));
  if (accepted.length === 0) return clues;
  const here = urlParts(exchange.request.url);
  const parts = accepted.map((other) => ({ other, to: urlParts(other.request.url) }));
  const isSister = parts.some(({ to }) => to && here && to.path === here.path && isSisterHost(to.host, here.host));
  const same = parts.filter(({ to }) => to?.origin === here?.origin).map(({ other }) => other);
  const later = same.some((other) => inTime(other, exchange) > 0);
  return clues.map((clue) => {
    const most = mostOf(clue, isSister && same.length === 0, same.length > 0, later);
    return most && ranks.indexOf(clue.confidence) > ranks.indexOf(most) ? { ...clue, confidence: most } : clue;
  });
}

function mostOf({ cause }: Clue, isSister: boolean, here: boolean, later: boolean): Confidence | undefined {
  if (wrong.has(cause)) return isSister ? 'possible' : here ? 'likely' : undefined;
  return ended.has(cause) && later ? 'likely' : undefined;
}

/** Served, and neither a login nor something that refuses in another way. */
function isAccepted(other: Exchange, fingerprint: string, around: Neighbourhood): boolean {
  const { status } = other.response;
  if (!((status >= 200 && status < 300) || status === 304) || other.request.method === 'OPTIONS') return false;
  if (mainCredential(other.request)?.fingerprint !== fingerprint) return false;
  return around.trace(other).act === undefined && shapeClues(other).length === 0;
}

const ranks: readonly Confidence[] = ['possible', 'likely', 'certain'];
const wrong: ReadonlySet<CauseId> = new Set<CauseId>(['invalid-credentials', 'malformed-credentials']);
const ended: ReadonlySet<CauseId> = new Set<CauseId>([
  'expired-credentials',
  'revoked-credentials',
  'account-disabled',
]);
const about: ReadonlySet<CauseId> = new Set<CauseId>([...wrong, ...ended]);
