import type { Content, Exchange, Request, Response } from '../http/exchange.ts';
import { bytes } from './format.ts';
import type { Reading } from './masked.ts';
import { t } from './words/t.ts';

/** First line of a message, much as HTTP/1.1 writes it (RFC 9112 sections 3 and 4), with the URL in full. */
export function startLine(message: Request | Response, reading: Reading): string {
  if ('method' in message) return `${message.method} ${reading.url(message.url)}`;
  if (message.status === 0) return 'No usable response';
  return `${message.status} ${message.statusText}`.trim();
}

/** Request and response as one text, to copy. */
export function exchangeText({ request, response }: Exchange, reading: Reading): string {
  return [request, response].map((message) => messageText(message, reading)).join('\n\n');
}

/** Why there is no text to show for a body; empty if there is. */
export function contentNote(content: Content): string {
  if (content.state === 'binary')
    return t('body.binary', { size: bytes(content.size), type: content.mediaType || '?' });
  if (content.state === 'missing') return t('body.missing');
  if (content.state === 'dropped') return t('body.dropped');
  return content.state === 'empty' ? t('body.empty') : '';
}

function messageText(message: Request | Response, reading: Reading): string {
  const fields = message.fields.map((field) => `${field.name}: ${reading.field(field)}`);
  const { text } = message.content;
  return [startLine(message, reading), ...fields, '', reading.part(text, 0, text.length)].join('\n').trimEnd();
}
