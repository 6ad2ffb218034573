import { nameWords } from './member-name.ts';
import { remembered } from './remembered.ts';

export interface UrlParts {
  readonly origin: string;
  /** Host and port. */
  readonly host: string;
  readonly path: string;
  readonly query: readonly (readonly [string, string])[];
}

/** Neighbours are compared by their addresses when all of a capture has been read: of most captures, all are known still. */
const mostUrls = 3000;

/** The parts of an absolute URL (WHATWG URL); undefined if it is none. A WebSocket's origin is that of its http twin. */
export const urlParts: (url: string) => UrlParts | undefined = remembered((url) => {
  const parsed = parse(url);
  if (!parsed) return undefined;
  const { protocol, host, pathname, search, searchParams } = parsed;
  const twin = protocol === 'wss:' ? 'https:' : protocol === 'ws:' ? 'http:' : protocol;
  return { origin: `${twin}//${host}`, host, path: pathname, query: search === '' ? [] : [...searchParams] };
}, mostUrls);

/** `user:password` of a URL, decoded; undefined if it has none. */
export function userInfo(url: string): string | undefined {
  if (!url.includes('@')) return undefined;
  const parsed = parse(url);
  if (!parsed || (parsed.username === '' && parsed.password === '')) return undefined;
  return decoded(`${parsed.username}:${parsed.password}`);
}

/** The path with its ids taken out: `/users/{id}/orders/{id}`. Empty if the text is no URL. */
export const urlPattern: (url: string) => string = remembered((url) => {
  return steps(url)
    .map((step, index, all) => (idIn(step) === undefined || isVersion(all, index) ? step : `{id}${extension(step)}`))
    .join('/');
}, mostUrls);

/** The ids that the URL addresses objects by: those in its path, then those in parameters named after an id. */
export const objectIds: (url: string) => readonly string[] = remembered((url) => {
  const inPath = steps(url).flatMap((step, index, all) => (isVersion(all, index) ? [] : (idIn(step) ?? [])));
  const inQuery = (urlParts(url)?.query ?? []).filter(([name, value]) => value !== '' && namesId(name));
  return [...inPath, ...inQuery.map(([, value]) => value)];
});

/** The cheap look comes first: an address can have thousands of parameters. */
const namesId = (name: string) => /id/i.test(name) && nameWords(name).at(-1) === 'id';

function parse(url: string): URL | undefined {
  try {
    return new URL(url);
  } catch {
    return undefined;
  }
}

function steps(url: string): readonly string[] {
  const path = urlParts(url)?.path ?? '';
  return path.includes(';') ? path.split('/').map((step) => step.split(';', 1)[0] ?? '') : path.split('/');
}

/** `/api/3/search`: a small number where an API is named is its version. */
function isVersion(all: readonly string[], index: number): boolean {
  return (
    /^\d{1,2}$/.test(all[index] ?? '') &&
    index < all.length - 1 &&
    /^(?:|api|rest|version|apis)$/i.test(all[index - 1] ?? '')
  );
}

/** The id that a step of a path is, without an extension; undefined if it is a name. */
const idIn = remembered((step): string | undefined => {
  const text = decoded(step);
  const bare = text.slice(0, text.length - extension(text).length);
  return bare.length <= 200 && shapes.some((shape) => shape.test(bare)) && !/^v\d{1,3}$/i.test(bare)
    ? bare
    : isRandom(bare) || isStrewn(bare)
      ? bare
      : undefined;
});

function extension(step: string): string {
  return /\.[a-z][a-z0-9]{1,4}$/i.exec(step)?.[0] ?? '';
}

/** Letters and digits mixed as nobody types them; few of them, if they are hexadecimal. */
function isRandom(text: string): boolean {
  if (/^[0-9a-f]{7,9}$/i.test(text)) return text.replace(/\D/g, '').length >= 3;
  if (!/^[\w-]{16,100}$/.test(text)) return false;
  const digits = text.replace(/\D/g, '').length;
  return digits >= 3 && /[A-Za-z]\d|\d[A-Za-z]/.test(text) && !/[a-z]{8}/.test(text);
}

/** Digits strewn among small letters, `fe2kq9w0x1c7ka`, or large among small ones with no word between: `ruCCvretZZGVfbM4S9`. */
function isStrewn(text: string): boolean {
  if (/^[a-z\d]{12,40}$/.test(text)) return (text.match(/\d(?=[a-z])/g)?.length ?? 0) >= 3;
  if (!/^[A-Za-z\d]{16,64}$/.test(text) || !/\d\D{0,60}\d/.test(text) || /[a-z]{5}/.test(text)) return false;
  return (text.match(/[a-z](?=[A-Z])/g)?.length ?? 0) >= 4;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const shapes = [
  /^-?\d{1,40}$/,
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
  /^[0-9a-f]{10,64}$/i,
  /^[a-z]{1,12}[_-][0-9A-Za-z]{0,40}\d[0-9A-Za-z]{0,40}$/i,
  /^\d{1,19}-[a-z0-9-]{1,150}$/i,
  /^c(?=[a-z]{0,20}\d)[a-z\d]{24}$/,
  /^\d{4}-\d\d-\d\d$/,
  /^[^@\s]{1,64}@[^@\s]{1,100}$/,
];
