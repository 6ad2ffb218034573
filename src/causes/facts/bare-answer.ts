import type { Exchange } from '../../http/exchange.ts';
import { lazy } from '../../http/lazy.ts';
import { statements } from '../../http/statement.ts';
import { visibleText } from '../../http/text.ts';

/**
 * Whether the answer says nothing beyond its status: no content, a status word, or the stock page of a server. A body
 * that the capture does not hold counts as bare, because nothing in it can be used.
 */
export const isBare = lazy((exchange: Exchange): boolean => {
  if (exchange.response.content.state !== 'text') return true;
  const words = [visibleWords(exchange), ...statements(exchange).map((statement) => statement.text)].map(withoutStock);
  return words.every((rest) => letters(rest) < leastReason);
});

/** Fewer letters than this cannot give a reason: they are a product's name, a number or a time. */
const leastReason = 16;

const stockPhrases = [
  "you don't have permission to access this resource",
  'you dont have permission to access',
  "you don't have permission to access",
  'you do not have permission to view this directory or page using the credentials that you supplied',
  'server error forbidden access is denied',
  'the server understood the request but refuses to authorize it',
  'the server understood the request, but is refusing to fulfill it',
  'the request has not been applied to the target resource because it lacks valid authentication credentials',
  'additionally, a 403 forbidden error was encountered while trying to use an errordocument to handle the request',
  'additionally, a 404 not found error was encountered while trying to use an errordocument to handle the request',
  'the server could not verify that you are authorized to access the url requested',
  'the requested resource is forbidden',
  'request forbidden by administrative rules',
  'request forbidden -- authorization will not help',
  'authorization will not help',
  'access to the requested resource has been denied',
  'access to this resource on the server is denied',
  'access to this resource is forbidden',
  'access to this page is forbidden',
  'you are not authorized to access this page',
  'this page could not be accessed',
  'forbidden resource',
  'permission denied',
  'access is denied',
  'access denied',
  'access forbidden',
  'status report',
  'http status',
  'http error',
  'unauthorized',
  'forbidden',
  'description',
  'statuscode',
  'message',
  'openresty',
  'microsoft-iis',
  'cloudflare',
  'litespeed',
  'apache',
  'tomcat',
  'server at',
  'server',
  'nginx',
  'caddy',
  'jetty',
  'error',
  'code',
  'type',
  'port',
] as const;

function visibleWords({ response }: Exchange): string {
  return response.content.mediaType.includes('json') ? '' : visibleText(response.content);
}

function withoutStock(text: string): string {
  const plain = text.slice(0, 2000).toLowerCase().replaceAll('’', "'");
  return stockPhrases.reduce((rest, phrase) => rest.replaceAll(phrase, ' '), plain);
}

function letters(text: string): number {
  return text.replace(/[^\p{L}]/gu, '').length;
}
