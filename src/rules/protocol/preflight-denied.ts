import type { DenialRule } from '../../engine/rule.ts';
import { isPreflight } from '../../http/cors.ts';
import { inRequest, inResponse } from '../evidence.ts';

/** A CORS preflight answered with 401 or 403 (Fetch, CORS-preflight fetch). */
export const preflightDenied: DenialRule = {
  id: 'preflight-denied',
  severity: 'error',
  title: 'The preflight was refused',
  why: 'Before some cross-origin requests the browser asks with OPTIONS whether they are allowed. It never sends credentials with that question, so no login can make this pass: the real request is not sent at all, and the script sees only a network error.',
  fixes: {
    caller: [
      {
        text: 'No login or token in the page can mend this. Until the server is changed, call it from your own server.',
      },
    ],
    apiOwner: [
      {
        text: 'Answer OPTIONS before the login is checked: put the CORS handler in front of authentication.',
        code: {
          language: 'js',
          text: "app.use(cors({ origin: 'https://app.example.com', credentials: true }));\napp.use(authenticate);",
        },
      },
      { text: 'If the origin is to be allowed, add it to the list of allowed origins.' },
    ],
    operator: [
      {
        text: 'Answer preflights at the proxy or gateway, or let them pass the login there.',
        code: {
          language: 'nginx',
          text: 'location /api/ {\n  if ($request_method = OPTIONS) {\n    add_header Access-Control-Allow-Origin https://app.example.com;\n    # only where the page sends cookies\n    add_header Access-Control-Allow-Credentials true;\n    add_header Access-Control-Allow-Methods "GET, PUT, DELETE";\n    add_header Access-Control-Allow-Headers "Authorization, Content-Type";\n    return 204;\n  }\n  auth_request /auth;\n}',
        },
      },
    ],
  },
  references: [
    { title: 'Fetch, CORS-preflight fetch', url: 'https://fetch.spec.whatwg.org/#cors-preflight-fetch' },
    {
      title: 'Fetch, CORS protocol and credentials',
      url: 'https://fetch.spec.whatwg.org/#cors-protocol-and-credentials',
    },
  ],
  examples: {
    reports: [
      asked('A login is asked for', '401 Unauthorized', 'WWW-Authenticate: Bearer'),
      asked('The origin is not on the list', '403 Forbidden', 'Content-Type: text/plain'),
      asked(
        'Allowed by its fields, but still refused',
        '403 Forbidden',
        'Access-Control-Allow-Origin: https://app.shop.example\nAccess-Control-Allow-Methods: PUT',
      ),
    ],
    ignores: [
      {
        title: 'The real request',
        http: `
PUT /v1/orders/3 HTTP/1.1
Host: api.shop.example
Origin: https://app.shop.example
---
HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer`,
      },
      {
        title: 'OPTIONS that is no preflight',
        http: `
OPTIONS /v1/orders HTTP/1.1
Host: api.shop.example
---
HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer`,
      },
      {
        title: 'A preflight that passed',
        http: `
OPTIONS /v1/orders/3 HTTP/1.1
Host: api.shop.example
Origin: https://app.shop.example
Access-Control-Request-Method: PUT
---
HTTP/1.1 204 No Content
Access-Control-Allow-Origin: https://app.shop.example
Access-Control-Allow-Methods: PUT`,
      },
    ],
  },
  scope: 'denial',
  check: (exchange) => {
    const { status } = exchange.response;
    if ((status !== 401 && status !== 403) || !isPreflight(exchange)) return [];
    return [
      {
        message: `The server answered the preflight with ${status}. A preflight never carries credentials, so no login can mend this.`,
        evidence: [inRequest(exchange, 'method'), inResponse(exchange, 'status')],
      },
    ];
  },
};

function asked(title: string, status: string, fields: string) {
  const http = `OPTIONS /v1/orders/3 HTTP/1.1\nHost: api.shop.example\nOrigin: https://app.shop.example\nAccess-Control-Request-Method: PUT\n---\nHTTP/1.1 ${status}\n${fields}`;
  return { title, http };
}
