import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'why-denied-package-'));

function run(command: string, args: readonly string[], cwd = folder) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  return { status, stdout, stderr };
}

beforeAll(() => {
  expect(run('npm', ['pack', '--pack-destination', folder], root).status).toBe(0);
  const [packed = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  writeFileSync(join(folder, 'package.json'), '{"name":"empty","private":true,"type":"module"}');
  const { status, stderr } = run('npm', ['install', '--offline', '--omit=peer', `./${packed}`]);
  expect([status, stderr.includes('ERR')]).toEqual([0, false]);
});

afterAll(() => rmSync(folder, { recursive: true }));

test('the package keeps what its fields promise', () => {
  expect(run('npx', ['publint', '--strict', '--pack', 'false'], root)).toMatchObject({ status: 0 });
});

test('the package brings nothing but itself, and no browser extension', () => {
  expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['why-denied']);
  expect(readdirSync(join(folder, 'node_modules/why-denied/dist')).sort()).toEqual([
    'cli',
    'index.js',
    'parts',
    'playwright.js',
    'types',
  ]);
});

test('the command runs in an empty project', () => {
  expect(run('npx', ['--no-install', 'why-denied', '--version'])).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
  });
});

test('the library runs in an empty project, and its types hold with strict settings', () => {
  const entry = `{ startedDateTime: '2026-03-01T12:00:00Z', request: { method: 'GET', url: 'https://a.example/', headers: [] },
    response: { status: 403, headers: [], content: { mimeType: 'text/plain', text: 'CSRF token missing' } } }`;
  writeFileSync(
    join(folder, 'use.mts'),
    `import { analyze, createSession, examine, formats, readHar, type Report } from 'why-denied';
const report: Report = analyze({ log: { entries: [${entry}] } });
const session = createSession();
for (const exchange of readHar('{"log":{"entries":[]}}').exchanges) session.add(exchange);
const { part, whole } = formats.sarif;
console.log(report.denials[0]?.cause, session.size, whole([part(examine({ log: { entries: [] } }), {})]).length > 0);\n`,
  );
  const settings = ['--strict', '--module', 'nodenext', '--target', 'es2022', '--outDir', '.', '--types', ''];
  const compiled = run(join(root, 'node_modules/.bin/tsc'), [...settings, 'use.mts']);
  expect(compiled.stdout.split('\n').filter((line) => line.includes('error') && !line.includes("'console'"))).toEqual(
    [],
  );
  expect(run('node', ['use.mjs']).stdout).toBe('csrf-rejected 0 true\n');
});
