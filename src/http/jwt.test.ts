import { describe, expect, test } from 'vitest';
import { bearerJwt, numericDate, readJwt } from './jwt.ts';
import { exchange } from './testdata/messages.ts';

const token = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0MiIsImV4cCI6MTc3MjM2MjgwMH0.c2ln';

describe('JSON Web Tokens', () => {
  test('one is decoded, whatever the scheme', () => {
    const read = bearerJwt(exchange(`GET https://a.example/\nAuthorization: DPoP ${token}`).request);
    expect(read).toEqual({ header: { alg: 'HS256' }, claims: { sub: '42', exp: 1772362800 }, signed: true });
    expect(numericDate(read?.claims.exp)).toBe(1772362800000);
  });
  test.each(['', 'abc', 'a.b.c', 'eyJhbGciOiJIUzI1NiJ9.bm9qc29u.c', token.slice(0, 40)])('%j is none', (text) =>
    expect(readJwt(text)).toBeUndefined(),
  );
  test('an unsigned one is said to be so', () =>
    expect(readJwt(`${token.slice(0, token.lastIndexOf('.'))}.`)?.signed).toBe(false));
  test.each([undefined, '1772362800', Number.NaN])('%s is no numeric date', (value) =>
    expect(numericDate(value)).toBeUndefined(),
  );
});
