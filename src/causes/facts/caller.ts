import { cookies } from '../../http/cookie.ts';
import { credentials } from '../../http/credentials.ts';
import { type Exchange, fieldValue } from '../../http/exchange.ts';
import { urlParts } from '../../http/url-pattern.ts';

/** Whether the request carries anything that tells the server who is asking. */
export function isAnonymous({ request }: Exchange): boolean {
  return credentials(request).length === 0;
}

/** Whether the request may change something (RFC 9110 section 9.2.1: neither GET, HEAD, OPTIONS nor TRACE). */
export function isUnsafe({ request }: Exchange): boolean {
  return !['GET', 'HEAD', 'OPTIONS', 'TRACE'].includes(request.method);
}

/** Whether the browser would attach the credential by itself, which is what forged requests live on. */
export function hasCookieSession({ request }: Exchange): boolean {
  return credentials(request).some((credential) => credential.kind === 'cookie') || csrfCookie(request) !== '';
}

/** Name of the cookie whose value the page is meant to send back as an anti-forgery token; empty if there is none. */
export function csrfCookie(request: Exchange['request']): string {
  return cookies(request).find(({ name }) => namesCsrf(name))?.name ?? '';
}

/** Whether a name of a cookie, field or parameter is that of an anti-forgery token. */
export function namesCsrf(name: string): boolean {
  const plain = name.toLowerCase();
  return plain === 'crumb' || plain.endsWith('-crumb') || tokenNames.some((word) => plain.includes(word));
}

/**
 * Whether a request field is one that servers ask of their own pages, whatever its value, because a browser lets no form of
 * another site send it.
 */
export function isGuardField(name: string): boolean {
  return namesCsrf(name) || guardFields.has(name.toLowerCase());
}

const guardFields: ReadonlySet<string> = new Set([
  'x-requested-with',
  'x-requested-by',
  'x-atlassian-token',
  'ocs-apirequest',
  'apollo-require-preflight',
]);

/** Whether the request carries an anti-forgery token anywhere but in a cookie: a field, the query or the body. */
export function sendsCsrfToken({ request }: Exchange): boolean {
  const inBody = request.content.text.slice(0, 50_000).toLowerCase();
  return (
    request.fields.some(({ name }) => namesCsrf(name)) ||
    (urlParts(request.url)?.query ?? []).some(([name]) => namesCsrf(name)) ||
    [...tokenNames, '_token'].some((word) => inBody.includes(word))
  );
}

const tokenNames = ['csrf', 'xsrf', 'authenticity_token', 'requestverificationtoken', 'antiforgery'] as const;

/** Path of the URL, empty if the URL is unusable. */
export function pathOf({ request }: Exchange): string {
  return urlParts(request.url)?.path ?? '';
}

/** Path of the URL up to its last slash, without it. */
export function folderOf(exchange: Exchange): string {
  return pathOf(exchange).split('/').slice(0, -1).join('/');
}

/** Whether the URL names a directory: its path ends with a slash. */
export function isDirectory(exchange: Exchange): boolean {
  return pathOf(exchange).endsWith('/');
}

const fileEndings =
  'html htm css js mjs map png jpg jpeg gif webp svg ico woff woff2 ttf pdf zip mp4 webm mp3 txt csv xml';

/** Whether the URL names a file as web servers serve it from disk. */
export function isStaticFile(exchange: Exchange): boolean {
  const name = pathOf(exchange).split('/').at(-1) ?? '';
  const ending = name.includes('.') ? (name.split('.').at(-1) ?? '').toLowerCase() : '';
  return ending !== '' && fileEndings.split(' ').includes(ending);
}

const scriptAgents = [
  'curl/',
  'wget/',
  'python',
  'go-http-client',
  'okhttp',
  'java/',
  'apache-httpclient',
  'axios/',
  'node',
  'got (',
  'undici',
  'libwww',
  'scrapy',
  'httpie',
  'postmanruntime',
  'insomnia',
  'guzzle',
  'ruby',
  'php',
  'headlesschrome',
  'phantomjs',
] as const;

/** Whether the User-Agent field is that of a script or tool; a request without the field counts as one. */
export function isScript({ request }: Exchange): boolean {
  const agent = (fieldValue(request, 'user-agent') ?? '').toLowerCase();
  return agent === '' || scriptAgents.some((name) => agent.startsWith(name) || agent.includes(` ${name}`));
}

/** Origin of the page that made the request by its Origin field, else its Referer; empty if neither tells, `null` if hidden. */
export function callingSite({ request }: Exchange): string {
  const origin = fieldValue(request, 'origin');
  return origin ?? urlParts(fieldValue(request, 'referer') ?? '')?.origin ?? '';
}

/** Whether another origin's page made the request: a foreign Origin or Referer, or the browser's own word in Sec-Fetch-Site. */
export function isFromOtherSite(exchange: Exchange): boolean {
  const site = callingSite(exchange);
  const own = urlParts(exchange.request.url)?.origin;
  return fieldValue(exchange.request, 'sec-fetch-site') === 'cross-site' || (site !== '' && site !== own);
}

const edgeFields = [
  'cf-ray',
  'x-amz-cf-id',
  'x-azure-ref',
  'x-served-by',
  'x-akamai-request-id',
  'x-sucuri-id',
  'x-iinfo',
];

/** Whether a content delivery network or another edge passed the answer on, which says nothing about who refused. */
export function isBehindEdge({ response }: Exchange): boolean {
  return edgeFields.some((name) => fieldValue(response, name) !== undefined);
}
