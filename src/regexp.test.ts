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
 * template its fixed parts, of anything else that it cannot be checked.
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
  if (!('quasis' in first) || !Array.isArray(first.quasis)) return [unknowable];
  return [first.quasis.map((quasi) => String(quasi.value.cooked)).join('x')];
};

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
  const checked = checkSync(source, flags, { timeout: 4000 });
  if (checked.status === 'safe') return '';
  if (checked.status === 'unknown')
    return ways(source) < Number.POSITIVE_INFINITY ? slowness(source, flags, [source]) : 'cannot be checked in time';
  if (checked.complexity.type === 'exponential') return `is exponential: ${checked.attack.pattern}`;
  if (ways(source) === Number.POSITIVE_INFINITY) return `is ${checked.complexity.summary}: ${checked.attack.pattern}`;
  return slowness(source, flags, [checked.attack.string]);
}

/** A pattern with bounds that the checker still suspects must be quick on its own attack. */
function slowness(source: string, flags: string, attacks: readonly string[]): string {
  const slow = attacks.filter((attack) => {
    const text = attack.repeat(Math.ceil(100_000 / Math.max(1, attack.length))).slice(0, 100_000);
    const start = performance.now();
    text.replace(new RegExp(source, flags.includes('g') ? flags : `${flags}g`), '');
    return performance.now() - start > 1000;
  });
  return slow.length > 0 ? 'takes more than a second for 100,000 characters' : '';
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$|\/testdata\//.test(path));

test('no regular expression takes more than linear time', { timeout: 300_000 }, () => {
  const judged = new Map<string, string>();
  const wrong = files.flatMap(regExps).flatMap((found) => {
    const key = `/${found.source}/${found.flags}`;
    const known = judged.get(key) ?? verdict(found);
    judged.set(key, known);
    return known ? [`${found.path}: ${key} ${known}`] : [];
  });
  expect(wrong).toEqual([]);
});
