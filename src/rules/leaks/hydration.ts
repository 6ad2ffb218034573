import type { Content } from '../../http/exchange.ts';
import { lazy } from '../../http/lazy.ts';

/**
 * What a page hands its scripts as JSON to begin with: `__NEXT_DATA__` and other scripts of data, `window.__STATE__ = {...}`,
 * `data-page` of Inertia, `data-props`. At most ten values; none where nothing is JSON.
 */
export const hydration: (content: Content) => readonly unknown[] = lazy((content: Content) => {
  if (!content.mediaType.includes('html') || content.state !== 'text') return [];
  const page = content.text.slice(0, 500_000);
  return [...inScripts(page), ...inAttributes(page)].slice(0, most).flatMap(parsed);
});

const most = 10;

/** Scripts that hold nothing but JSON, or begin by giving a variable of the window a value. */
function inScripts(page: string): readonly string[] {
  const found: string[] = [];
  for (let at = page.indexOf('<script'); at >= 0 && found.length < most; at = page.indexOf('<script', at + 7)) {
    const start = page.indexOf('>', at) + 1;
    const end = page.indexOf('</script', start);
    if (start === 0 || end < 0) break;
    const tag = page.slice(at, Math.min(start, at + 400));
    const text = page.slice(start, end).trim();
    if (/type=["']?application\/json/.test(tag)) found.push(text);
    const given = /^(?:window(?:\.|\[["'])|var |let |const |self\.)[\w$]{2,60}(?:["']\])?\s{0,3}=\s{0,3}/.exec(text);
    if (given) found.push(withoutEnd(text.slice(given[0].length)));
  }
  return found;
}

/** Up to the end of the first statement, where one more follows on a line of its own. */
const withoutEnd = (text: string) => (text.split(/;\s{0,3}(?:\n|$)/, 1)[0] ?? '').replace(/;?\s{0,5}$/, '');

function inAttributes(page: string): readonly string[] {
  const found: string[] = [];
  for (const [, double, single] of page.matchAll(
    /\sdata-(?:page|props|react-props|state|initial-state|json)=(?:"([^"]{2,200000})"|'([^']{2,200000})')/g,
  )) {
    if (found.length < most) found.push(decoded(double ?? single ?? ''));
  }
  return found;
}

const decoded = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

function parsed(text: string): readonly unknown[] {
  if (!/^\s{0,5}[{[]/.test(text)) return [];
  try {
    return [JSON.parse(text)];
  } catch {
    return [];
  }
}
