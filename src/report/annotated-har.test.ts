import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { credentials } from '../http/credentials.ts';
import { analyze, examine, readHar } from '../index.ts';
import { annotatedHar } from './annotated-har.ts';
import { type Annotations, entryKey } from './annotations.ts';
import { csvFile } from './csv.ts';
import { formats } from './formats.ts';
import { remarkOn } from './remark.ts';

const secret = 'Zq7RtY4mXp9LwK2vBn8D';
const entry = (status: number) => ({
  startedDateTime: '2026-03-01T12:00:00.000Z',
  time: 5,
  request: {
    method: 'GET',
    url: 'https://a.example/orders',
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
    headers: [],
    cookies: [],
    content: { size: 2, mimeType: 'application/json', text: '{}' },
    redirectURL: '',
    headersSize: -1,
    bodySize: 2,
  },
  cache: {},
  timings: { send: 0, wait: 5, receive: 0 },
});
const capture = JSON.stringify({
  log: { version: '1.2', creator: { name: 'test', version: '1' }, entries: [entry(200), entry(401)] },
});

const annotated = (raw: boolean) => annotatedHar(examine(capture, { raw }));

test('entries say why they were denied, and the file is read back', () => {
  const { log } = JSON.parse(annotated(false));
  expect(log.version).toBe('1.2');
  expect(log.entries).toHaveLength(2);
  expect(log.entries[0]._whyDenied).toBeUndefined();
  expect(log.entries[1]._whyDenied).toMatchObject({ entry: 1, status: 401 });
  expect(log.entries[1].comment).toContain(log.entries[1]._whyDenied.headline);
  expect(log._whyDenied).toMatchObject({ schema: 1, denials: 1 });
  expect(readHar(annotated(false)).exchanges).toHaveLength(2);
  expect(analyze(annotated(true))).toEqual(analyze(capture));
});

test('secrets are redacted unless raw is asked for', () => {
  expect(annotated(false)).not.toContain(secret);
  expect(annotated(true)).toContain(secret);
});

describe('what people added', () => {
  const [denied] = analyze(capture).denials;
  const key = entryKey(Date.parse('2026-03-01T12:00:00.000Z'), 'GET', 'https://a.example/orders');
  const [print = ''] = readHar(capture).exchanges.flatMap(({ request }) =>
    credentials(request).map(({ fingerprint }) => fingerprint),
  );
  const annotations: Annotations = {
    session: { name: 'Release 4', tester: 'Ann', build: '77' },
    remarks: { [key]: { verdict: 'bug', note: `since build 76, with ${secret}` } },
    identities: { [print]: 'the editor' },
    muted: [{ rule: 'missing-www-authenticate', host: 'a.example' }],
  };

  test.each([
    ['raw', true, 'all'],
    ['redacted', false, 'all'],
    ['redacted, with the denials alone', false, 'denials'],
  ] as const)('comes back from a file, %s', (_title, raw, extent) => {
    const file = annotatedHar(examine(capture, { raw, annotations }), { extent });
    const back = examine(file);
    expect(back.annotations.session).toEqual(annotations.session);
    expect(back.annotations.muted).toEqual(annotations.muted);
    const [exchange] = back.denials.map((denial) => denial.exchange);
    expect(exchange && remarkOn(exchange, back.annotations)).toEqual({
      verdict: 'bug',
      note: raw ? `since build 76, with ${secret}` : 'since build 76, with [token#1]',
    });
    expect(back.session.accessMatrix({ most: 9 }).identities.map(({ label }) => label)).toContain('the editor');
    expect(back.findings.map(({ rule }) => rule)).not.toContain('missing-www-authenticate');
    expect(back.denials.map(({ diagnosis }) => diagnosis.cause)).toEqual([denied?.cause]);
  });

  test('comes back the same after a second time out and in', () => {
    const once = annotatedHar(examine(capture, { annotations }));
    expect(annotatedHar(examine(once))).toBe(once);
  });
});

test('the page about exports names every member of what is written', () => {
  const page = readFileSync('docs/exports.md', 'utf8');
  const { log } = JSON.parse(annotated(false));
  const members = [log._whyDenied, log._whyDenied.annotations, log.entries[1]._whyDenied].flatMap(Object.keys);
  expect(members.filter((member) => !page.includes(`\`${member}\``))).toEqual([]);
  const [columns = ''] = csvFile([]).slice(1).split('\r\n');
  expect(columns.split(',').filter((column) => !page.includes(`\`${column}\``))).toEqual([]);
  expect(Object.keys(formats).filter((id) => !page.includes(`\`${id}\``) && id !== 'text')).toEqual([]);
});
