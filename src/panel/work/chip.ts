import type { Evidence } from '../../engine/clue.ts';
import { excerptOf } from '../../engine/excerpt.ts';
import { maskedPart, secretsOf } from '../../engine/mask.ts';
import type { Exchange, Request, Response } from '../../http/exchange.ts';
import type { Place } from '../../http/place.ts';
import type { Chip } from '../denial-view.ts';
import { rangeOf } from '../marked.ts';
import { addressOf } from './row.ts';

/** Evidence as a chip: where it stands, and the words that decided between a few around them. Secrets are masked. */
export function chipOf(evidence: Evidence, exchange: Exchange, shown: number): Chip {
  const { side, place } = evidence;
  const message = side === 'request' ? exchange.request : exchange.response;
  const label = exchange.id === shown ? labelOf(place, message) : `${address(exchange)}, ${labelOf(place, message)}`;
  return { exchange: exchange.id, side, place, label, ...wordsOf(evidence, message, exchange) };
}

/** What a chip shows at most, and how much of the text around it. */
const longest = 90;
const margin = 24;

function wordsOf(
  evidence: Evidence,
  message: Request | Response,
  exchange: Exchange,
): Pick<Chip, 'before' | 'mark' | 'after'> {
  const { text } = message.content;
  const range = evidence.place.startsWith('body@') ? rangeOf(evidence.place, text.length) : undefined;
  if (!range) return { before: '', mark: shortened(excerptOf(evidence, exchange)) || 'absent', after: '' };
  const part = (start: number, end: number): string =>
    maskedPart(text, start, end, secretsOf(exchange)).replace(/\s+/g, ' ');
  const from = Math.max(0, range.start - margin);
  const to = Math.min(text.length, range.end + margin);
  return {
    before: (from > 0 ? '…' : '') + part(from, range.start),
    mark: shortened(part(range.start, Math.min(range.end, range.start + 1000))),
    after: part(range.end, to) + (to < text.length ? '…' : ''),
  };
}

function labelOf(place: Place, message: Request | Response): string {
  const name = place.slice(place.indexOf(':') + 1);
  if (place.startsWith('header:'))
    return message.fields.find((field) => field.name.toLowerCase() === name)?.name ?? name;
  if (place.startsWith('cookie:')) return 'Cookie';
  if (place.startsWith('claim:')) return 'Token';
  if (place.startsWith('body')) return 'method' in message ? 'Request body' : 'Body';
  if (place === 'url') return 'URL';
  return place === 'method' ? 'Method' : 'Status';
}

function address({ request }: Exchange): string {
  return `${request.method} ${shortened(addressOf(request.url.split(/[?#]/, 1).join('')).path, 40)}`;
}

function shortened(text: string, most = longest): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
