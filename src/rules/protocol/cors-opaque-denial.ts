import type { DenialRule } from '../../engine/rule.ts';
import { corsFacts } from '../../http/cors.ts';
import { fieldValue } from '../../http/exchange.ts';
import { inRequest, inResponse } from '../evidence.ts';
import { isScripted } from '../sent.ts';

/** A cross-origin denial that the script may not read (Fetch, CORS check). */
export const corsOpaqueDenial: DenialRule = {
  id: 'cors-opaque-denial',
  severity: 'warning',
  title: 'The script cannot see that it was denied',
  why: 'The answer to a cross-origin request lacks the CORS fields that would let the page read it. The script sees a network error without status, body or reason: it cannot log in again or tell the user what happened, and the console blames CORS for a refusal that has another cause.',
  fixes: {
    caller: [
      {
        text: 'The CORS message in the console hides the real reason: look at the status and body of this answer.',
      },
    ],
    apiOwner: [
      {
        text: 'Send the CORS fields with errors, too: put the CORS handler in front of everything that can refuse. Allow-Credentials is needed only where the page sends cookies.',
        code: {
          language: 'http',
          text: 'Access-Control-Allow-Origin: https://app.example.com\nAccess-Control-Allow-Credentials: true\nVary: Origin',
        },
      },
    ],
    operator: [
      {
        text: 'Where a proxy or gateway refuses by itself, let it add the fields to its error answers.',
        code: {
          language: 'nginx',
          text: 'map $http_origin $allowed {\n  "https://app.example.com" $http_origin;\n}\n# in the server, and in each location that has an add_header of its own; an empty value sends no field\nadd_header Access-Control-Allow-Origin $allowed always;\nadd_header Vary Origin always;',
        },
      },
    ],
  },
  references: [{ title: 'Fetch, CORS check', url: 'https://fetch.spec.whatwg.org/#concept-cors-check' }],
  examples: {
    reports: [
      cross('No CORS field at all', 'Content-Type: application/json'),
      cross('Another origin is allowed', 'Access-Control-Allow-Origin: https://admin.shop.example'),
      cross(
        'The field is there twice',
        'Access-Control-Allow-Origin: https://app.shop.example\nAccess-Control-Allow-Origin: *',
      ),
    ],
    ignores: [
      cross('The origin is allowed', 'Access-Control-Allow-Origin: https://app.shop.example'),
      cross('Every origin is allowed', 'Access-Control-Allow-Origin: *'),
      {
        title: 'The same origin',
        http: `
POST /v1/me HTTP/1.1
Host: app.shop.example
Origin: https://app.shop.example
Sec-Fetch-Dest: empty
Sec-Fetch-Mode: cors
Sec-Fetch-Site: same-origin
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{}`,
      },
      {
        title: 'A form that leads to another page',
        http: `
POST /login HTTP/1.1
Host: id.shop.example
Origin: https://app.shop.example
Sec-Fetch-Dest: document
Sec-Fetch-Mode: navigate
Sec-Fetch-Site: same-site
---
HTTP/1.1 403 Forbidden
Content-Type: text/html

<h1>no</h1>`,
      },
    ],
  },
  scope: 'denial',
  check: (exchange) => {
    const facts = corsFacts(exchange);
    if (!isScripted(exchange) || !facts.crossOrigin || facts.preflight || facts.readable !== false) return [];
    // Extensions and other programs with an origin of their own may read more than pages may.
    if (!/^(?:https?:|null$)/.test(facts.origin)) return [];
    if (exchange.response.status === 0 || fieldValue(exchange.request, 'sec-fetch-mode') === 'no-cors') return [];
    const lack = facts.allowOrigin ? 'its CORS fields do not fit the request' : 'it lacks Access-Control-Allow-Origin';
    return [
      {
        message: `The script cannot read this ${exchange.response.status}: ${lack}, so it sees only a network error.`,
        evidence: [
          inRequest(exchange, 'header:origin'),
          facts.allowOrigin
            ? inResponse(exchange, 'header:access-control-allow-origin')
            : inResponse(exchange, 'status'),
        ],
      },
    ];
  },
};

function cross(title: string, fields: string) {
  const http = `GET /v1/me HTTP/1.1\nHost: api.shop.example\nOrigin: https://app.shop.example\nSec-Fetch-Dest: empty\nSec-Fetch-Mode: cors\nSec-Fetch-Site: same-site\nAuthorization: Bearer 7b1f0a6de2c94855\n---\nHTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer\n${fields}\n\n{"error":"no"}`;
  return { title, http };
}
