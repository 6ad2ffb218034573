import type { Exchange } from '../../http/exchange.ts';
import { lazy } from '../../http/lazy.ts';
import { type Statement, statements } from '../../http/statement.ts';
import { saysNothing } from '../wording/boilerplate.ts';
import { allWorded } from '../wording/worded.ts';

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
  return allWorded(exchange).some(({ confidence }) => confidence !== 'possible');
}

function isOfBody({ place }: Statement): boolean {
  return place === 'body' || place.startsWith('body@');
}

function isEmptyTalk({ text }: Statement): boolean {
  return saysNothing(text) || letters(withoutStock(text)) < leastReason;
}

/** Fewer letters than this cannot give a reason: they are a product's name, a number or a time. */
const leastReason = 16;

/** Sentences that products send with every refusal; longer ones first, as they hold the shorter. */
const stockSentences = [
  'additionally, a 403 forbidden error was encountered while trying to use an errordocument to handle the request',
  'additionally, a 404 not found error was encountered while trying to use an errordocument to handle the request',
  'was not found while trying to use an errordocument',
  'request forbidden by administrative rules',
  'access to the requested resource has been denied',
  'access to this resource on the server is denied',
  'authorization will not help',
  'this page could not be accessed',
  'forbidden resource',
  'status report',
  'http status',
  'access denied',
  'access forbidden',
  'access is forbidden',
  'unauthorized',
  'forbidden',
  'web server',
  'server at',
  'openresty',
  'apache',
  'tomcat',
  'nginx',
] as const;

function withoutStock(text: string): string {
  const plain = text.toLowerCase();
  return stockSentences.reduce((rest, phrase) => rest.replaceAll(phrase, ' '), plain);
}

function letters(text: string): number {
  return text.replace(/[^\p{L}]/gu, '').length;
}
