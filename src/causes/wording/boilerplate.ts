import type { Confidence } from '../../engine/taxonomy.ts';
import type { Exchange } from '../../http/exchange.ts';
import { lazy } from '../../http/lazy.ts';
import { type Statement, statements } from '../../http/statement.ts';
import type { Heard } from './hearing.ts';
import { folded, wordsOf } from './words.ts';

/** Whether the text is the stock text of a server's default page, or the status in words, and nothing more. */
export function saysNothing(text: string): boolean {
  return isStatusInWords(withoutStock(text));
}

/** The sentence without the stock texts of default pages, which are sent whatever the reason was; empty if nothing is left. */
export function withoutStock(sentence: string): string {
  if (isStatusInWords(sentence)) return '';
  const plain = sentence.replaceAll('’', "'");
  const found = stockTexts.find((stock) => folded(plain).includes(stock));
  if (!found) return sentence;
  const at = folded(plain).indexOf(found);
  return `${plain.slice(0, at)} ${plain.slice(at + found.length)}`;
}

/**
 * How sure a heard meaning can be where it stands: words far down a long page, or about permission on a page whose
 * heading is only the status in words, weigh less.
 */
export function weight(exchange: Exchange, statement: Statement, heard: Heard): Confidence {
  if (heard.confidence === 'possible') return 'possible';
  const { page, bare, spoken } = pageOf(exchange);
  if (!page) return heard.confidence;
  if (bare && heard.cause === 'insufficient-permission') return 'possible';
  if (statement.kind === 'heading') return heard.confidence;
  if (spoken.length > shortPage) return spoken.indexOf(statement) >= first ? 'possible' : 'likely';
  return heard.confidence;
}

/** What stands first on a page says what it is about. */
const first = 3;
const shortPage = 6;

const pageOf = lazy((exchange: Exchange) => {
  const all = statements(exchange);
  return {
    page: exchange.response.content.mediaType.includes('html'),
    bare: all.some((one) => one.kind === 'heading' && isStatusInWords(one.text)),
    spoken: all.filter((one) => one.kind !== 'code'),
  };
});

/** "403 Forbidden", "Error 401: Access is denied" and the like: nothing beyond the status. */
function isStatusInWords(text: string): boolean {
  return wordsOf(text).every((word) => statusWords.has(word) || Number(word) >= 0);
}

const statusWords = new Set(
  'http error status code server forbidden unauthorized unauthorised access is denied authorization required authentication not authorized authorised permission page request the this to you restricted refused prohibited security exception oops sorry'.split(
    ' ',
  ),
);

const stockTexts: readonly string[] = [
  "you don't have permission to access this resource",
  "you don't have permission to access /",
  "don't have permission to access on this server",
  "don't have permission to access the requested",
  "don't have the permission to access the requested resource",
  'this server could not verify that you are authorized to access',
  'the server could not verify that you are authorized to access',
  "browser doesn't understand how to supply the credentials",
  'access is denied due to invalid credentials',
  'permission to view this directory or page using the credentials that you supplied',
  'do not have permission to view this directory or page.',
  'the server understood the request but refuses to authorize it',
  'the server understood the request, but is refusing to fulfill it',
  'lacks valid authentication credentials for',
  'request requires user authentication',
  'requested resource requires user authentication',
  'you are not authorized to view this page',
  'not authorized to access this page',
  'not authorized to access this resource',
  'not allowed to access this page',
  'not allowed to access this resource',
  'not permitted to access this',
  'not authorized to perform this action.',
  'you are not authorized to access that resource',
  'access was denied to this resource',
  'please contact the site owner',
  'if you believe this is an error',
  'if you think this is an error',
  '您无权使用所提供的凭据',
];
