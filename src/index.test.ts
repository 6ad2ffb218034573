import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readExample } from './engine/example.ts';
import { capture, secret, shuffled } from './engine/testdata/arbitrary-exchange.ts';
import type { Exchange } from './http/exchange.ts';
import { analyze, createSession, type Format, formats, HarError, knowledge, type Session } from './index.ts';
import { selectionOf } from './report/selection.ts';

const har = {
  log: {
    version: '1.2',
    creator: { name: 'test', version: '1' },
    entries: [
      {
        startedDateTime: '2026-03-01T12:00:00.000Z',
        time: 5,
        request: { method: 'GET', url: 'https://a.example/orders', headers: [] },
        response: {
          status: 401,
          statusText: 'Unauthorized',
          headers: [{ name: 'WWW-Authenticate', value: 'Bearer realm="a"' }],
          content: { mimeType: '', text: '' },
        },
      },
    ],
  },
};

describe('analyze', () => {
  test('takes a capture as text, as bytes and as parsed JSON', () => {
    const report = analyze(har);
    expect(report.denials).toMatchObject([{ entry: 0, method: 'GET', status: 401, cause: 'no-credentials' }]);
    expect(analyze(JSON.stringify(har))).toEqual(report);
    expect(analyze(new TextEncoder().encode(JSON.stringify(har)))).toEqual(report);
  });

  test.each(['', 'no har', '{}', '[]'])('says in one sentence why %j cannot be used', (text) => {
    expect(() => analyze(text)).toThrow(HarError);
    expect(() => analyze(text)).toThrow(/^[^\n]{10,300}$/);
  });
});

const filled = (exchanges: readonly Exchange[]) => {
  const session = createSession();
  for (const exchange of exchanges) session.add(exchange);
  return session;
};

describe('whatever a capture holds', () => {
  test('it is explained without an error, the same for any order of arrival', () => {
    fc.assert(
      fc.property(shuffled, ([inOrder, arrived]) => {
        const report = filled(inOrder).report();
        expect(filled(arrived).report()).toEqual(report);
        for (const denial of report.denials) {
          expect(denial.headline).not.toBe('');
          if (denial.cause.startsWith('unspecified-')) {
            expect(denial.confidence).toBe('possible');
            expect(denial.alternatives.length).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  test('a planted secret is in no export', () => {
    fc.assert(
      fc.property(capture, (all) => {
        const session = filled(all);
        expect(JSON.stringify(session.report())).not.toContain(secret);
        expect(exportsOf(session)).not.toContain(secret);
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

test.each([
  [
    'password of a form',
    'POST /login HTTP/1.1\nContent-Type: application/x-www-form-urlencoded\n\nuser=ann&password=tiger77',
  ],
  ['password in JSON', 'POST /login HTTP/1.1\nContent-Type: application/json\n\n{"user":"ann","password":"tiger77"}'],
  ['password of Basic', `GET / HTTP/1.1\nAuthorization: Basic ${btoa('ann:tiger77')}`],
  ['short API key', 'GET / HTTP/1.1\nX-Api-Key: tiger77'],
  ['short session id', 'GET / HTTP/1.1\nCookie: sessionid=tiger77'],
  ['token in a query', 'GET /?access_token=tiger77 HTTP/1.1'],
])('a %s that the server repeats is hidden', (_title, request) => {
  const session = filled(
    readExample({
      http: `${request}\n---\nHTTP/1.1 401 Unauthorized\nContent-Type: text/plain\n\nInvalid password tiger77 for ann`,
    }),
  );
  expect(session.denials()).toHaveLength(1);
  expect(JSON.stringify(session.report()) + exportsOf(session)).not.toContain('tiger77');
});

test('every cause and rule of the taxonomy is known once', () => {
  const ids = [...knowledge.causes, ...knowledge.rules].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

/** A session in every format but HAR, which is of its raw entries. */
function exportsOf(session: Session): string {
  const selection = selectionOf(session, { file: 'a.har', capture: { entries: [], log: {} }, knowledge });
  const written = (id: string, format: Format) => (id === 'har' ? '' : format.whole([format.part(selection, {})]));
  return Object.entries(formats)
    .map(([id, format]) => written(id, format))
    .join('');
}
