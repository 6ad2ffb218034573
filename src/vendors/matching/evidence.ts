import type { Evidence } from '../../engine/clue.ts';
import type { Place } from '../../http/place.ts';
import { fold } from './automaton.ts';
import type { Condition } from './condition.ts';
import type { Match } from './index.ts';
import type { Reading } from './reading.ts';

/** Pointers to what matched: fields, cookies and ranges of the body; the status alone if it was nothing else. */
export function evidenceOf({ signature, reading }: Match, numberOf: (literal: string) => number): readonly Evidence[] {
  const exchange = reading.exchange.id;
  const found = signature.conditions.map((condition) => pointer(condition, reading, numberOf, exchange));
  const distinct = [...new Map(found.map((one) => [`${one.side} ${one.place}`, one])).values()];
  return distinct.length ? distinct : [{ exchange, side: 'response', place: 'status' }];
}

function pointer(
  condition: Condition,
  reading: Reading,
  numberOf: (literal: string) => number,
  exchange: number,
): Evidence {
  const { channel } = condition;
  if (channel.startsWith('field ')) return { exchange, side: 'response', place: `header:${channel.slice(6)}` };
  if (channel.startsWith('sent ')) return { exchange, side: 'request', place: `header:${channel.slice(5)}` };
  if (channel === 'url' || channel === 'host') return { exchange, side: 'request', place: 'url' };
  if (channel === 'reason') return { exchange, side: 'response', place: 'status' };
  if (channel === 'type') return { exchange, side: 'response', place: 'header:content-type' };
  if (channel === 'cookie') return cookiePointer(condition, reading, numberOf, exchange);
  return { exchange, side: 'response', place: bodyPlace(condition, reading, numberOf) };
}

function cookiePointer(
  condition: Condition,
  reading: Reading,
  numberOf: (l: string) => number,
  exchange: number,
): Evidence {
  const { values, folded } = reading.heard('cookie');
  const wanted = hitLiteral(condition, reading, numberOf) ?? '';
  const name = values[folded.findIndex((value) => value.includes(wanted))] ?? '';
  const set = reading.exchange.response.fields.some(
    (f) => f.name.toLowerCase() === 'set-cookie' && f.value.startsWith(name),
  );
  return { exchange, side: set ? 'response' : 'request', place: `cookie:${name}` };
}

function bodyPlace(condition: Condition, reading: Reading, numberOf: (literal: string) => number): Place {
  const literal = hitLiteral(condition, reading, numberOf);
  const body = reading.heard('body');
  const value = condition.channel.startsWith('json ') ? wholeValue(condition, reading, literal) : undefined;
  const start = value === undefined ? -1 : (body.folded[0] ?? '').indexOf(value);
  if (value && start >= 0) return `body@${start}..${start + value.length}`;
  const at = literal === undefined ? undefined : body.hits.get(numberOf(literal));
  return literal && at !== undefined ? `body@${at}..${at + literal.length}` : 'body';
}

function wholeValue(condition: Condition, reading: Reading, literal = ''): string | undefined {
  const value = reading.heard(condition.channel).folded.find((text) => text.includes(literal));
  return value && value.length <= 600 ? fold(JSON.stringify(value).slice(1, -1)) : undefined;
}

function hitLiteral(
  { channel, literals }: Condition,
  reading: Reading,
  numberOf: (l: string) => number,
): string | undefined {
  const { hits } = reading.heard(channel);
  return literals?.find((literal) => hits.has(numberOf(literal)));
}
