import { challengeOf, challengeParam } from '../http/challenge.ts';
import { authorization } from '../http/credentials.ts';
import type { Exchange } from '../http/exchange.ts';
import { type UrlParts, urlParts } from '../http/url-pattern.ts';
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
 * in another environment is neither broken nor unknown as such. What a challenge finds fault with did arrive, whatever the body
 * says.
 */
export function withDoubts(exchange: Exchange, all: readonly Clue[], around: Neighbourhood): readonly Clue[] {
  const clues = wasRead(exchange) ? all.map(asUnread) : all;
  const own = mainCredential(exchange.request);
  if (!own || !clues.some(({ cause }) => about.has(cause))) return clues;
  const here = urlParts(exchange.request.url);
  const isAcceptedAt = (is: (to: UrlParts | undefined, other: Exchange) => boolean) =>
    around.sameCredential.some(
      (other) => is(urlParts(other.request.url), other) && isAccepted(other, own.fingerprint, around),
    );
  const isHere = isAcceptedAt((to) => to?.origin === here?.origin);
  const isLater = isHere && isAcceptedAt((to, other) => to?.origin === here?.origin && inTime(other, exchange) > 0);
  const isAtSister =
    !isHere && isAcceptedAt((to) => !!to && to.path === here?.path && isSisterHost(to.host, here.host));
  return clues.map((clue) => {
    const most = mostOf(clue, isAtSister, isHere, isLater);
    return most && ranks.indexOf(clue.confidence) > ranks.indexOf(most) ? { ...clue, confidence: most } : clue;
  });
}

/** The challenge of the very scheme that was sent tells an error of its token (RFC 6750 section 3.1). */
function wasRead({ request, response }: Exchange): boolean {
  const sent = authorization(request);
  const challenge = sent?.scheme ? challengeOf(response, sent.scheme) : undefined;
  return (
    challenge !== undefined && /^(?:invalid_token|insufficient_scope)$/.test(challengeParam(challenge, 'error') ?? '')
  );
}

const asUnread = (clue: Clue): Clue => (unread.has(clue.cause) ? { ...clue, confidence: 'possible' } : clue);
const unread: ReadonlySet<CauseId> = new Set<CauseId>(['wrong-scheme', 'no-credentials']);

function mostOf({ cause }: Clue, isAtSister: boolean, isHere: boolean, isLater: boolean): Confidence | undefined {
  if (wrong.has(cause)) return isAtSister ? 'possible' : isHere ? 'likely' : undefined;
  return ended.has(cause) && isLater ? 'likely' : undefined;
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
