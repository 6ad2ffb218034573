import type { Content, Exchange, Field, Request, ResourceType, Response } from '../http/exchange.ts';
import { fieldValue } from '../http/exchange.ts';
import type { Example } from './texts.ts';

/**
 * The exchanges of an example's raw HTTP, in the order written, ids counted from 0. A response without a request before
 * it answers `GET https://example.com/`; a request without a response got none (status 0). Throws on text that is no HTTP.
 */
export function readExample(example: Pick<Example, 'http'>): readonly Exchange[] {
  const exchanges: Exchange[] = [];
  let waiting: Request | undefined;
  for (const message of messages(example.http)) {
    if (message.startsWith('HTTP/')) {
      exchanges.push(exchange(waiting ?? anyRequest, readResponse(message), exchanges.length));
      waiting = undefined;
      continue;
    }
    if (waiting) exchanges.push(exchange(waiting, noResponse, exchanges.length));
    waiting = readRequest(message);
  }
  if (waiting) exchanges.push(exchange(waiting, noResponse, exchanges.length));
  return exchanges;
}

const empty: Content = { state: 'empty', text: '', mediaType: '', size: 0 };
const anyRequest: Request = { method: 'GET', url: 'https://example.com/', fields: [], content: empty };
const noResponse: Response = {
  status: 0,
  statusText: '',
  fields: [],
  content: { ...empty, state: 'missing', size: -1 },
};
const firstStart = Date.UTC(2026, 2, 1, 12);

function messages(http: string): readonly string[] {
  const lines = withoutIndentation(http.replaceAll('\r\n', '\n').split('\n'));
  return lines
    .join('\n')
    .split(/^---[ \t]*$/m)
    .map((message) => trimNewlines(message))
    .filter((message) => message !== '');
}

function withoutIndentation(lines: readonly string[]): readonly string[] {
  const depths = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const depth = Math.min(...depths, 80);
  return lines.map((line) => line.slice(Math.min(depth, line.length - line.trimStart().length)));
}

function trimNewlines(text: string): string {
  let start = 0;
  let end = text.length;
  while (text[start] === '\n') start++;
  while (end > start && text[end - 1] === '\n') end--;
  return text.slice(start, end);
}

function readRequest(message: string): Request {
  const { first, fields, body } = parts(message);
  const [method = '', target = ''] = first.split(' ');
  if (!method || !target) throw new Error(`Not a request line: ${first}`);
  const host = fieldValue({ fields }, 'host') ?? fieldValue({ fields }, ':authority') ?? 'example.com';
  const url = target.startsWith('/') || target === '*' ? `https://${host}${target.replace('*', '/')}` : target;
  return { method: method.toUpperCase(), url, fields, content: content(fields, body) };
}

function readResponse(message: string): Response {
  const { first, fields, body } = parts(message);
  const [, status = '', ...reason] = first.split(' ');
  if (!/^\d{1,3}$/.test(status)) throw new Error(`Not a status line: ${first}`);
  return { status: Number(status), statusText: reason.join(' '), fields, content: content(fields, body) };
}

function parts(message: string): { first: string; fields: readonly Field[]; body: string } {
  const end = message.indexOf('\n\n');
  const [first = '', ...lines] = (end < 0 ? message : message.slice(0, end)).split('\n');
  return { first: first.trim(), fields: lines.map(field), body: end < 0 ? '' : message.slice(end + 2) };
}

function field(line: string): Field {
  const colon = line.indexOf(':', 1);
  if (colon < 0) throw new Error(`Not a field line: ${line}`);
  return { name: line.slice(0, colon), value: line.slice(colon + 1).trim() };
}

function content(fields: readonly Field[], text: string): Content {
  const mediaType = (fieldValue({ fields }, 'content-type') ?? '').split(';', 1).join('').trim().toLowerCase();
  return { state: text ? 'text' : 'empty', text, mediaType, size: new TextEncoder().encode(text).length };
}

function exchange(request: Request, response: Response, id: number): Exchange {
  const date = Date.parse(fieldValue(response, 'date') ?? '');
  return {
    id,
    startedAt: Number.isNaN(date) ? firstStart + id * 1000 : date,
    duration: 40,
    request,
    response,
    resourceType: resourceType(request),
    networkError: response.status === 0 ? response.statusText || 'net::ERR_FAILED' : '',
    serverAddress: '',
  };
}

const byDestination: Readonly<Record<string, ResourceType>> = {
  document: 'document',
  iframe: 'subdocument',
  frame: 'subdocument',
  empty: 'fetch',
  script: 'script',
  style: 'style',
  image: 'image',
  audio: 'media',
  video: 'media',
  font: 'font',
  websocket: 'websocket',
};

function resourceType(request: Request): ResourceType {
  if (request.method === 'OPTIONS' && fieldValue(request, 'access-control-request-method')) return 'preflight';
  const destination = byDestination[fieldValue(request, 'sec-fetch-dest') ?? ''];
  if (destination) return destination;
  if (fieldValue(request, 'upgrade')?.toLowerCase() === 'websocket') return 'websocket';
  const accept = fieldValue(request, 'accept') ?? '';
  if (accept.includes('text/event-stream')) return 'eventsource';
  if (accept.includes('text/html')) return 'document';
  const scripted = fieldValue(request, 'x-requested-with') || fieldValue(request, 'origin');
  return scripted || accept.includes('json') || fieldValue(request, 'sec-fetch-mode') ? 'fetch' : 'other';
}
