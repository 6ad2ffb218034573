import { describe, expect, test } from 'vitest';
import { createSession } from '../index.ts';
import type { AccessMatrix } from './access-matrix.ts';
import { readExample } from './example.ts';

const [ann, ben] = ['Authorization: Bearer kZ83nfH2lQ0aVt71xYpR', 'Authorization: Bearer mW40bcY9dT6eRu25oIpL'];
const statuses: Readonly<Record<number, string>> = {
  200: 'OK',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
};

/** `GET /orders/1 | field | status` in lines, as a session. */
function session(...lines: readonly (readonly [target: string, field: string, status: number])[]) {
  const filled = createSession();
  const turns = lines.map(([target, field, status]) => {
    const body = status === 200 ? '{"id":1}' : '{"message":"You do not have permission to perform this action."}';
    const ask = [
      `${target} HTTP/1.1`,
      'Host: api.shop.example',
      'Sec-Fetch-Mode: cors',
      ...(field ? [field] : []),
    ].join('\n');
    return `${ask}\n---\nHTTP/1.1 ${status} ${statuses[status]}\nContent-Type: application/json\n\n${body}`;
  });
  for (const exchange of readExample({ http: turns.join('\n---\n') })) filled.add(exchange);
  return filled;
}

const table = ({ rows }: AccessMatrix) =>
  rows.map(({ method, pattern, cells }) =>
    [`${method} ${pattern}`, ...cells.map((cell) => cell?.verdict ?? '-')].join(' '),
  );

describe('the access matrix', () => {
  const clicked = session(
    ['GET /orders/1', ann, 200],
    ['GET /orders/2', ann, 200],
    ['GET /orders/1', ben, 403],
    ['GET /orders/1', '', 401],
    ['DELETE /orders/1', ben, 403],
    ['GET /items', '', 200],
    ['GET /orders/3', ben, 404],
  );

  test('shows what each identity got from each endpoint and method', () => {
    expect(table(clicked.accessMatrix())).toEqual([
      'GET /items allowed - -',
      'DELETE /orders/{id} - - denied',
      'GET /orders/{id} denied allowed denied',
    ]);
  });

  test('begins with anonymous and names the others in the order of their first request', () => {
    const { identities } = clicked.accessMatrix();
    expect(identities.map(({ label }) => label.replace(/ \w{4}$/, ''))).toEqual([
      'Anonymous',
      'Bearer token',
      'Bearer token',
    ]);
    clicked.nameCredential(identities[2]?.fingerprints[0] ?? '', 'Ben');
    expect(clicked.accessMatrix().identities[2]).toMatchObject({ label: 'Ben', named: true });
  });

  test('counts, and points at a few exchanges of each outcome', () => {
    const many = session(
      ...Array.from({ length: 20 }, (_, id) => [`GET /orders/${id}`, ann, id % 2 ? 403 : 200] as const),
    );
    const [row] = many.accessMatrix().rows;
    expect(row?.cells[0]).toMatchObject({
      allowed: 10,
      denied: 10,
      verdict: 'mixed',
      samples: { allowed: [0, 2, 4, 18], denied: [1, 3, 5, 19] },
    });
  });

  test('shows holes where the rules found some', () => {
    const holed = session(['GET /salaries', ann, 403], ['GET /salaries', '', 200]);
    expect(holed.accessMatrix().holes).toMatchObject([
      { row: 0, identities: [0, 1], rule: 'inconsistent-protection', entries: [0, 1] },
    ]);
    expect(clicked.accessMatrix().holes.map(({ rule }) => rule)).toEqual(['resource-enumeration']);
  });

  test('takes a credential and its replacement for one identity', () => {
    const renewed = createSession();
    const http = `
GET /orders HTTP/1.1
Host: api.shop.example
Cookie: sessionid=kZ83nfH2lQ0aVt71xYpR
---
HTTP/1.1 200 OK
Set-Cookie: sessionid=mW40bcY9dT6eRu25oIpL; HttpOnly
---
GET /orders HTTP/1.1
Host: api.shop.example
Cookie: sessionid=mW40bcY9dT6eRu25oIpL
---
HTTP/1.1 200 OK`;
    for (const exchange of readExample({ http })) renewed.add(exchange);
    const { identities, rows } = renewed.accessMatrix();
    expect(identities).toHaveLength(1);
    expect(identities[0]?.fingerprints).toHaveLength(2);
    expect(rows[0]?.cells[0]?.allowed).toBe(2);
  });

  test('leaves out preflights, static files that nobody was denied, and rows beyond the most', () => {
    const loud = createSession();
    const http = `
GET /logo.png HTTP/1.1
Sec-Fetch-Dest: image
---
HTTP/1.1 200 OK
---
OPTIONS /orders HTTP/1.1
Origin: https://www.shop.test
Access-Control-Request-Method: GET
---
HTTP/1.1 401 Unauthorized
---
GET /private.png HTTP/1.1
Sec-Fetch-Dest: image
---
HTTP/1.1 403 Forbidden
---
GET /items HTTP/1.1
---
HTTP/1.1 200 OK`;
    for (const exchange of readExample({ http })) loud.add(exchange);
    expect(table(loud.accessMatrix())).toEqual(['GET /items allowed', 'GET /private.png denied']);
    expect(table(loud.accessMatrix({ deniedOnly: true }))).toEqual(['GET /private.png denied']);
    expect(loud.accessMatrix({ most: 1 })).toMatchObject({ leftOut: 1, rows: [{ pattern: '/private.png' }] });
  });

  test('takes a better copy of an exchange, and is empty when cleared', () => {
    const filled = session(['GET /orders/1', ann, 403]);
    const [exchange] = readExample({
      http: `GET /orders/1 HTTP/1.1\nHost: api.shop.example\n${ann}\n---\nHTTP/1.1 200 OK`,
    });
    if (exchange) filled.add(exchange);
    expect(filled.accessMatrix().rows[0]?.cells).toMatchObject([{ allowed: 1, denied: 0 }]);
    filled.clear();
    expect(filled.accessMatrix()).toEqual({ identities: [], rows: [], holes: [], leftOut: 0 });
  });
});
