import type { Authority, Clue, Evidence } from '../../engine/clue.ts';
import type { CauseId, Confidence } from '../../engine/taxonomy.ts';
import type { Exchange } from '../../http/exchange.ts';
import type { Place } from '../../http/place.ts';

/** A pointer into the request of that exchange. */
export function asked(exchange: Exchange, place: Place): Evidence {
  return { exchange: exchange.id, side: 'request', place };
}

/** A pointer into the response of that exchange. */
export function answered(exchange: Exchange, place: Place): Evidence {
  return { exchange: exchange.id, side: 'response', place };
}

/** A clue in one line; `evidence` is never empty, because a clue that points at nothing convinces nobody. */
export function clue(
  cause: CauseId,
  [authority, confidence]: readonly [Authority, Confidence],
  because: string,
  evidence: readonly [Evidence, ...Evidence[]],
): Clue {
  return { cause, authority, confidence, because, evidence };
}

/** A possibility that the bare status leaves open: it ranks among the alternatives and never wins alone. */
export function possibility(cause: CauseId, exchange: Exchange, because: string): Clue {
  return clue(cause, ['status', 'possible'], because, [answered(exchange, 'status')]);
}
