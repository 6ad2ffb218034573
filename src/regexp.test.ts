import { readdirSync, readFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';

interface Found {
  readonly source: string;
  readonly flags: string;
  readonly path: string;
}

/**
 * Every RegExp literal of a file, and every call of RegExp: of a copy nothing (its literal is found elsewhere), of a
 * template its fixed parts, of joined strings the whole, of anything else that it cannot be checked.
 */
function regExps(path: string): readonly Found[] {
  const found: Found[] = [];
  const open: unknown[] = [parseAst(readFileSync(path, 'utf8'), { lang: path.endsWith('x') ? 'tsx' : 'ts' })];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null) continue;
    if ('regex' in next) found.push({ path, ...literal(next.regex) });
    if ('callee' in next && isRegExp(next.callee))
      found.push(...made(next).map((source) => ({ path, source, flags: '' })));
    open.push(...Object.values(next));
  }
  return found;
}

function literal(regex: unknown): { source: string; flags: string } {
  if (typeof regex !== 'object' || regex === null || !('pattern' in regex) || !('flags' in regex))
    throw new Error('No RegExp');
  return { source: String(regex.pattern), flags: String(regex.flags) };
}

const isRegExp = (callee: unknown) =>
  typeof callee === 'object' && callee !== null && 'name' in callee && callee.name === 'RegExp';

const made = (call: object): readonly string[] => {
  const first: unknown = 'arguments' in call && Array.isArray(call.arguments) ? call.arguments[0] : undefined;
  if (typeof first !== 'object' || first === null) return [unknowable];
  if ('property' in first && JSON.stringify(first.property).includes('"name":"source"')) return [];
  return [joinedStrings(first) ?? fixedParts(first) ?? unknowable];
};

function fixedParts(template: object): string | undefined {
  if (!('quasis' in template) || !Array.isArray(template.quasis)) return undefined;
  return template.quasis.map((quasi) => String(quasi.value.cooked)).join('x');
}

/** `['a', 'b'].join('|')` */
function joinedStrings(call: object): string | undefined {
  const callee = 'callee' in call ? call.callee : undefined;
  const list = typeof callee === 'object' && callee !== null && 'object' in callee ? callee.object : undefined;
  if (typeof list !== 'object' || list === null || !('elements' in list) || !Array.isArray(list.elements))
    return undefined;
  const parts = list.elements.map((element) => element?.value);
  return parts.every((part) => typeof part === 'string') ? parts.join('|') : undefined;
}

const unknowable = 'RegExp(...)';

/**
 * The most ways in which the pattern can match from one place, if all its quantifiers are bounded: the product of their
 * bounds. Such a pattern takes time linear in the text, with that constant; Infinity if one is unbounded.
 */
function ways(source: string): number {
  const bare = source
    .replace(/\\./g, 'x')
    .replace(/\[[^\]]{0,2000}\]/g, 'x')
    .replace(/\(\?/g, '(');
  if (/[*+]|\{\d{1,6},\}/.test(bare)) return Number.POSITIVE_INFINITY;
  const bounds = [...bare.matchAll(/\{(\d{1,6})(?:,(\d{1,6}))?\}|\?/g)];
  return bounds.reduce(
    (product, [whole, least, most]) => product * (whole === '?' ? 2 : most ? Number(most) - Number(least) + 1 : 1),
    1,
  );
}

const fewWays = 2000;

/** Empty if the pattern takes linear time; else what is wrong with it. */
function verdict({ source, flags }: Found): string {
  if (source === unknowable) return 'is made at run time and cannot be checked';
  if (ways(source) <= fewWays) return '';
  const bounded = ways(source) < Number.POSITIVE_INFINITY;
  const checked = checkSync(source, flags, { timeout: bounded ? 1500 : 20_000 });
  if (checked.status === 'safe') return '';
  if (checked.status === 'unknown') return bounded ? slowness(source, flags, pumps) : 'cannot be checked in time';
  if (checked.complexity.type === 'exponential') return `is exponential: ${checked.attack.pattern}`;
  if (!bounded) return `is ${checked.complexity.summary}: ${checked.attack.pattern}`;
  return slowness(source, flags, [checked.attack.string, ...pumps]);
}

/** What patterns of names, numbers, paths, markup and quotes stumble over. */
const pumps = [
  'a',
  'A',
  '1',
  ' ',
  '"',
  'a1',
  'a.',
  'a-',
  'a_',
  'a/',
  'a:',
  'a ',
  '1.',
  '<a ',
  '"a',
  'a=',
  'a@',
  'eyJa',
  'at a',
  '://a',
];

/** A pattern with bounds that the checker still suspects must be quick on its own attack. */
function slowness(source: string, flags: string, attacks: readonly string[]): string {
  const slow = attacks.filter((attack) => {
    const text = attack.repeat(Math.ceil(50_000 / Math.max(1, attack.length))).slice(0, 50_000);
    const start = performance.now();
    text.replace(new RegExp(source, flags.includes('g') ? flags : `${flags}g`), '');
    return performance.now() - start > 1000;
  });
  return slow.length > 0 ? `takes more than a second for 50,000 characters such as ${slow[0]?.slice(0, 20)}` : '';
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$|\/testdata\//.test(path));

test('no regular expression takes more than linear time', { timeout: 600_000 }, () => {
  const judged = new Map<string, string>();
  const wrong = files.flatMap(regExps).flatMap((found) => {
    const key = `/${found.source}/${found.flags}`;
    const known = judged.get(key) ?? verdict(found);
    judged.set(key, known);
    return known ? [`${found.path}: ${key} ${known}`] : [];
  });
  expect(wrong).toEqual([]);
});
