import type { Exchange, Field } from '../http/exchange.ts';
import type { Reading } from './masked.ts';

/** A request as a command for a POSIX shell. The reading decides whether secrets are in it. */
export function asCurl({ request }: Exchange, reading: Reading): string {
  const lines = [
    `curl --globoff --url ${shell(reading.url(request.url))}`,
    ...(request.method === 'GET' ? [] : [`-X ${shell(request.method)}`]),
    ...request.fields.filter(isOfCurl).map((field) => `-H ${shell(`${field.name}: ${reading.field(field)}`)}`),
    ...(request.content.text ? [`--data-raw ${shell(bodyOf(request.content.text, reading))}`] : []),
  ];
  return lines.join(' \\\n  ');
}

/** A request as a call of `fetch`, as a page would make it: without the fields that only the browser may set. */
export function asFetch({ request }: Exchange, reading: Reading): string {
  const fields = request.fields.filter(isOfFetch).map((field) => [field.name, reading.field(field)]);
  const sent = request.fields.some(({ name }) => name.toLowerCase() === 'cookie');
  const init = {
    method: request.method,
    headers: Object.fromEntries(fields),
    ...(request.content.text && { body: bodyOf(request.content.text, reading) }),
    credentials: sent ? 'include' : 'same-origin',
  };
  return `await fetch(${JSON.stringify(reading.url(request.url))}, ${JSON.stringify(init, null, 2)});`;
}

function bodyOf(text: string, reading: Reading): string {
  return reading.part(text, 0, text.length);
}

/** Nothing is special between single quotes but the quote itself. */
function shell(text: string): string {
  return `'${text.replaceAll('\u0000', '').replaceAll("'", "'\\''")}'`;
}

/** Set by curl itself, or of the connection and not of the request. */
const ofConnection: ReadonlySet<string> = new Set([
  'connection',
  'content-length',
  'host',
  'keep-alive',
  'proxy-connection',
  'te',
  'transfer-encoding',
  'upgrade',
]);

/** Names that `fetch` refuses to set, beside those that begin with `sec-` or `proxy-`. */
const ofBrowser: ReadonlySet<string> = new Set([
  ...ofConnection,
  'accept-charset',
  'accept-encoding',
  'access-control-request-headers',
  'access-control-request-method',
  'cookie',
  'date',
  'dnt',
  'expect',
  'origin',
  'referer',
  'trailer',
  'user-agent',
  'via',
]);

function isOfCurl({ name }: Field): boolean {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(name) && !ofConnection.has(name.toLowerCase());
}

function isOfFetch(field: Field): boolean {
  const name = field.name.toLowerCase();
  return isOfCurl(field) && !ofBrowser.has(name) && !name.startsWith('sec-') && !name.startsWith('proxy-');
}
