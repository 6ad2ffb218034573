import { cookies, setCookies } from '../../http/cookie.ts';
import { credentials } from '../../http/credentials.ts';
import { type Content, type Exchange, fieldValues } from '../../http/exchange.ts';
import { json, jsonPath } from '../../http/json.ts';
import { visibleText } from '../../http/text.ts';
import { urlParts } from '../../http/url-pattern.ts';
import type { Automaton, Hits } from './automaton.ts';

/** A text of the exchange that conditions ask about: `body`, `text`, `url`, `host`, `reason`, `type`, `cookie`, `json PATH`, `field NAME`, `sent NAME`. */
export type Channel = string;

/** The values of one channel, folded and as sent, and the literals found in them. */
export interface Heard {
  readonly values: readonly string[];
  readonly folded: readonly string[];
  readonly hits: Hits;
}

/** Everything that conditions may ask about one exchange, each channel read and scanned once. */
export interface Reading {
  readonly exchange: Exchange;
  readonly heard: (channel: Channel) => Heard;
  readonly sentCredentials: () => boolean;
}

const bodyLimit = 200_000;
const valueLimit = 50;
const silent: Heard = { values: [], folded: [], hits: new Map() };

/** Reads an exchange on demand. What is not there gives no values; nothing throws. */
export function readingOf(exchange: Exchange, automaton: Automaton): Reading {
  const known = new Map<Channel, Heard>();
  const heard = (channel: Channel): Heard => {
    const hit = known.get(channel) ?? listen(valuesOf(exchange, channel), automaton);
    known.set(channel, hit);
    return hit;
  };
  return { exchange, heard, sentCredentials: () => credentials(exchange.request).length > 0 };
}

function listen(values: readonly string[], automaton: Automaton): Heard {
  if (!values.length) return silent;
  const scans = values.map(automaton.scan);
  const folded = scans.map((scan) => scan.folded);
  const [first, ...others] = scans;
  if (first && !others.length) return { values, folded, hits: first.hits };
  const hits = new Map<number, number>();
  for (const scan of scans) for (const [literal, at] of scan.hits) if (!hits.has(literal)) hits.set(literal, at);
  return { values, folded, hits };
}

function valuesOf(exchange: Exchange, channel: Channel): readonly string[] {
  const space = channel.indexOf(' ');
  const name = channel.slice(space + 1);
  if (space < 0) return plainValues(exchange, channel);
  if (channel.startsWith('field ')) return fieldValues(exchange.response, name).slice(0, valueLimit);
  if (channel.startsWith('sent ')) return fieldValues(exchange.request, name).slice(0, valueLimit);
  return jsonValues(exchange, name);
}

function plainValues(exchange: Exchange, channel: Channel): readonly string[] {
  const { request, response } = exchange;
  if (channel === 'body') return some(response.content.text.slice(0, bodyLimit));
  if (channel === 'text') return some(visibleText(shortened(response.content)));
  if (channel === 'url') return [request.url];
  if (channel === 'host') return some(urlParts(request.url)?.host ?? '');
  if (channel === 'reason') return some(response.statusText);
  if (channel === 'type') return some(response.content.mediaType);
  if (channel !== 'cookie') return [];
  return [...cookies(request), ...setCookies(response)].slice(0, 200).map((cookie) => cookie.name);
}

/** The start of a long body: what a refusal has to say stands there. */
function shortened(content: Content): Content {
  return content.text.length > bodyLimit ? { ...content, text: content.text.slice(0, bodyLimit) } : content;
}

function jsonValues(exchange: Exchange, path: string): readonly string[] {
  const body = json(exchange.response.content);
  if (body === undefined) return [];
  const values = jsonPath(body, path).slice(0, valueLimit);
  return values.filter((value) => value !== undefined && value !== null).map(scalar);
}

/** An object or a list is there, but has no text of its own. */
function scalar(value: unknown): string {
  return typeof value === 'object' ? '' : String(value).slice(0, bodyLimit);
}

function some(text: string): readonly string[] {
  return text ? [text] : [];
}
