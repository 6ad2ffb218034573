import { spawnSync } from 'node:child_process';
import {
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../engine/report.ts';
import { formats } from '../report/formats.ts';

const folder = mkdtempSync(join(tmpdir(), 'why-denied-'));
const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

const settled = join(folder, 'work');
mkdirSync(settled);

beforeAll(async () => {
  await build({ mode: 'node', logLevel: 'silent', build: { outDir: join(folder, 'dist') } });
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

function run(args: readonly string[], input: string | Uint8Array = '') {
  const main = join(folder, 'dist/cli/main.js');
  const options = { input, encoding: 'utf8', cwd: settled, maxBuffer: 1e9 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], options);
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
const captures = join(folder, 'captures');
mkdirSync(join(captures, 'b'), { recursive: true });
file('captures/a.har', har(entry(403, '')));
file('captures/b/c.har.gz', gzipSync(har(entry(200, ''))));
file('captures/b/notes.txt', 'no capture');

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

  test.each(Object.keys(formats))('shows no secret as %s unless raw is asked for', (format) => {
    expect(run(['analyze', denied, '--format', format]).stdout).not.toContain(secret);
    expect(run(['analyze', denied, '--format', format, '--redact']).stdout).not.toContain(secret);
    expect(run(['analyze', denied, '--format', format, '--raw']).stdout).toContain(secret);
  });

  test('takes every HAR file of a folder and below, by name', () => {
    const lines = run(['analyze', captures, '--format', 'json']).stdout.trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).file.slice(captures.length + 1))).toEqual(['a.har', 'b/c.har.gz']);
  });

  test('with one broken capture among good ones tells of the good ones and exits with 2', () => {
    const { status, stdout, stderr } = run(['analyze', denied, broken, fine, '--format', 'json']);
    expect(status).toBe(2);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).file),
    ).toEqual([denied, fine]);
    expect(stderr).toMatch(/^why-denied: \S+broken\.har: [^\n]+\n$/);
  });

  test('recovers what it can of a truncated capture', () => {
    const text = har(entry(401, '{}'), entry(403, '{}'));
    const { status, stdout, stderr } = run(['analyze', file('cut.har', text.slice(0, -60)), '--format', 'json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).denials[0]).toMatchObject({ entry: 0, status: 401 });
    expect(stderr).toContain('read with repairs');
  });

  test('reads a capture of 40 MB', () => {
    const many = har(...Array.from({ length: 400 }, () => entry(403, 'x'.repeat(100_000))));
    const { status, stdout } = run(['analyze', file('large.har', many), '--format', 'json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).denials).toHaveLength(400);
  });

  test('reads a capture of 120 MB in every format that is for pipelines', async () => {
    const huge = join(folder, 'huge.har');
    await writtenInParts(huge, 1200, entry(200, 'x'.repeat(100_000)), entry(403, '{"error":"no role admin"}'));
    expect(statSync(huge).size).toBeGreaterThan(120_000_000);
    for (const format of ['json', 'sarif', 'junit']) {
      const { status, stdout } = run(['analyze', huge, '--format', format, '--fail-on', 'insufficient-permission']);
      expect([format, status]).toEqual([format, 1]);
      expect(stdout.match(/insufficient-permission/g)?.length).toBeGreaterThan(0);
    }
  }, 120_000);

  test('an empty capture has nothing denied', () => {
    expect(run(['analyze', file('empty.har', har())])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('nothing was denied'),
    });
  });

  test('has no colours where it does not write to a terminal', () => {
    expect(run(['analyze', denied]).stdout).not.toContain('\u001b');
  });
});

/** A capture with one entry many times and another one last, never in memory as a whole. */
async function writtenInParts(path: string, count: number, many: object, last: object): Promise<void> {
  const stream = createWriteStream(path);
  const [start = '', end = ''] = har({ here: 1 }).split('{"here":1}');
  stream.write(start);
  for (let at = 0; at < count; at += 1)
    if (!stream.write(`${JSON.stringify(many)},`)) await new Promise<void>((resolve) => stream.once('drain', resolve));
  await new Promise<void>((resolve) => stream.end(`${JSON.stringify(last)}${end}`, resolve));
}

describe('a foreign file', () => {
  test.each([
    [
      'a Postman collection',
      JSON.stringify({ info: { name: 'a' }, item: [{ request: { url: 'https://a.example' } }] }),
    ],
    ['an OpenAPI description', JSON.stringify({ openapi: '3.1.0', paths: {} })],
    ['a SARIF log', JSON.stringify({ version: '2.1.0', runs: [] })],
    ['a web page', '<!doctype html><html><body>Sign in</body></html>'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ['a ZIP archive', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0])],
    ['a cut gzip file', gzipSync(har(entry(401, ''))).subarray(0, 40)],
    ['a packet capture', Uint8Array.from([0xd4, 0xc3, 0xb2, 0xa1, 2, 0, 4, 0])],
    ['an access log', '1.2.3.4 - - [01/Mar/2026:12:00:00 +0000] "GET / HTTP/1.1" 403 12'],
    ['zeros', new Uint8Array(5000)],
  ])('such as %s is refused in one line', (_title, content) => {
    const { status, stdout, stderr } = run(['analyze', file('foreign.har', content)]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^why-denied: \S+foreign\.har: [^\n]{10,200}\n$/);
  });

  test.each([
    ['a byte order mark', `\ufeff${har(entry(401, ''))}`],
    ['entries without a log', JSON.stringify([entry(401, '')])],
    ['UTF-16', Buffer.from(`\ufeff${har(entry(401, ''))}`, 'utf16le')],
  ])('with %s around a HAR is read', (_title, content) => {
    const { status, stdout } = run(['analyze', file('odd.har', content), '--format', 'json']);
    expect([status, JSON.parse(stdout).denials.length]).toEqual([0, 1]);
  });
});

describe('what is left out', () => {
  const json = (...args: readonly string[]) => JSON.parse(run(['analyze', denied, '-f', 'json', ...args]).stdout);

  test('a filter keeps the denials that it names, and their findings', () => {
    expect(json('--filter', 'status:401 -method:POST').denials).toHaveLength(1);
    expect(json('--filter', 'status:403')).toMatchObject({ denials: [], findings: [] });
  });

  test('a muted rule is not heard of', () => {
    const rules = (report: Report) => report.findings.map(({ rule }) => rule);
    expect(rules(json())).toContain('secret-in-url');
    expect(rules(json('--mute', 'secret-in-url'))).not.toContain('secret-in-url');
    expect(json('--mute', 'secret-in-url').denials[0].findings).not.toContain('secret-in-url');
  });

  test.each(['json', 'sarif'])('a baseline in %s leaves what is new', (format) => {
    const baseline = join(folder, `baseline.${format}`);
    run(['analyze', denied, '-f', format, '-o', baseline]);
    expect(json('--baseline', baseline)).toMatchObject({ denials: [], findings: [] });
    const other = file('other.har', har(entry(401, '{"error":"token expired"}'), entry(403, 'No role admin')));
    const report = JSON.parse(run(['analyze', other, '-f', 'json', '--baseline', baseline]).stdout);
    expect(report.denials.map(({ status }: { status: number }) => status)).toEqual([403]);
    expect(run(['analyze', denied, '--baseline', baseline, '--fail-on', 'info']).status).toBe(0);
  });
});

describe('settings', () => {
  const settings = (value: unknown) => file('settings.json', JSON.stringify(value));

  test('come from a file, and options go before them', () => {
    const config = settings({ format: 'json', failOn: ['error'], mute: ['secret-in-url'] });
    const { status, stdout } = run(['analyze', denied, '--config', config]);
    expect(status).toBe(1);
    expect(JSON.parse(stdout).findings.map(({ rule }: { rule: string }) => rule)).toEqual(['missing-www-authenticate']);
    expect(run(['analyze', denied, '--config', config, '--format', 'csv']).stdout).toContain('capture,kind');
  });

  test('are found in the working folder', () => {
    writeFileSync(join(settled, 'why-denied.config.json'), '{"format":"csv"}');
    expect(run(['analyze', denied]).stdout).toContain('capture,kind');
    rmSync(join(settled, 'why-denied.config.json'));
  });

  test.each([
    ['no JSON', '{'],
    ['no object', '[]'],
    ['an unknown setting', '{"formt":"csv"}'],
    ['a setting of another kind', '{"failOn":"error"}'],
    ['an unknown format', '{"format":"pdf"}'],
  ])('with %s are refused in one line', (_title, text) => {
    const { status, stdout, stderr } = run(['analyze', denied, '--config', file('bad.json', text)]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^why-denied: [^\n]{10,300}\n$/);
  });
});

test.each([
  ['csrf-rejected', '# '],
  ['missing-www-authenticate', '## Why it matters'],
  ['nginx', '## Its refusals'],
])('explain %s prints its page', (id, part) => {
  expect(run(['explain', id])).toMatchObject({ status: 0, stdout: expect.stringContaining(part), stderr: '' });
});

test('explain alone lists what can be explained', () => {
  expect(run(['explain']).stdout).toMatch(/^Causes: .+\n\nRules: .+\n\nProducts: .+\n$/);
});

test('explain says what an unknown name could mean', () => {
  expect(run(['explain', 'csrf'])).toMatchObject({ status: 2, stderr: expect.stringContaining('csrf-rejected') });
});

test.each(['redacted.har', 'redacted.har.gz'])(
  'redact writes %s without secrets, of which the same is said',
  (name) => {
    const output = join(folder, name);
    const { status, stdout, stderr } = run(['redact', denied, output]);
    expect([status, stdout]).toEqual([0, '']);
    expect(stderr).toMatch(
      /^why-denied: replaced 1 secret, [2-9] times:\n(?: {2}[^\n]+: [a-z]+, \d times?(?: in \d entr(?:y|ies))?\n)+Look [^\n]+\n$/,
    );
    const bytes = readFileSync(output);
    expect((name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString()).not.toContain(secret);
    const before = JSON.parse(run(['analyze', denied, '-f', 'json']).stdout);
    const after = JSON.parse(run(['analyze', output, '-f', 'json']).stdout);
    expect(after.denials[0].cause).toBe(before.denials[0].cause);
  },
);

test.each([
  [['--fail-on', 'error'], 1],
  [['--fail-on', 'info'], 1],
  [['--fail-on', 'missing-www-authenticate'], 1],
  [['--fail-on', 'expired-credentials'], 1],
  [['--fail-on', 'csrf-rejected,stack-trace'], 0],
  [['--fail-on', 'csrf-rejected', '--fail-on', 'error'], 1],
  [[], 0],
])('with %j a 401 without a challenge exits with %i', (args, expected) => {
  expect(run(['analyze', denied, ...args]).status).toBe(expected);
  expect(run(['analyze', fine, ...args]).status).toBe(0);
});

test('a preview tells what would be replaced and where, and writes nothing', () => {
  const before = readdirSync(folder);
  const { status, stdout, stderr } = run(['redact', denied, '--preview']);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^replaced 1 secret, [2-9] times:\n {2}/);
  expect(stdout).toContain('  request header authorization: token, 2 times in 2 entries\n');
  expect(stdout).not.toContain(secret);
  expect(readdirSync(folder)).toEqual(before);
});

test('raw output comes with a warning, and only raw output', () => {
  expect(run(['analyze', denied, '--raw']).stderr).toMatch(/^why-denied: raw: .+ give it to nobody\.\n$/);
  expect(run(['analyze', denied]).stderr).toBe('');
});

test('help and version are printed', () => {
  expect(run(['--help'])).toMatchObject({ status: 0, stderr: '' });
  expect(run(['--help']).stdout).toContain('why-denied analyze CAPTURE');
  expect(run(['--help']).stdout).toMatch(/\nExamples:\n(?: {2}.*why-denied .+\n){5,}/);
  expect(run(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+/);
});

test.each([
  ['nothing', []],
  ['an unknown command', ['diagnose', denied]],
  ['an unknown name', ['explain', 'no-such-thing']],
  ['redact without a place to write to', ['redact', denied]],
  ['redact of a file that is no HAR', ['redact', broken, join(folder, 'never.har')]],
  ['a folder without a capture', ['analyze', settled]],
  ['an unknown key in a filter', ['analyze', denied, '--filter', 'colour:red']],
  ['a rule to mute that is none', ['analyze', denied, '--mute', 'nonsense']],
  ['a baseline that is none', ['analyze', denied, '--baseline', broken]],
  ['a settings file that is not there', ['analyze', denied, '--config', 'none.json']],
  ['raw and redacted at once', ['analyze', denied, '--raw', '--redact']],
  ['no capture', ['analyze']],
  ['a missing file', ['analyze', join(folder, 'none.har')]],
  ['a file that is no HAR', ['analyze', broken]],
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

test.each([
  [
    'two secrets',
    entry(401, '{"access_token":"Yw3kD8sPq5ZtR7mLxN4b"}'),
    /^why-denied: replaced 2 secrets, [3-9] times:\n/,
  ],
  [
    'none',
    { ...entry(200, ''), request: { method: 'GET', url: 'https://a.example/', headers: [] } },
    /^why-denied: no secret was found; /,
  ],
])('redact of a capture with %s says so', (_title, one, said) => {
  const { status, stderr } = run(['redact', file('counted.har', har(one)), join(folder, 'counted-out.har')]);
  expect([status, stderr]).toEqual([0, expect.stringMatching(said)]);
});
