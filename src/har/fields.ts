import { type Field, isNamed } from '../http/exchange.ts';
import { isObject, type Json, listAt, scalarText, textAt } from './entry.ts';

export interface FieldReading {
  readonly fields: readonly Field[];
  readonly repairs: readonly string[];
}

/** The field lines of a request or response: a list, an object, or nothing; HTTP/2 pseudo fields become Host or are dropped. */
export function readFields(message: Json, side: 'request' | 'response'): FieldReading {
  const { pairs, repairs } = rawPairs(message.headers, side);
  const real = pairs.some(isPseudo) ? pairs.filter((field) => !isPseudo(field)) : pairs;
  const fields = side === 'response' && real.some(isFolded) ? real.flatMap(unfoldLines) : real;
  const has = (name: string) => fields.some((field) => isNamed(field, name));
  const authority = real === pairs ? undefined : pairs.find(({ name }) => name === ':authority');
  const host = authority && !has('host') ? [{ name: 'Host', value: authority.value }] : [];
  const cookies =
    side === 'request' && !has('cookie')
      ? cookieField(message)
      : side === 'response' && !has('set-cookie')
        ? setCookieFields(message)
        : [];
  const restored = cookies.length ? [`The ${side}'s cookies were not among its headers; they were put back.`] : [];
  const added = host.length + cookies.length > 0;
  return { fields: added ? [...host, ...fields, ...cookies] : fields, repairs: [...repairs, ...restored] };
}

const isPseudo = ({ name }: Field) => name.startsWith(':');
const isFolded = ({ value }: Field) => value.includes('\n');

function rawPairs(
  headers: unknown,
  side: string,
): { readonly pairs: readonly Field[]; readonly repairs: readonly string[] } {
  if (Array.isArray(headers)) {
    const pairs: Field[] = [];
    for (const each of headers) {
      const field = fieldOf(each);
      if (field) pairs.push(field);
    }
    const odd = headers.length - pairs.length;
    return { pairs, repairs: odd ? [`${odd} of the ${side}'s headers had no name and were left out.`] : [] };
  }
  if (isObject(headers))
    return { pairs: fromObject(headers), repairs: [`The ${side}'s headers are an object, not a list.`] };
  return { pairs: [], repairs: [`The ${side} has no list of headers.`] };
}

function fieldOf(value: unknown): Field | undefined {
  if (Array.isArray(value) && typeof value[0] === 'string')
    return value[0] === '' ? undefined : { name: value[0], value: scalarText(value[1]) };
  if (!isObject(value)) return undefined;
  const name = (textAt(value, 'name') || textAt(value, 'Name')).trim();
  return name === '' ? undefined : { name, value: textAt(value, 'value') || textAt(value, 'Value') };
}

function fromObject(headers: Json): readonly Field[] {
  return Object.entries(headers).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((each) => ({ name, value: scalarText(each) })),
  );
}

/** Some exporters join repeated fields by line breaks. */
function unfoldLines(field: Field): readonly Field[] {
  if (!isFolded(field) || /\n[ \t]/.test(field.value)) return [field];
  return field.value.split('\n').map((value) => ({ name: field.name, value: value.trim() }));
}

function cookieField(message: Json): readonly Field[] {
  const pairs = listAt(message, 'cookies')
    .filter(isObject)
    .map((cookie) => `${textAt(cookie, 'name')}=${textAt(cookie, 'value')}`);
  return pairs.length ? [{ name: 'Cookie', value: pairs.join('; ') }] : [];
}

function setCookieFields(message: Json): readonly Field[] {
  return listAt(message, 'cookies')
    .filter(isObject)
    .map((cookie) => ({
      name: 'Set-Cookie',
      value: [`${textAt(cookie, 'name')}=${textAt(cookie, 'value')}`, ...attributes(cookie)].join('; '),
    }));
}

function attributes(cookie: Json): readonly string[] {
  const valued = ['domain', 'path', 'sameSite'].flatMap((name) =>
    textAt(cookie, name) ? [`${name}=${textAt(cookie, name)}`] : [],
  );
  const time = Date.parse(textAt(cookie, 'expires'));
  const expires = Number.isNaN(time) ? [] : [`Expires=${new Date(time).toUTCString()}`];
  return [...valued, ...expires, ...['secure', 'httpOnly'].filter((name) => cookie[name] === true)];
}
