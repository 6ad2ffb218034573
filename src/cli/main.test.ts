import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'why-denied-'));
const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

beforeAll(async () => {
  await build({ mode: 'node', logLevel: 'silent', build: { outDir: join(folder, 'dist') } });
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

function run(args: readonly string[], input: string | Uint8Array = '') {
  const main = join(folder, 'dist/cli/main.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { input, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const secret = 'Zq7RtY4mXp9LwK2vBn8D';
const entry = (status: number, body: string) => ({
  startedDateTime: '2026-03-01T12:00:00.000Z',
  time: 5,
  request: {
    method: 'GET',
    url: `https://a.example/orders?access_token=${secret}`,
    httpVersion: 'HTTP/1.1',
    headers: [{ name: 'Authorization', value: `Bearer ${secret}` }],
    queryString: [],
    cookies: [],
    headersSize: -1,
    bodySize: 0,
  },
  response: {
    status,
    statusText: '',
    httpVersion: 'HTTP/1.1',
    headers: [{ name: 'Content-Type', value: 'application/json' }],
    cookies: [],
    content: { size: body.length, mimeType: 'application/json', text: body },
    redirectURL: '',
    headersSize: -1,
    bodySize: -1,
  },
  cache: {},
  timings: { send: 0, wait: 5, receive: 0 },
});
const har = (...entries: readonly object[]) =>
  JSON.stringify({ log: { version: '1.2', creator: { name: 'test', version: '1' }, entries } });

const denied = file('denied.har', har(entry(200, '{}'), entry(401, '{"error":"token expired"}')));
const fine = file('fine.har.gz', gzipSync(har(entry(200, '{}'))));
const broken = file('broken.har', 'no har');

describe('analyze', () => {
  test('prints text', () => {
    const { status, stdout, stderr } = run(['analyze', denied]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('1 denial');
    expect(stdout).toContain('-> 401');
  });

  test('prints one report as JSON', () => {
    const report = JSON.parse(run(['analyze', denied, '--format', 'json']).stdout);
    expect(report).toMatchObject({ schema: 1, denials: [{ entry: 1, method: 'GET', status: 401 }] });
    expect(report.file).toBeUndefined();
  });

  test('prints several reports one per line, in the order given', () => {
    const lines = run(['analyze', fine, denied, '--format', 'json']).stdout.trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).file)).toEqual([fine, denied]);
  });

  test('reads standard input', () => {
    expect(JSON.parse(run(['analyze', '-', '--format', 'json'], readFileSync(denied)).stdout).denials).toHaveLength(1);
  });

  test('lists what it had to repair, once per kind', () => {
    const { startedDateTime: _, ...undated } = entry(200, '{}');
    const { status, stdout, stderr } = run(['analyze', file('undated.har', har(undated, entry(200, '{}'), undated))]);
    expect([status, stdout]).toEqual([0, expect.stringContaining('nothing was denied')]);
    expect(stderr).toMatch(/^why-denied: .+: read with repairs:\n {2}.+ \(entries 0, 2\)\n$/);
  });

  test('prints Markdown', () => {
    expect(run(['analyze', denied, '--format', 'markdown']).stdout).toMatch(/^## .+\n/);
  });

  test('writes an annotated HAR to a file', () => {
    const output = join(folder, 'out.har');
    expect(run(['analyze', denied, '--format', 'har', '--output', output])).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
    expect(JSON.parse(readFileSync(output, 'utf8')).log.entries[1]._whyDenied).toMatchObject({ status: 401 });
  });

  test.each(['text', 'json', 'markdown', 'har'])('shows no secret as %s unless raw is asked for', (format) => {
    expect(run(['analyze', denied, '--format', format]).stdout).not.toContain(secret);
    expect(run(['analyze', denied, '--format', format, '--raw']).stdout).toContain(secret);
  });
});

test.each([
  [['--fail-on', 'error'], 1],
  [['--fail-on', 'info'], 1],
  [[], 0],
])('with %j a 401 without a challenge exits with %i', (args, expected) => {
  expect(run(['analyze', denied, ...args]).status).toBe(expected);
  expect(run(['analyze', fine, ...args]).status).toBe(0);
});

test('help and version are printed', () => {
  expect(run(['--help'])).toMatchObject({ status: 0, stderr: '' });
  expect(run(['--help']).stdout).toContain('why-denied analyze CAPTURE.har');
  expect(run(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+/);
});

test.each([
  ['nothing', []],
  ['an unknown command', ['explain', denied]],
  ['no capture', ['analyze']],
  ['a missing file', ['analyze', join(folder, 'none.har')]],
  ['a folder', ['analyze', folder]],
  ['a file that is no HAR', ['analyze', broken]],
  ['one broken file among good ones', ['analyze', denied, broken]],
  ['an unknown format', ['analyze', denied, '--format', 'pdf']],
  ['an unknown level', ['analyze', denied, '--fail-on', 'fatal']],
  ['an unknown option', ['analyze', denied, '--frobnicate']],
  ['several captures as one HAR', ['analyze', denied, fine, '--format', 'har']],
  ['a folder that is not there', ['analyze', denied, '--output', join(folder, 'none/out.txt')]],
])('%s gets one clear line and status 2', (_title, args) => {
  const { status, stdout, stderr } = run(args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^why-denied: [^\n]{10,300}\n$/);
});
