import type { Exchange } from '../../http/exchange.ts';
import { lazy } from '../../http/lazy.ts';
import { type Statement, statements } from '../../http/statement.ts';
import { allSaid } from '../stated/told/told.ts';
import { isBoilerplate } from '../wording/boilerplate.ts';
import { withoutStockOrNames } from '../wording/stock.ts';

/**
 * Whether the answer says nothing beyond its status: no content, a status word, or the stock page of a server. A body
 * that the capture does not hold counts as bare, because nothing in it can be used.
 */
export const isBare = lazy((exchange: Exchange): boolean => {
  if (isHeard(exchange)) return false;
  return statements(exchange).filter(isOfBody).every(isEmptyTalk);
});

/** Whether the words of the answer name a cause, so that guesses from its shape are out of place. */
export function isHeard(exchange: Exchange): boolean {
  return allSaid(exchange).some(({ confidence }) => confidence !== 'possible');
}

function isOfBody({ place }: Statement): boolean {
  return place === 'body' || place.startsWith('body@');
}

function isEmptyTalk({ text }: Statement): boolean {
  return signature.test(text) || isBoilerplate(text) || letters(withoutStockOrNames(text)) < leastReason;
}

/** `WEBrick/1.8.1 (Ruby/3.2.3/2024-01-18) at www.example.com:443`: who answered, and where. */
const signature =
  /^[A-Za-z][\w-]{1,40}\/\d[\w.]{0,20}(?: \([^()]{1,80}\))? (?:server )?at [\w.:-]{1,100}(?: port \d{1,5})?$/i;

/** Fewer letters than this cannot give a reason: they are a product's name, a number or a time. */
const leastReason = 16;

function letters(text: string): number {
  return text.replace(/[^\p{L}]/gu, '').length;
}
