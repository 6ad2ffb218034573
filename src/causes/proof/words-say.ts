import type { CauseId } from '../../engine/taxonomy.ts';
import type { Exchange } from '../../http/exchange.ts';
import { statements } from '../../http/statement.ts';
import { isBare } from '../facts/bare-answer.ts';
import { allSaid } from '../stated/told/told.ts';

/** Whether the words of the response plainly name a cause other than these, so that a guess from the request must yield. */
export function saysElse(exchange: Exchange, own: readonly CauseId[]): boolean {
  return allSaid(exchange).some(({ cause, confidence }) => confidence !== 'possible' && !own.includes(cause));
}

/** Whether the words of the response name no cause at all, not even as a possibility. */
export function saysNothingPlain(exchange: Exchange): boolean {
  return !allSaid(exchange).some(({ confidence }) => confidence !== 'possible');
}

/** Whether the response has words of its own that could not be understood: they may well give another reason. */
export function hasUnreadWords(exchange: Exchange): boolean {
  return !isBare(exchange) && saysNothingPlain(exchange) && statements(exchange).some(({ kind }) => kind === 'message');
}

/** Causes that a message about the login itself can name. */
export const aboutTheCredential: readonly CauseId[] = [
  'no-credentials',
  'malformed-credentials',
  'wrong-scheme',
  'invalid-credentials',
  'expired-credentials',
  'revoked-credentials',
  'insufficient-permission',
  'wrong-audience',
];
