import { remembered } from '../../http/remembered.ts';
import { urlParts } from '../../http/url-pattern.ts';

/** Whether two spellings of an address look like the same resource: same query, and paths that differ in form alone. */
export function isSameResource(one: string, other: string): boolean {
  const [a, b] = [spelling(one), spelling(other)];
  if (a === undefined || b === undefined || a.plain !== b.plain || a.query !== b.query) return false;
  return a.path !== b.path || isDotted(one) !== isDotted(other);
}

/** Steps that browsers take out of an address before they send it, and other clients do not. */
const isDotted = (url: string) => /\/\.{1,2}\//.test(url);

interface Spelling {
  readonly path: string;
  readonly plain: string;
  readonly query: string;
}

/** Remembered, for every denial is compared with the same neighbours. */
const spelling = remembered((url): Spelling | undefined => {
  const parts = urlParts(url);
  if (!parts) return undefined;
  const query = parts.query.map(([name, value]) => `${name}=${value}`).join('&');
  return { path: parts.path, plain: plain(parts.path), query };
});

/** The path as a careless server reads it: one letter case, no path parameters, no doubled or trailing slash, no version, no format. */
function plain(path: string): string {
  return decoded(path)
    .toLowerCase()
    .replace(/\.(?:json|xml|csv)\/?$/, '')
    .split('/')
    .map((step) => step.split(';', 1).join(''))
    .filter((step) => step !== '' && step !== '.' && step !== '..')
    .map((step) => (/^v\d{1,2}(?:\.\d{1,2})?$/.test(step) ? 'v' : step))
    .join('/');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
