import type { Match, When } from '../../engine/vendor.ts';
import type { Exchange } from '../../http/exchange.ts';
import { fold } from './automaton.ts';
import type { Channel, Reading } from './reading.ts';

/** One compiled test of one channel. */
export interface Condition {
  readonly channel: Channel;
  /** Folded literals of which at least one is in the channel whenever the condition holds; undefined if it has none. */
  readonly literals: readonly string[] | undefined;
  readonly holds: (reading: Reading, numberOf: NumberOf) => boolean;
}

/** The number under which the automaton knows a literal. */
export type NumberOf = (literal: string) => number;

/** All conditions of a `When` that ask about a text, one for each member that all must hold. */
export function conditionsOf(when: When): readonly Condition[] {
  const found: Condition[] = [];
  const add = (channel: Channel, match: Match | { readonly all: readonly Match[] } | undefined): void => {
    if (match === undefined) return;
    if (typeof match === 'object' && 'all' in match) for (const part of match.all) add(channel, part);
    else found.push(condition(channel, match));
  };
  add('body', when.body);
  add('text', when.text);
  add('url', when.url);
  add('host', when.host);
  add('reason', when.statusText);
  add('type', when.mediaType);
  add('cookie', when.cookie);
  for (const [path, match] of Object.entries(when.json ?? {})) add(`json ${path}`, match);
  for (const [name, match] of Object.entries(when.header ?? {})) add(`field ${name}`, match);
  for (const [name, match] of Object.entries(when.requestHeader ?? {})) add(`sent ${name}`, match);
  return found;
}

/** Whether status, method, absent fields and credentials are as the `When` wants them. */
export function plainlyHolds(when: When, reading: Reading): boolean {
  const { request, response } = reading.exchange;
  if (!statusHolds(when.status, response.status)) return false;
  if (when.method !== undefined && ![when.method].flat().includes(request.method)) return false;
  if (has(response, when.withoutHeader) || has(request, when.withoutRequestHeader)) return false;
  return when.credentials === undefined || reading.sentCredentials() === (when.credentials === 'some');
}

function statusHolds(wanted: When['status'], status: number): boolean {
  if (wanted === undefined) return status >= 400 || status === 0;
  return [wanted].flat().includes(status);
}

function has(message: Pick<Exchange['request'], 'fields'>, names: readonly string[] = []): boolean {
  return names.length > 0 && message.fields.some((field) => names.includes(field.name.toLowerCase()));
}

function condition(channel: Channel, match: Match): Condition {
  if (match === true)
    return { channel, literals: undefined, holds: (reading) => reading.heard(channel).values.length > 0 };
  if (typeof match === 'string') return contains(channel, [fold(match)]);
  if (!('starts' in match || 'equals' in match || 'pattern' in match)) return contains(channel, match.map(fold));
  if ('pattern' in match) return patterned(channel, match.pattern);
  const wanted = 'starts' in match ? [fold(match.starts)] : [match.equals].flat().map(fold);
  const test = 'starts' in match ? starts : equals;
  const holds = (reading: Reading): boolean =>
    reading.heard(channel).folded.some((value) => wanted.some((literal) => test(value, literal)));
  return { channel, literals: wanted.includes('') ? undefined : wanted, holds };
}

function contains(channel: Channel, literals: readonly string[]): Condition {
  const holds = (reading: Reading, numberOf: NumberOf): boolean =>
    literals.some((literal) => reading.heard(channel).hits.has(numberOf(literal)));
  return { channel, literals, holds };
}

function patterned(channel: Channel, pattern: RegExp): Condition {
  const own = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ''));
  return { channel, literals: undefined, holds: (reading) => reading.heard(channel).values.some((v) => own.test(v)) };
}

function starts(value: string, literal: string): boolean {
  return value.trimStart().startsWith(literal);
}

function equals(value: string, literal: string): boolean {
  return value.trim() === literal;
}
