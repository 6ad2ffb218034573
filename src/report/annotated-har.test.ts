import { expect, test } from 'vitest';
import { analyze, examine, readHar } from '../index.ts';
import { annotatedHar } from './annotated-har.ts';

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
