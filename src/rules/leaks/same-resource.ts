import { urlParts } from '../../http/url-pattern.ts';

/** Whether two spellings of an address look like the same resource: same query, and paths that differ in form alone. */
export function isSameResource(one: string, other: string): boolean {
  const [a, b] = [urlParts(one), urlParts(other)];
  if (!a || !b || a.path === b.path) return false;
  const query = ({ query: pairs }: typeof a) => pairs.map(([name, value]) => `${name}=${value}`).join('&');
  return query(a) === query(b) && plain(a.path) === plain(b.path);
}

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
