import { describe, expect, test } from 'vitest';
import { objectIds, urlParts, urlPattern, userInfo } from './url-pattern.ts';

describe('URLs', () => {
  test.each([
    ['https://a.example/users/42/orders/7', '/users/{id}/orders/{id}'],
    ['https://a.example/v1/files/3f2504e0-4f89-11d3-9a0c-0305e82c3301.json', '/v1/files/{id}.json'],
    ['https://a.example/api/v2/repos/acme/tools', '/api/v2/repos/acme/tools'],
    ['https://a.example/customers/cus_9s6XKzkNRiz8i3/cards', '/customers/{id}/cards'],
    ['https://a.example/docs/65a1b2c3d4e5f60718293a4b', '/docs/{id}'],
    ['https://a.example/u/bob%40b.example/mail', '/u/{id}/mail'],
    ['https://a.example/blog/42-how-to-log-in', '/blog/{id}'],
    ['https://a.example/deal/64c1f0aa2', '/deal/{id}'],
    ['https://a.example/cafe/face2face', '/cafe/face2face'],
    ['https://a.example/channels/p3m9s6hdktdxzrcn1y5a7wqbfo', '/channels/{id}'],
    ['https://a.example/docs/ruCCvretZZGVfbM4S9fTYt', '/docs/{id}'],
    ['https://a.example/articles/clkgylmcc000008lcdd868feh/edit', '/articles/{id}/edit'],
    ['https://a.example/rpc/GetUserAccountByIdV2Request', '/rpc/GetUserAccountByIdV2Request'],
    ['https://a.example/talks/web3conference2026', '/talks/web3conference2026'],
    ['https://a.example/rpc/listXYZsAsCSVorPDFv2', '/rpc/listXYZsAsCSVorPDFv2'],
    ['https://a.example/login', '/login'],
    ['https://a.example/authentication-required', '/authentication-required'],
    ['nonsense', ''],
  ])('%s has the pattern %s', (url, pattern) => expect(urlPattern(url)).toBe(pattern));
  test('ids come from path and query', () =>
    expect(objectIds('https://a.example/users/42?orderId=7&page=2')).toEqual(['42', '7']));
  test('parts', () =>
    expect(urlParts('https://u:p@a.example:8443/x?a=1&a=2#f')).toEqual({
      origin: 'https://a.example:8443',
      host: 'a.example:8443',
      path: '/x',
      query: [
        ['a', '1'],
        ['a', '2'],
      ],
    }));
  test('user-info is decoded', () => expect(userInfo('https://u:p%40w@a.example/')).toBe('u:p@w'));
});
