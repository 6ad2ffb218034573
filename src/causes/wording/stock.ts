import { folded } from '../../http/words.ts';

/**
 * Sentences that products send with every refusal of a kind, whatever the reason was: they say nothing. Longer ones
 * before those that they hold.
 */
const anywhere: readonly string[] = [
  'no access permission to',
  'additionally, a 403 forbidden error was encountered while trying to use an errordocument to handle the request',
  'additionally, a 404 not found error was encountered while trying to use an errordocument to handle the request',
  'was not found while trying to use an errordocument',
  "you don't have permission to access this resource",
  "you don't have permission to access /",
  "don't have permission to access on this server",
  "don't have permission to access the requested",
  "don't have the permission to access the requested resource",
  'it is either read-protected or not readable by the server',
  'this server could not verify that you are authorized to access',
  'the server could not verify that you are authorized to access',
  "browser doesn't understand how to supply the credentials",
  'access is denied due to invalid credentials',
  'permission to view this directory or page using the credentials that you supplied',
  'do not have permission to view this directory or page.',
  'the server understood the request but refuses to authorize it',
  'the server understood the request, but is refusing to fulfill it',
  'access to the requested resource has been denied',
  'access to this resource on the server is denied',
  'lacks valid authentication credentials for',
  'requested resource requires user authentication',
  'request requires user authentication',
  'you are not authorized to view this page',
  'not authorized to access this page',
  'not authorized to access this resource',
  'not allowed to access this page',
  'not allowed to access this resource',
  'not permitted to access this',
  'you are not authorized to access that resource',
  'access was denied to this resource',
  'authorization will not help',
  'you need to enable javascript to run this app',
  'enable javascript to run this app',
  'this app works best with javascript enabled',
  'work properly without javascript enabled. please enable it to continue',
  'work properly without javascript enabled',
  'javascript is required to run this app',
  'this page could not be accessed',
  'please contact the site owner',
  'if you believe this is an error',
  'if you think this is an error',
  '您无权使用所提供的凭据',
];

/** On a page, a server's default text; in the answer of an API, the application speaking to its caller. */
const onPages: readonly string[] = ['not authorized to perform this action'];

/** Words and names that fill such a page without a reason of their own. */
const filling: readonly string[] = [
  'request forbidden by administrative rules',
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
];

/** The text without the first stock sentence in it; the same text if there is none. */
export function withoutStockSentence(text: string, page: boolean): string {
  const plain = text.replaceAll('’', "'");
  const low = folded(plain);
  const found = [...anywhere, ...(page ? onPages : [])].find((stock) => low.includes(stock));
  if (!found) return text;
  const at = low.indexOf(found);
  return `${plain.slice(0, at)} ${plain.slice(at + found.length)}`;
}

/** The text without any stock sentence, status word or product name. */
export function withoutStockOrNames(text: string): string {
  const plain = folded(text.replaceAll('’', "'"));
  return [...anywhere, ...onPages, ...filling].reduce((rest, phrase) => rest.replaceAll(phrase, ' '), plain);
}
