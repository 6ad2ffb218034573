import type { Exchange } from '../http/exchange.ts';
import { authorities, type Clue } from './clue.ts';
import type { AnsweredBy, Diagnosis } from './diagnosis.ts';
import { meansUnknownCaller } from './soft-denial.ts';
import { type CauseId, type Confidence, causeIds } from './taxonomy.ts';
import {
  defects,
  edgeCauses,
  edgeFrames,
  edgeSpeaks,
  enough,
  facts,
  frames,
  mostAlternatives,
  origins,
  points,
  rivalry,
  support,
  usual,
} from './weights.ts';

/**
 * Combines clues into one diagnosis; `headlineOf` gives the words of a cause. Clues of one cause support each other. The
 * cause with most points wins if it has `enough`, unless a fact in the request beats what the message says about the
 * credential. A rival nearly as strong lowers the confidence. Without a good clue it is `unspecified-401` or `-403`,
 * always `possible` and with alternatives.
 */
export function diagnose(
  exchange: Exchange,
  clues: readonly Clue[],
  answeredBy: AnsweredBy | null,
  headlineOf: (cause: CauseId) => string,
): Diagnosis {
  const ranked = standings(clues, answeredBy);
  const winner = narrowed(particular(afterFacts(firstGood(ranked, clues), ranked), ranked), ranked);
  if (!winner) return unspecified(exchange, clues, ranked, answeredBy, headlineOf);
  const others = ranked.filter(({ cause }) => cause !== winner.cause);
  const confidence = isRefused(exchange) ? winner.confidence : unlessByWordsAlone(winner);
  return {
    cause: winner.cause,
    confidence: others.some((rival) => contradicts(winner, rival)) ? lower(confidence) : confidence,
    alternatives: others.map(({ cause }) => cause).slice(0, mostAlternatives),
    headline: winner.clues.find(({ headline }) => headline)?.headline ?? headlineOf(winner.cause),
    clues: winner.clues,
    against: others.flatMap((other) => other.clues),
    answeredBy,
  };
}

/** What the clues of one cause come to together. */
interface Standing {
  readonly cause: CauseId;
  readonly points: number;
  readonly confidence: Confidence;
  /** Strongest first. */
  readonly clues: readonly Clue[];
}

function standings(clues: readonly Clue[], answeredBy: AnsweredBy | null): readonly Standing[] {
  const specific = clues.filter(isSpecific);
  return [...new Set(specific.map(({ cause }) => cause))]
    .map((cause) =>
      standing(
        cause,
        specific.filter((clue) => clue.cause === cause),
        answeredBy,
      ),
    )
    .sort((a, b) => b.points - a.points || causeIds.indexOf(a.cause) - causeIds.indexOf(b.cause));
}

function standing(cause: CauseId, its: readonly Clue[], answeredBy: AnsweredBy | null): Standing {
  const clues = [...its].sort((a, b) => worth(b) - worth(a));
  const best = authorities.map((authority) =>
    Math.max(0, ...clues.filter((clue) => clue.authority === authority).map(worth)),
  );
  const top = Math.max(...best);
  const further = best.filter((_, at) => authorities[at] !== 'status').reduce((sum, each) => sum + each, 0) - top;
  const supported = top + support * Math.max(0, further);
  const bonus = speaksForEdge(cause, clues, answeredBy) ? edgeSpeaks : 0;
  return { cause, points: supported + bonus, confidence: confidenceOf(clues), clues };
}

/** What words say and what they are like is the same source. */
const sourceOf = ({ authority }: Clue) => (authority === 'likeness' ? 'wording' : authority);

/** That a status often means something supports nothing. */
const isIndependent = ({ authority }: Clue) => authority !== 'status';

const worth = ({ authority, confidence }: Clue) => points[authority][confidence];
const isSpecific = ({ cause }: Clue) => cause !== 'unspecified-401' && cause !== 'unspecified-403';

function speaksForEdge(cause: CauseId, clues: readonly Clue[], answeredBy: AnsweredBy | null): boolean {
  if (answeredBy?.layer !== 'edge' && answeredBy?.layer !== 'network') return false;
  const own = ({ authority, confidence }: Clue) =>
    (authority === 'vendor' || authority === 'stated') && confidence !== 'possible';
  return edgeCauses.has(cause) && clues.some(own);
}

/** A second authority lifts `possible` to `likely`; only a certain clue makes it certain. */
function confidenceOf(clues: readonly Clue[]): Confidence {
  if (clues.some(({ confidence }) => confidence === 'certain')) return 'certain';
  const several = new Set(clues.filter(isIndependent).map(sourceOf)).size > 1;
  return several || clues.some(({ confidence }) => confidence === 'likely') ? 'likely' : 'possible';
}

/** Where somebody who knows the page says that it gives no reason, a mere possibility is not good enough. */
function firstGood(ranked: readonly Standing[], clues: readonly Clue[]): Standing | undefined {
  const knownEmpty = clues.some((clue) => !isSpecific(clue) && clue.confidence !== 'possible');
  const good = (each: Standing) => each.points >= enough && !(knownEmpty && each.confidence === 'possible');
  return ranked.find(good);
}

function afterFacts(winner: Standing | undefined, ranked: readonly Standing[]): Standing | undefined {
  if (!winner || !defects.has(winner.cause) || isFact(winner)) return winner;
  return ranked.find(isFact) ?? winner;
}

/** "Access denied" or "not accepted" frames many messages: what is said in particular beside it tells why. */
function particular(winner: Standing | undefined, ranked: readonly Standing[]): Standing | undefined {
  if (!winner || !frames.has(winner.cause) || !winner.clues.every(isFrame)) return winner;
  const told = ranked.find(({ cause, clues }) => !frames.has(cause) && !edgeFrames.has(cause) && clues.some(tells));
  return told ? { ...told, confidence: 'likely' } : winner;
}

/** Rests on words, or on what a product may mean by them, and on nothing that the request or its neighbours show. */
const isFrame = ({ authority, confidence }: Clue) =>
  confidence === 'possible' ||
  authority === 'wording' ||
  authority === 'likeness' ||
  authority === 'status' ||
  (spoken.has(authority) && confidence === 'likely');

const tells = ({ authority, confidence }: Clue) => confidence !== 'possible' && spoken.has(authority);

/** What the response itself says, in whatever way. */
const spoken: ReadonlySet<Clue['authority']> = new Set(['wording', 'likeness', 'stated', 'vendor'] as const);

/** Nothing sent is the first leg of a handshake where the next request answers it, and a gateway's own affair at a gateway. */
function narrowed(winner: Standing | undefined, ranked: readonly Standing[]): Standing | undefined {
  const from = winner && origins[winner.cause];
  if (!from) return winner;
  return ranked.find(({ cause, confidence }) => from.has(cause) && confidence === 'certain') ?? winner;
}

const isFact = ({ cause, clues }: Standing) =>
  facts.has(cause) && clues.some(({ authority, confidence }) => authority === 'request' && confidence === 'certain');

function contradicts(winner: Standing, rival: Standing): boolean {
  if (rival.confidence === 'possible' || (isFact(winner) && defects.has(rival.cause))) return false;
  if (origins[rival.cause]?.has(winner.cause)) return false;
  if (winner.confidence === 'likely' && !frames.has(winner.cause) && frames.has(rival.cause)) return false;
  return rival.points >= rivalry * winner.points;
}

/** The status itself says that access was refused, so that words can only be about the reason. */
const isRefused = ({ response }: Exchange) => response.status === 401 || response.status === 403;

/** Under any other status general words may speak of something else: they alone are never certain. */
function unlessByWordsAlone({ confidence, clues }: Standing): Confidence {
  const known = clues.some((clue) => clue.authority !== 'wording' && clue.confidence === 'certain');
  return confidence === 'certain' && !known ? 'likely' : confidence;
}

const lower = (confidence: Confidence): Confidence => (confidence === 'certain' ? 'likely' : 'possible');

function unspecified(
  exchange: Exchange,
  clues: readonly Clue[],
  ranked: readonly Standing[],
  answeredBy: AnsweredBy | null,
  headlineOf: (cause: CauseId) => string,
): Diagnosis {
  const cause = meansUnknownCaller(exchange, clues) ? 'unspecified-401' : 'unspecified-403';
  const own = clues.filter((clue) => clue.cause === cause);
  const alternatives = [...new Set([...ranked.map((each) => each.cause), ...usual[cause]])].slice(0, mostAlternatives);
  return {
    cause,
    confidence: 'possible',
    alternatives,
    headline: own.find(({ headline }) => headline)?.headline ?? headlineOf(cause),
    clues: own,
    against: ranked.flatMap((each) => each.clues),
    answeredBy,
  };
}
