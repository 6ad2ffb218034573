import { expect, it } from 'vitest';
import { readExample } from '../../engine/example.ts';
import { createCredentialLog, mainCredential } from './credential-log.ts';

const exchanges = readExample({
  http: `
    GET /a HTTP/1.1
    Host: api.shop.example
    Authorization: Bearer kZ83nfH2lQ0aVt71xYpR
    ---
    HTTP/1.1 200 OK
    ---
    GET /b HTTP/1.1
    Host: api.shop.example
    Authorization: Bearer another-one-entirely-77
    ---
    HTTP/1.1 200 OK
    ---
    GET /c HTTP/1.1
    Host: api.shop.example
    Authorization: Bearer kZ83nfH2lQ0aVt71xYpR
    ---
    HTTP/1.1 401 Unauthorized
    ---
    GET /d HTTP/1.1
    Host: api.shop.example
    ---
    HTTP/1.1 401 Unauthorized
  `,
});

function logOf(order: readonly number[]) {
  const log = createCredentialLog();
  for (const at of order) {
    const exchange = exchanges[at];
    if (exchange) log.add(exchange);
  }
  return (at: number) => {
    const exchange = exchanges[at];
    return exchange && log.life(exchange);
  };
}

it('tells when the same credential was accepted and refused, whatever the order of arrival', () => {
  for (const order of [
    [0, 1, 2, 3],
    [3, 2, 1, 0],
  ])
    expect(logOf(order)(2)?.uses.map(({ accepted }) => accepted)).toEqual([true, false]);
});

it('has nothing to tell of a credential that was never accepted, nor where none was sent', () => {
  expect(logOf([2, 3])(2)).toBeUndefined();
  expect(logOf([0, 1, 2, 3])(3)).toBeUndefined();
});

it('takes no password in a form for a credential of its own, but a refresh token', () => {
  const [ann, renewal] = readExample({
    http: `
      POST /login HTTP/1.1
      Host: shop.example
      Content-Type: application/json

      {"email":"ann@mail.example","password":"Winter2025"}
      ---
      HTTP/1.1 401 Unauthorized
      ---
      POST /token HTTP/1.1
      Host: shop.example
      Content-Type: application/x-www-form-urlencoded

      grant_type=refresh_token&refresh_token=kZ83nfH2lQ0aVt71xYpR
      ---
      HTTP/1.1 400 Bad Request
    `,
  });
  expect(ann && mainCredential(ann)).toBeUndefined();
  expect(renewal && mainCredential(renewal)).toEqual(expect.any(String));
});
