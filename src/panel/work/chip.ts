import type { Evidence } from '../../engine/clue.ts';
import { excerptOf, fieldExcerpt } from '../../engine/excerpt.ts';
import { masked, maskedPart, secretsOf } from '../../engine/mask.ts';
import type { Exchange, Request, Response } from '../../http/exchange.ts';
import type { Place } from '../../http/place.ts';
import { addressOf } from '../address.ts';
import type { Chip } from '../denial-view.ts';
import { type Range, rangeOf } from '../marked.ts';
import { cutEnd, cutMiddle, visible } from '../visible.ts';
import { decidingPart } from './deciding.ts';

/**
 * Evidence as a chip: where it stands, and the words that decided, by the sentence that rests on them, between a few
 * around them. Secrets are masked; without a sentence, the evidence itself is the secret and not shown at all.
 */
export function chipOf(evidence: Evidence, exchange: Exchange, shown: number, because: string | undefined): Chip {
  const { side, place } = evidence;
  const message = side === 'request' ? exchange.request : exchange.response;
  const label = exchange.id === shown ? labelOf(place, message) : `${address(exchange)}, ${labelOf(place, message)}`;
  return { exchange: exchange.id, side, place, label, ...wordsOf(evidence, message, exchange, because) };
}

/** What a chip shows at most, and how much of the text around it. */
const longest = 90;
const margin = 24;

type Words = Pick<Chip, 'before' | 'mark' | 'after'>;

function wordsOf(evidence: Evidence, message: Request | Response, exchange: Exchange, because?: string): Words {
  const { place } = evidence;
  if (because === undefined) return { before: '', mark: excerptOf(evidence, exchange, 'whole'), after: '' };
  if (place.startsWith('header:')) return fieldWords(place.slice('header:'.length), message, exchange, because);
  const range = place.startsWith('body@') ? rangeOf(place, message.content.text.length) : undefined;
  if (range) return bodyWords(message.content.text, range, exchange);
  return { before: '', mark: visible(cutMiddle(excerptOf(evidence, exchange), longest)) || 'absent', after: '' };
}

function fieldWords(name: string, message: Request | Response, exchange: Exchange, because: string): Words {
  const value = masked(fieldExcerpt(message.fields, name).slice(0, 4000), secretsOf(exchange)).replace(/\s+/g, ' ');
  if (!value) return { before: '', mark: 'absent', after: '' };
  const part = decidingPart(value, name, because);
  if (!part) return { before: visible(cutMiddle(value, longest)), mark: '', after: '' };
  return {
    before: visible(cutMiddle(value.slice(0, part.start), margin * 2)),
    mark: visible(cutMiddle(value.slice(part.start, part.end), longest)),
    after: visible(cutEnd(value.slice(part.end), margin)),
  };
}

function bodyWords(text: string, range: Range, exchange: Exchange): Words {
  const part = (start: number, end: number): string =>
    visible(maskedPart(text, start, end, secretsOf(exchange)).replace(/\s+/g, ' '));
  const from = Math.max(0, range.start - margin);
  const to = Math.min(text.length, range.end + margin);
  return {
    before: (from > 0 ? '…' : '') + part(from, range.start),
    mark: cutMiddle(part(range.start, Math.min(range.end, range.start + 1000)), longest),
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
  const { path } = addressOf(request.url.slice(0, 4000).split(/[?#]/, 1).join(''));
  return `${request.method} ${cutMiddle(path, 40)}`;
}
