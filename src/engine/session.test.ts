import { describe, expect, test } from 'vitest';
import type { Exchange } from '../http/exchange.ts';
import { fieldValue } from '../http/exchange.ts';
import type { Cause } from './cause.ts';
import { readExample } from './example.ts';
import type { Knowledge } from './knowledge.ts';
import type { Rule } from './rule.ts';
import { createSession, reach } from './session.ts';
import type { CauseId } from './taxonomy.ts';

const texts = {
  title: 'A title',
  meaning: 'What it means.',
  tellApart: 'Look at it.',
  fixes: { caller: [{ text: 'Try again.' }], apiOwner: [], operator: [] },
  references: [],
  examples: [],
  notExamples: [],
};
const cause = (id: CauseId, clues?: Cause['clues']): Cause => ({
  ...texts,
  id,
  headline: `It is ${id}.`,
  ...(clues && { clues }),
});

/** A 401 whose very next try at the URL succeeds is a leg of a handshake. */
const handshake = cause('auth-handshake', (exchange, around) => {
  const answer = around.sameUrl.find((other) => other.startedAt > exchange.startedAt && other.response.status === 200);
  if (!answer) return [];
  const evidence = [{ exchange: answer.id, side: 'response', place: 'status' } as const];
  return [{ cause: 'auth-handshake', authority: 'neighbours', confidence: 'certain', because: 'It passed.', evidence }];
});

const worded = cause('insufficient-permission', ({ id, response }) =>
  response.content.text.includes('not your orders')
    ? [
        {
          cause: 'insufficient-permission',
          authority: 'wording',
          confidence: 'likely',
          because: 'It says so.',
          evidence: [{ exchange: id, side: 'response', place: 'body' }],
        },
      ]
    : [],
);

const challengeless: Rule = {
  id: 'missing-www-authenticate',
  severity: 'error',
  scope: 'denial',
  title: 'No challenge',
  why: 'Why.',
  fixes: { caller: [], apiOwner: [{ text: 'Send one.' }], operator: [] },
  references: [{ title: 'RFC 9110 section 15.5.2', url: 'https://www.rfc-editor.org/rfc/rfc9110' }],
  examples: { reports: [], ignores: [] },
  check: ({ response }) =>
    response.status === 401 && fieldValue(response, 'www-authenticate') === undefined
      ? [{ message: 'The 401 has no challenge.', evidence: [] }]
      : [],
};

const knowledge: Knowledge = {
  causes: [handshake, worded],
  rules: [challengeless],
  recognise: () => ({ answeredBy: null, clues: [], fixes: [] }),
  remedies: () => [],
};

const read = (http: string) => readExample({ http });
const filled = (exchanges: readonly Exchange[]) => {
  const session = createSession(knowledge);
  for (const exchange of exchanges) session.add(exchange);
  return session;
};

const retried = read(`
GET /orders HTTP/1.1
---
HTTP/1.1 401 Unauthorized

no
---
GET /orders HTTP/1.1
---
HTTP/1.1 200 OK
Content-Type: application/json

{"orders":[1]}
`);

describe('a session', () => {
  test('judges a denial again when its retry arrives', () => {
    const session = filled(retried.slice(0, 1));
    expect(session.denial(0)?.diagnosis.cause).toBe('unspecified-401');
    expect(retried[1] && session.add(retried[1])).toEqual([0]);
    expect(session.denial(0)?.diagnosis).toMatchObject({ cause: 'auth-handshake', confidence: 'certain' });
  });

  test('says the same whatever the order of arrival', () => {
    expect(filled([...retried].reverse()).report()).toEqual(filled(retried).report());
  });

  test('lets bodies go where nothing was denied, and keeps a fingerprint', () => {
    const session = filled(retried);
    expect(session.exchange(1)?.response.content).toMatchObject({ state: 'dropped', text: '' });
    expect(session.exchange(0)?.response.content.text).toBe('no');
  });

  test('takes a better copy of an exchange', () => {
    const [denied] = read('HTTP/1.1 403 Forbidden\n\nThese are not your orders.');
    if (!denied) throw new Error('no exchange');
    const bare = {
      ...denied,
      response: { ...denied.response, content: { ...denied.response.content, state: 'missing' as const, text: '' } },
    };
    const session = filled([bare]);
    expect(session.denial(0)?.diagnosis.cause).toBe('unspecified-403');
    expect(session.add(denied)).toEqual([0]);
    expect(session.denial(0)?.diagnosis.cause).toBe('insufficient-permission');
    expect(session.size).toBe(1);
  });

  test('makes one finding of the same fault at one endpoint', () => {
    const http = Array.from({ length: 3 }, () => 'GET /orders/7 HTTP/1.1\n---\nHTTP/1.1 401 Unauthorized').join(
      '\n---\n',
    );
    const { findings, denials } = filled(read(http)).report();
    expect(findings).toMatchObject([
      { rule: 'missing-www-authenticate', entries: [0, 1, 2], reference: 'RFC 9110 section 15.5.2' },
    ]);
    expect(denials.map((denial) => denial.findings)).toEqual(Array(3).fill(['missing-www-authenticate']));
  });

  test('forgets everything when cleared', () => {
    const session = filled(retried);
    session.clear();
    expect([session.size, session.denials()]).toEqual([0, []]);
  });

  test('judges only the neighbourhood of what is added, however long it is', () => {
    const many = Array.from({ length: 400 }, (_, at) => ({
      ...retried[0],
      id: at,
      startedAt: at * 1000,
    })) as Exchange[];
    const session = filled(many);
    session.report();
    const late = { ...many[200], id: 1000 } as Exchange;
    expect(session.add(late).length).toBeLessThanOrEqual(2 * reach + 1);
  });

  describe('what is looked back at', () => {
    const page = (url: string, at: number, answer: string) =>
      readExample({ http: `GET ${url} HTTP/1.1\n---\nHTTP/1.1 ${answer}` }).map((exchange) => ({
        ...exchange,
        id: at,
        startedAt: at * 1000,
      }));
    const others = Array.from({ length: 2 * reach }, (_, at) =>
      page(`https://elsewhere.test/${at}`, at + 10, '200 OK'),
    ).flat();
    const refused = (name: string, at: number) => page(`https://${name}.shop.test/`, at, '401 Unauthorized');

    test('changes no earlier denial of the same site', () => {
      const session = filled([...refused('www', 0), ...others]);
      expect(refused('api', 500).map(session.add)).toEqual([[500]]);
    });

    test('changes a later denial of the same site, also where it comes in late', () => {
      const session = filled([...others, ...refused('www', 500)]);
      const login = page('https://api.shop.test/login', 0, '200 OK\nSet-Cookie: session=a1b2c3; Domain=shop.test');
      expect(login.map(session.add)).toEqual([[500]]);
    });
  });
});
