import { describe, expect, it } from 'vitest';
import { causeOf } from './testdata/verdict.ts';

const ok = (body = '{}') => `HTTP/1.1 200 OK\nContent-Type: application/json\n\n${body}`;
const no = (status = '401 Unauthorized', body = '') => `HTTP/1.1 ${status}\nContent-Type: application/json\n\n${body}`;
const ask = (token = 'at_9f0c1b7ae442d9', host = 'api.acme.example') =>
  `GET /me HTTP/1.1\nHost: ${host}\nAuthorization: Bearer ${token}`;
const withKey = 'GET /jobs HTTP/1.1\nHost: api.acme.example\nX-Api-Key: dk_4f0a9b1c7d2e';
const form = (path: string, body: string, host = 'id.acme.example', method = 'POST') =>
  `${method} ${path} HTTP/1.1\nHost: ${host}\nContent-Type: application/x-www-form-urlencoded\n\n${body}`;
const gone = 'client_id=a&client_secret=demo&token=rt_55aa10bb72cc90';
const grant = (refresh: string) => ok(`{"access_token":"at_9f0c1b7ae442d9","refresh_token":"${refresh}"}`);
const login = form('/oauth/token', 'grant_type=authorization_code&code=c0de77aa91bb');

describe('a token that ends with another one', () => {
  it.each([
    ['/revoke', [ask(), ok(), form('/oauth2/v1/revoke', gone), ok(), ask(), no()]],
    [
      '/oauth_revoke',
      [
        ask(),
        ok(),
        form('/-/oauth_revoke', gone),
        ok(),
        ask(),
        no('401 Unauthorized', '{"errors":[{"message":"Not Authorized"}]}'),
      ],
    ],
    ['/revocation', [ask(), ok(), form('/connect/revocation', gone), ok(), ask(), no()]],
    ['/token/revoke', [ask(), ok(), form('/auth/token/revoke', gone, 'api.acme.example'), ok(), ask(), no()]],
    [
      'the grant of its refresh token',
      [login, grant('rt_55aa10bb72cc90'), ask(), ok(), form('/oauth/revoke', gone), ok(), ask(), no()],
    ],
    [
      'a deleted key',
      [
        withKey,
        ok(),
        'DELETE /v1/api-keys/k9 HTTP/1.1\nHost: api.acme.example\nCookie: sid=71bb20c4d9ef',
        ok(),
        withKey,
        no(),
      ],
    ],
    [
      'a family whose refresh token was used twice',
      [
        form('/token', 'grant_type=refresh_token&refresh_token=rt_a_4f1b2c7d90', 'api.acme.example'),
        grant('rt_b_8a9b0c1d2e'),
        form('/token', 'grant_type=refresh_token&refresh_token=rt_a_4f1b2c7d90', 'api.acme.example'),
        no('400 Bad Request', '{"error":"invalid_grant"}'),
        ask(),
        no(),
      ],
    ],
  ])('is withdrawn: %s', (_, messages) => {
    expect(causeOf(...messages)).toBe('revoked-credentials');
  });

  it.each([
    ['it never worked', [form('/oauth/revoke', gone), ok(), ask(), no()]],
    [
      'the other one was used for itself',
      [ask(), ok(), ask('rt_55aa10bb72cc90'), ok(), form('/oauth/revoke', gone), ok(), ask(), no()],
    ],
    [
      'it came with another refresh token',
      [login, grant('rt_other_00112233'), ask(), ok(), form('/oauth/revoke', gone), ok(), ask(), no()],
    ],
    [
      'the withdrawal failed',
      [ask(), ok(), form('/oauth/revoke', gone), no('400 Bad Request', '{"error":"invalid_request"}'), ask(), no()],
    ],
    ['another service withdrew it', [ask(), ok(), form('/oauth/revoke', gone, 'id.other.example'), ok(), ask(), no()]],
    [
      'the answer names a scope',
      [ask(), ok(), form('/oauth/revoke', gone), ok(), ask(), no('403 Forbidden', '{"error":"insufficient_scope"}')],
    ],
    [
      'the answer says that it has expired',
      [
        ask(),
        ok(),
        form('/oauth/revoke', gone),
        ok(),
        ask(),
        no('401 Unauthorized', '{"error":"token_expired","message":"The token has expired"}'),
      ],
    ],
  ])('is not withdrawn where %s', (_, messages) => {
    expect(causeOf(...messages)).not.toBe('revoked-credentials');
  });
});
