import { remembered } from '../../http/remembered.ts';
import { urlParts } from '../../http/url-pattern.ts';

/**
 * Whether two spellings of an address look like the same resource: paths that differ in form alone, and the same query but
 * for the path that some applications take in it and for words that switch a check.
 */
export function isSameResource(one: string, other: string): boolean {
  const [a, b] = [spelling(one), spelling(other)];
  if (a === undefined || b === undefined || a.plain !== b.plain || a.query !== b.query) return false;
  return a.written !== b.written || isDotted(one) !== isDotted(other);
}

/** Steps that browsers take out of an address before they send it, and other clients do not. */
const isDotted = (url: string) => /\/\.{1,2}\//.test(url);

interface Spelling {
  readonly written: string;
  readonly plain: string;
  readonly query: string;
}

/** Remembered, for every denial is compared with the same neighbours. */
const spelling = remembered((url): Spelling | undefined => {
  const parts = urlParts(url);
  if (!parts) return undefined;
  const written = (pairs: typeof parts.query) => pairs.map(([name, value]) => `${name}=${value}`).join('&');
  const route = parts.query.find(([name, value]) => name === 'rest_route' && value.startsWith('/'));
  const told = parts.query.filter((pair) => pair !== route && !switches.test(pair[0]));
  const path = route ? `/wp-json${route[1]}` : parts.path;
  return { written: `${parts.path}?${written(parts.query)}`, plain: plain(path), query: written(told) };
});

/** Words of a query that decide who may see, how it is written or which method is meant, and not what. */
const switches =
  /^(?:_?format|_method|public|preview|debug|internal|anonymous|guest|no_?auth|skip_?auth|bypass|admin|is_?admin|test)$/i;

/**
 * The path as a careless server reads it: one letter case, no path parameters, no doubled or trailing slash, no version, no format,
 * nothing behind an encoded `?` or the end of a text in C, no stream of Windows.
 */
function plain(path: string): string {
  return withoutTail(decoded(path).toLowerCase().replaceAll('\\', '/'))
    .replace(/\.(?:json|xml|csv)\/?$/, '')
    .split('/')
    .map((step) => step.split(';', 1).join(''))
    .filter((step) => step !== '' && step !== '.' && step !== '..' && step !== 'index.php')
    .map((step) => (/^v\d{1,2}(?:\.\d{1,2})?$/.test(step) ? 'v' : step))
    .join('/');
}

/** What is appended to the name of a script, so that a check of the name does not know it and what runs the script still does. */
function withoutTail(path: string): string {
  const script =
    /^([^?#]{0,500}\.(?:php\d?|phtml|aspx?|ashx|jspx?|cgi|cfm|pl|do|action))(?:[?#]|\/[\w-]{1,60}\.(?:css|js|png|jpg|gif|ico|svg)$)/.exec(
      path,
    );
  const [kept = ''] = (script?.[1] ?? path).split('\0', 1);
  return kept.replace(/::\$data$/, '').replace(/[. ]{1,9}$/, '');
}

/** Decoded twice where it was encoded twice. */
function decoded(path: string): string {
  try {
    const once = decodeURIComponent(path);
    return /%[0-9a-f]{2}/i.test(once) ? decodeURIComponent(once) : once;
  } catch {
    return path;
  }
}
