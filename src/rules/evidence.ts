import type { Evidence } from '../engine/clue.ts';
import type { Exchange } from '../http/exchange.ts';
import type { Place } from '../http/place.ts';

/** Points at a place in the response. */
export function inResponse(exchange: Exchange, place: Place): Evidence {
  return { exchange: exchange.id, side: 'response', place };
}

/** Points at a place in the request. */
export function inRequest(exchange: Exchange, place: Place): Evidence {
  return { exchange: exchange.id, side: 'request', place };
}

/** Points at a stretch of the response's decoded text; at the whole body where the stretch is empty. */
export function inBody(exchange: Exchange, start: number, end: number): Evidence {
  return inResponse(exchange, end > start && start >= 0 ? `body@${start}..${end}` : 'body');
}
