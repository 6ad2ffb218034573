import { type Json, scalarText } from './entry.ts';

type Kind = 'string' | 'number' | 'integer' | 'boolean';

/** An object without those members of the given names that are not of the kind that HAR 1.2 wants; others are kept. */
export function only(object: Json, kinds: Readonly<Record<string, Kind>>): Json {
  return Object.fromEntries(
    Object.entries(object).filter(([name, value]) => {
      const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
      return kind === undefined || (kind === 'integer' ? Number.isSafeInteger(value) : typeof value === kind);
    }),
  );
}

/** A time as ISO 8601 with its zone, UTC if it names none; the epoch if it is no time. */
export function timeText(value: unknown): string {
  const text = scalarText(value).trim();
  if (typeof value === 'string' && iso.test(text)) {
    const zoned = /Z$|[+-]\d\d:\d\d$/.test(text) ? text : `${text}Z`;
    if (!Number.isNaN(Date.parse(zoned))) return zoned;
  }
  const time = typeof value === 'number' ? (value > 1e11 ? value : value * 1000) : Date.parse(text);
  return new Date(Math.abs(time) < 8.64e15 && time > -6.2e13 && time < 2.5e14 ? time : 0).toISOString();
}

/** An absolute URI (RFC 3986): what no URI can hold is percent-encoded; `about:blank` where there is none. */
export function uriText(url: string): string {
  if (!URL.canParse(url) || onlyScheme.test(url.trim())) return 'about:blank';
  const legal = url
    .trim()
    .replace(/%(?![\da-f]{2})/gi, '%25')
    .replace(/[^\w.~:/?#[\]@!$&'()*+,;=%-]/gu, encoded);
  const [, start = '', rest = ''] = /^([a-z][a-z\d+.-]*:(?:\/\/[^/?#]*)?)(.*)$/is.exec(legal) ?? [];
  const hash = rest.indexOf('#');
  const fragment = hash < 0 ? '' : rest.slice(hash + 1).replaceAll('#', '%23');
  const path = (hash < 0 ? rest : rest.slice(0, hash)).replaceAll('[', '%5B').replaceAll(']', '%5D');
  return `${start}${path}${hash < 0 ? '' : '#'}${fragment.replaceAll('[', '%5B').replaceAll(']', '%5D')}`;
}

/** Which some parsers take for an address, and no schema. */
const onlyScheme = /^[a-z][a-z\d+.-]{0,60}:$/i;

function encoded(char: string): string {
  try {
    return encodeURIComponent(char);
  } catch {
    return '%EF%BF%BD';
  }
}

const iso = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)?$/;
