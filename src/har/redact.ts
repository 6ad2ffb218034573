import { type Aliases, createAliases, type ReplacedAt, type Replacement } from './aliases.ts';
import { type HarEntry, type HarLog, isObject, type Json, scalarText, textAt } from './entry.ts';
import { mapItems, mapMembers } from './mapped.ts';
import { redactToken } from './redact-authorization.ts';
import { isSecretValue, redactBody } from './redact-body.ts';
import { mapBody } from './redact-content.ts';
import { redactCookie, redactField, redactParam, redactQueryParam, type Side } from './redact-field.ts';
import { isNamedList, placeOf, placeOfItem } from './redact-place.ts';
import { redactText } from './redact-text.ts';
import { createSweep, sweepObject } from './sweep.ts';

export type { ReplacedAt, Replacement };

export interface Redaction {
  readonly entries: readonly HarEntry[];
  /** All else that stands in the log. */
  readonly log: HarLog;
  /** Each secret once, with how often it was replaced. */
  readonly replaced: readonly Replacement[];
  /** Where what was replaced, the most frequent first: what a preview shows. */
  readonly places: readonly ReplacedAt[];
  /** Any other text about this capture without its secrets, each under the same alias as in the entries. */
  readonly hide: (text: string) => string;
}

/**
 * Raw entries with every secret replaced by an alias, the same for the same secret, so that what can be diagnosed
 * stays: schemes, faults, names, times. First where secrets belong, then wherever else those same secrets turn up.
 */
export function redactEntries(entries: readonly HarEntry[], { entries: _, ...head }: HarLog = {}): Redaction {
  const aliases = createAliases();
  const first = entries.map((entry, at) => {
    aliases.enter(at);
    return redactObject(entry, aliases, 'response', 0);
  });
  aliases.enter(-1);
  const log = redactObject(head, aliases, 'response', 0);
  const sweep = createSweep(aliases);
  const swept = first.map((entry, at) => {
    aliases.enter(at);
    return sweepObject(entry, sweep, aliases, 'response', 0);
  });
  aliases.enter(-1);
  return {
    entries: swept,
    log: sweepObject(log, sweep, aliases, 'response', 0),
    replaced: aliases.replaced(),
    places: aliases.places().map((each) => ({ ...each, place: sweep(each.place) })),
    hide: (text) => sweep(redactText(text, aliases)),
  };
}

/** Deeper than any exporter nests, what is left is dropped. */
export const deepest = 100;

function redactObject(object: Json, aliases: Aliases, side: Side, depth: number): Json {
  return mapMembers(object, (name, value) => {
    const redact = () => redactMember(name, value, object, aliases, side, depth + 1);
    const place = placeOf(name, object, side);
    return [name, place === undefined ? redact() : aliases.within(place, redact)];
  });
}

function redactMember(name: string, value: unknown, owner: Json, aliases: Aliases, side: Side, depth: number): unknown {
  if (depth > deepest) return null;
  if ((name === 'request' || name === 'response') && isObject(value)) return redactObject(value, aliases, name, depth);
  if (isNamedList(name))
    return redactNamed(name, value, { redact: byList(name, owner, aliases, side), aliases, side }, depth);
  if (isBody(name, value)) return redactContent(value, aliases, side, depth);
  if (name === '_webSocketMessages' && Array.isArray(value))
    return value.map((message) => redactMessage(message, aliases, depth));
  if (Array.isArray(value)) return mapItems(value, (item) => redactMember('', item, owner, aliases, side, depth + 1));
  if (isObject(value)) return redactObject(value, aliases, side, depth);
  if (typeof value !== 'string') return value;
  return isSecretValue(name, value, 'response') ? redactToken(value, aliases) : redactText(value, aliases);
}

type RedactPair = (name: string, value: string) => string;

function byList(list: string, owner: Json, aliases: Aliases, side: Side): RedactPair {
  if (list === 'headers') return (name, value) => redactField(name, value, aliases, side);
  if (list === 'cookies') return (name, value) => redactCookie(name, value, aliases);
  if (list === 'queryString') return (name, value) => redactQueryParam(name, value, aliases);
  return (name, value) => redactParam(name, value, aliases, owner);
}

interface Named {
  readonly redact: RedactPair;
  readonly aliases: Aliases;
  readonly side: Side;
}

/** Lists of `{name, value}`, or an object of names, each value judged by its name. */
function redactNamed(list: string, value: unknown, named: Named, depth: number): unknown {
  if (depth > deepest) return null;
  if (Array.isArray(value)) return mapItems(value, (item) => redactItem(list, item, named, depth));
  if (!isObject(value)) return typeof value === 'string' ? named.redact('', value) : value;
  return mapMembers(value, (name, each) => [name, redactPair(list, name, each, named)]);
}

function redactPair(list: string, name: string, value: unknown, { redact, aliases, side }: Named): unknown {
  return aliases.within(placeOfItem(list, { name }, side), () =>
    Array.isArray(value) ? value.map((each) => redact(name, scalarText(each))) : redact(name, scalarText(value)),
  );
}

function redactItem(list: string, item: unknown, named: Named, depth: number): unknown {
  if (Array.isArray(item))
    return item.length === 2
      ? [item[0], redactPair(list, scalarText(item[0]), item[1], named)]
      : item.map((each) => (depth > deepest ? null : redactItem(list, each, named, depth + 1)));
  if (!isObject(item)) return typeof item === 'string' ? named.redact('', item) : item;
  const { redact, aliases, side } = named;
  const name = textAt(item, 'name') || textAt(item, 'Name');
  return aliases.within(placeOfItem(list, item, side), () =>
    mapMembers(item, (key, value) => [key, itemMember(key, value, name, redact)]),
  );
}

function itemMember(key: string, value: unknown, name: string, redact: RedactPair): unknown {
  if (key.toLowerCase() === 'value') return redact(name, scalarText(value));
  return typeof value === 'string' && key.toLowerCase() !== 'name' && key !== 'expires' ? redact('', value) : value;
}

function isBody(name: string, value: unknown): value is Json {
  return (name === 'content' || name === 'postData') && isObject(value) && typeof value.text === 'string';
}

/** The text of a body in its own format, also where it is base64. */
function redactContent(content: Json, aliases: Aliases, side: Side, depth: number): Json {
  const mediaType = (textAt(content, 'mimeType').split(';', 1)[0] ?? '').trim().toLowerCase();
  const { text, ...rest } = content;
  const redacted = mapBody(scalarText(text), textAt(content, 'encoding') || textAt(content, '_encoding'), (plain) =>
    redactBody(plain, mediaType, aliases, side),
  );
  const others = redactObject(rest, aliases, side, depth);
  return others === rest && redacted === text ? content : { ...others, text: redacted };
}

function redactMessage(message: unknown, aliases: Aliases, depth: number): unknown {
  if (!isObject(message)) return typeof message === 'string' ? redactBody(message, '', aliases, 'request') : message;
  const { data, ...rest } = message;
  const encoding = message.opcode === 2 ? 'base64' : '';
  const redacted =
    typeof data === 'string'
      ? { data: mapBody(data, encoding, (plain) => redactBody(plain, '', aliases, 'request')) }
      : isObject(data)
        ? { data: redactObject(data, aliases, 'request', depth) }
        : { data };
  return { ...redactObject(rest, aliases, 'request', depth), ...redacted };
}
