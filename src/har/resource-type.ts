import { type Field, fieldValue, type ResourceType } from '../http/exchange.ts';
import { type HarEntry, textAt } from './entry.ts';

/** What the request was made for: the browser's own word, else told from the request's fields. */
export function resourceTypeOf(entry: HarEntry, method: string, fields: readonly Field[]): ResourceType {
  const field = (name: string) => (fieldValue({ fields }, name) ?? '').toLowerCase();
  if (method === 'OPTIONS' && field('access-control-request-method') !== '') return 'preflight';
  const dest = field('sec-fetch-dest');
  const said = browserWords.get(textAt(entry, '_resourceType').toLowerCase());
  if (said && said !== 'other')
    return said === 'document' && (dest === 'iframe' || dest === 'frame') ? 'subdocument' : said;
  if (Array.isArray(entry._webSocketMessages) || field('upgrade') === 'websocket') return 'websocket';
  return (
    destinations.get(dest) ?? said ?? byAccept(field('accept'), field('sec-fetch-mode'), field('x-requested-with'))
  );
}

function byAccept(accept: string, mode: string, requestedWith: string): ResourceType {
  if (mode === 'navigate') return 'document';
  if (mode === 'websocket') return 'websocket';
  if (requestedWith === 'xmlhttprequest') return 'fetch';
  const first = accept.split(/[,;]/, 1)[0]?.trim() ?? '';
  if (first === 'text/html' || first === 'application/xhtml+xml') return 'document';
  if (first === 'text/event-stream') return 'eventsource';
  if (first.startsWith('image/')) return 'image';
  if (first === 'text/css') return 'style';
  return accept.includes('json') || mode === 'cors' ? 'fetch' : 'other';
}

const browserWords = new Map<string, ResourceType>([
  ['document', 'document'],
  ['subdocument', 'subdocument'],
  ['iframe', 'subdocument'],
  ['xhr', 'fetch'],
  ['xmlhttprequest', 'fetch'],
  ['fetch', 'fetch'],
  ['preflight', 'preflight'],
  ['script', 'script'],
  ['stylesheet', 'style'],
  ['image', 'image'],
  ['media', 'media'],
  ['font', 'font'],
  ['websocket', 'websocket'],
  ['eventsource', 'eventsource'],
  ['other', 'other'],
]);

const destinations = new Map<string, ResourceType>([
  ['document', 'document'],
  ['iframe', 'subdocument'],
  ['frame', 'subdocument'],
  ['empty', 'fetch'],
  ['script', 'script'],
  ['worker', 'script'],
  ['sharedworker', 'script'],
  ['serviceworker', 'script'],
  ['style', 'style'],
  ['image', 'image'],
  ['audio', 'media'],
  ['video', 'media'],
  ['track', 'media'],
  ['font', 'font'],
  ['websocket', 'websocket'],
]);
