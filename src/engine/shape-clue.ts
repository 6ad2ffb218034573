import type { Exchange } from '../http/exchange.ts';
import type { Place } from '../http/place.ts';
import type { Clue } from './clue.ts';
import type { CauseId } from './taxonomy.ts';

/** A clue that the shape of an answer gives by itself; `likely`, or `possible` where no cause is told. */
export function shapeClue(exchange: Exchange, cause: CauseId, place: Place, because: string): Clue {
  const status = cause.startsWith('unspecified-');
  const evidence = [{ exchange: exchange.id, side: 'response', place } as const];
  return { cause, authority: 'status', confidence: status ? 'possible' : 'likely', because, evidence };
}

/** The cause of a refusal that says no more than 401 or 403 does. */
export const unspecified = (code: 401 | 403): CauseId => (code === 401 ? 'unspecified-401' : 'unspecified-403');
