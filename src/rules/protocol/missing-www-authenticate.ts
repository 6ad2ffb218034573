import type { DenialRule } from '../../engine/rule.ts';
import { fieldValue } from '../../http/exchange.ts';
import { inResponse } from '../evidence.ts';

/** A 401 without the field that every 401 must have (RFC 9110 section 15.5.2). */
export const missingWwwAuthenticate: DenialRule = {
  id: 'missing-www-authenticate',
  severity: 'error',
  title: '401 without WWW-Authenticate',
  why: 'A 401 says that a valid login is missing, and the WWW-Authenticate field, which every 401 must have, says which kind is wanted. Without the field neither a browser nor a library can know which kind of credential would be accepted, or where to get one, so people are left to guess.',
  fixes: {
    caller: [
      { text: 'Look into the documentation of the API for the kind of credential it takes: this answer does not say.' },
    ],
    apiOwner: [
      {
        text: 'Send WWW-Authenticate with every 401 and name the scheme that the API accepts.',
        code: { language: 'http', text: 'WWW-Authenticate: Bearer realm="orders"' },
      },
      {
        text: 'For a login by cookie, name a scheme of your own that no browser knows, so that no login box opens.',
        code: { language: 'http', text: 'WWW-Authenticate: Cookie realm="shop", form-action="/login"' },
      },
      { text: 'If logging in would not help, the right status is 403, which needs no such field.' },
    ],
    operator: [
      { text: 'Check that no proxy or gateway in front of the application removes the field on its way.' },
      {
        text: 'Where the proxy itself answers 401, let it add the field to that answer.',
        code: {
          language: 'nginx',
          text: 'error_page 401 = @login;\nlocation @login {\n  add_header WWW-Authenticate \'Bearer realm="api"\' always;\n  return 401;\n}',
        },
      },
    ],
  },
  references: [
    { title: 'RFC 9110 section 15.5.2', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2' },
    { title: 'RFC 9110 section 11.6.1', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1' },
  ],
  examples: {
    reports: [
      {
        title: 'A JSON error with 401 and no challenge',
        http: `
GET /v1/me HTTP/1.1
Host: api.shop.example
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"Unauthenticated."}`,
      },
      {
        title: 'A login form answered with 401 but no field',
        http: `
POST /session HTTP/1.1
Host: app.shop.example
Content-Type: application/json

{"email":"ann@mail.example","password":"wrong"}
---
HTTP/2 401
server: nginx
content-type: application/json

{"error":"invalid_login"}`,
      },
      {
        title: 'Proxy-Authenticate does not stand in for it',
        http: `
GET /reports HTTP/1.1
Host: intra.shop.example
---
HTTP/1.1 401 Unauthorized
Proxy-Authenticate: Basic realm="proxy"
Content-Length: 0`,
      },
    ],
    ignores: [
      {
        title: 'A 401 that names its scheme',
        http: `
HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer realm="orders"

no token`,
      },
      {
        title: 'The field in lower case, as HTTP/2 sends it',
        http: `
HTTP/2 401
www-authenticate: Basic realm="staff"`,
      },
      {
        title: 'A 403 needs no challenge',
        http: `
HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":"forbidden"}`,
      },
      {
        title: 'An empty field is a malformed one, not a missing one',
        http: `
HTTP/1.1 401 Unauthorized
WWW-Authenticate:

no token`,
      },
    ],
  },
  scope: 'denial',
  check: (exchange) => {
    const { response } = exchange;
    if (response.status !== 401 || response.fields.length === 0) return [];
    if (fieldValue(response, 'www-authenticate') !== undefined) return [];
    return [
      {
        message: 'The server answered 401 without the WWW-Authenticate field, so it does not say how to log in.',
        evidence: [inResponse(exchange, 'status')],
      },
    ];
  },
};
