import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, test } from 'vitest';

/** Whom each folder of src may import, beside itself. `index` is src/index.ts. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  http: [],
  har: ['http'],
  engine: ['http'],
  causes: ['http', 'engine'],
  vendors: ['http', 'engine'],
  rules: ['http', 'engine'],
  report: ['http', 'har', 'engine', 'causes', 'vendors', 'rules'],
  index: ['http', 'har', 'engine', 'causes', 'vendors', 'rules', 'report'],
  cli: ['http', 'har', 'engine', 'causes', 'vendors', 'rules', 'report', 'index'],
  playwright: ['http', 'har', 'engine', 'causes', 'vendors', 'rules', 'report', 'index'],
  panel: ['http', 'har', 'engine', 'causes', 'vendors', 'rules', 'report', 'index'],
  extension: ['http', 'har', 'engine', 'causes', 'vendors', 'rules', 'report', 'index', 'panel'],
};

/** What reaches out of the program: the page, the network, the clock, chance. */
const outside = new Set(['document', 'window', 'fetch', 'console', 'globalThis', 'localStorage', 'XMLHttpRequest']);
const outsideMembers = new Set(['Date.now', 'Math.random', 'performance.now']);
const mayReachOut = new Set(['panel', 'extension', 'cli', 'playwright']);

interface Node {
  readonly type: string;
  readonly [member: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => /\.tsx?$/.test(path))
  .sort();
const sources = files.filter((path) => !/\.test\.tsx?$|\.d\.ts$|\/testdata\//.test(path));

const folderOf = (path: string) => (path.split('/').length === 2 ? 'index' : (path.split('/')[1] ?? ''));

function* nodesOf(root: unknown): Generator<Node> {
  const open: unknown[] = [root];
  while (open.length > 0) {
    const next = open.pop();
    if (isNode(next)) yield next;
    if (typeof next === 'object' && next !== null) open.push(...Object.values(next));
  }
}

function nodes(path: string): readonly Node[] {
  return [...nodesOf(parseAst(readFileSync(path, 'utf8'), { lang: path.endsWith('x') ? 'tsx' : 'ts' }))];
}

/** Everything that a file imports: static, dynamic, re-exported, for types, or as a URL of a worker. */
function importsOf(all: readonly Node[]): readonly string[] {
  return all.flatMap((node) => {
    const source = isNode(node.source) ? node.source.value : undefined;
    const imports = [
      'ImportDeclaration',
      'ExportAllDeclaration',
      'ExportNamedDeclaration',
      'ImportExpression',
      'TSImportType',
    ];
    if (imports.includes(node.type) && typeof source === 'string') return [source];
    return node.type === 'NewExpression' && nameOf(node.callee) === 'URL' ? workerUrl(node) : [];
  });
}

function workerUrl({ arguments: values }: Node): readonly string[] {
  const [first] = Array.isArray(values) ? values : [];
  const text = isNode(first) ? first.value : undefined;
  return typeof text === 'string' && text.startsWith('.') ? [text] : [];
}

const nameOf = (node: unknown) => (isNode(node) && typeof node.name === 'string' ? node.name : '');

/** Names that stand for a variable, as opposed to names of members, keys and attributes. */
function variables(all: readonly Node[]): ReadonlySet<string> {
  const labels = new Set<unknown>();
  for (const node of all) {
    if (node.computed !== true && node.type !== 'ImportSpecifier') labels.add(node.property).add(node.key);
  }
  const identifiers = all.filter((node) => node.type === 'Identifier' && !labels.has(node));
  return new Set(identifiers.map(nameOf));
}

function membersUsed(all: readonly Node[]): readonly string[] {
  return all
    .filter((node) => node.type === 'MemberExpression')
    .map((node) => `${nameOf(node.object)}.${nameOf(node.property)}`);
}

describe('who may import whom', () => {
  test.each(sources)('%s keeps to the table', (path) => {
    const folder = folderOf(path);
    const allowed = [folder, ...(mayImport[folder] ?? [])];
    const ours = importsOf(nodes(path)).filter(
      (source) => source.startsWith('.') && !/\.(?:css|svg|json)$/.test(source),
    );
    const wrong = ours.filter(
      (source) => !allowed.includes(folderOf(join(dirname(path), source.split('?', 1).join('')).replaceAll('\\', '/'))),
    );
    expect(wrong).toEqual([]);
  });

  test('every folder of src is in the table', () => {
    expect(Object.keys(mayImport)).toEqual(expect.arrayContaining([...new Set(sources.map(folderOf))]));
  });
});

test.each(sources)('%s says `node:` and `browser` only where its folder may', (path) => {
  const all = nodes(path);
  const foreign = importsOf(all).filter((source) => !source.startsWith('.'));
  if (folderOf(path) !== 'cli') expect(foreign.filter((source) => source.startsWith('node:'))).toEqual([]);
  if (folderOf(path) === 'extension') return;
  expect(foreign.filter((source) => source.startsWith('webextension'))).toEqual([]);
  expect([...variables(all)].filter((name) => name === 'browser' || name === 'chrome')).toEqual([]);
});

test.each(sources.filter((path) => !mayReachOut.has(folderOf(path))))(
  '%s knows no page, network, clock or chance',
  (path) => {
    const all = nodes(path);
    expect([...variables(all)].filter((name) => outside.has(name))).toEqual([]);
    expect(membersUsed(all).filter((member) => outsideMembers.has(member))).toEqual([]);
    const now = all.filter((node) => node.type === 'NewExpression' && nameOf(node.callee) === 'Date');
    expect(now.filter(({ arguments: values }) => Array.isArray(values) && values.length === 0)).toEqual([]);
  },
);

test('no folder or file has a name that says nothing', () => {
  const empty = new Set(['utils', 'util', 'helpers', 'helper', 'common', 'shared', 'lib', 'types', 'misc']);
  const steps = files.flatMap((path) => path.split('/').map((step) => ({ path, step: step.split('.', 1).join('') })));
  expect(steps.filter(({ step }) => empty.has(step) || /-(?:manager|service|handler|base)$/.test(step))).toEqual([]);
});

test('files are named in kebab case', () => {
  expect(files.filter((path) => !/^(?:[a-z0-9-]+\/)+[a-z0-9-]+(?:\.[a-z0-9-]+)*\.tsx?$/.test(path))).toEqual([]);
});
