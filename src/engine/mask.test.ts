import { describe, expect, test } from 'vitest';
import { hidden, masked, maskedPart } from './mask.ts';

const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl';

test.each([
  ['a JWT', `token ${jwt} expired`, `token ${hidden} expired`],
  ['a random key', 'key sk_live_4eC39HqLyjWDarjtT1zdp7dc is revoked', `key ${hidden} is revoked`],
  ['a long hex number', 'session 9f86d081884c7d659a2feaa0c55ad015', `session ${hidden}`],
  [
    'a password in a query',
    'https://a.example/x?user=ann&password=tiger&x=1',
    `https://a.example/x?user=ann&password=${hidden}&x=1`,
  ],
  ['a code in a query', 'https://a.example/cb?code=abc123', `https://a.example/cb?code=${hidden}`],
  [
    'a member that says secret',
    '{"access_token": "abcd", "clientSecret":"xyz"}',
    `{"access_token": "${hidden}", "clientSecret":"${hidden}"}`,
  ],
  ['a short password', '{"name":"ann","pass":"x1"}', `{"name":"ann","pass":"${hidden}"}`],
  [
    'the signature of a link',
    'https://a.example/f?X-Amz-Signature=beef&X-Amz-Expires=300',
    `https://a.example/f?X-Amz-Signature=${hidden}&X-Amz-Expires=300`,
  ],
  ['user-info', 'https://ann:tiger@a.example/', `https://${hidden}@a.example/`],
])('%s is hidden', (_title, text, expected) => {
  expect(masked(text)).toBe(expected);
});

test.each([
  'Bearer realm="api", error="invalid_token", error_description="The token: expired"',
  '{"code":"PERMISSION_DENIED","message":"Missing scope orders:read","requestId":"6f1c2a9e-3b44-4d6e-9a3f-0c2f5d1e7b10"}',
  'https://api.example.com/v1/organizations/acme-international/members',
  '{"token":null,"password":undefined}',
  'AuthorizationQueryParametersError and insufficient_authentication_scopes',
])('%s is shown as it is', (text) => {
  expect(masked(text)).toBe(text);
});

describe('known secrets', () => {
  test('are hidden wherever they stand, encoded or not', () => {
    expect(masked('no tiger+1 here, tiger%2B1 there', ['tiger+1'])).toBe(`no ${hidden} here, ${hidden} there`);
  });

  test('show nothing where a part cuts through them', () => {
    const text = `a ${jwt} b`;
    expect(maskedPart(text, 0, 12)).toBe(`a ${hidden}`);
    expect(maskedPart(text, 20, text.length)).toBe(`${hidden} b`);
    expect(maskedPart(text, 10, 20)).toBe(hidden);
  });
});

test('long hostile text takes no long time', () => {
  for (const piece of ['a-', 'a=', 'eyJ.', '://a', '"a":"', '9aA', 'password"'])
    expect(masked(piece.repeat(50_000)).length).toBeGreaterThan(0);
});
