import type { DenialRule } from '../../engine/rule.ts';
import { corsFacts } from '../../http/cors.ts';
import { fieldValue } from '../../http/exchange.ts';
import { inResponse } from '../evidence.ts';
import { isScripted } from '../sent.ts';

/** A cross-origin 401 that the script can read, but without its WWW-Authenticate field (Fetch, CORS-exposed response-header). */
export const challengeNotExposed: DenialRule = {
  id: 'challenge-not-exposed',
  severity: 'info',
  title: 'The script cannot read WWW-Authenticate',
  why: 'The page may read this answer, but not the field that says how to log in and what was wrong with the token. Browsers hide it from scripts of other origins unless the server exposes it.',
  fixes: {
    caller: [{ text: 'Read the field in the DevTools of the browser; the script itself has only the body to go by.' }],
    apiOwner: [
      {
        text: 'Expose the field.',
        code: { language: 'http', text: 'Access-Control-Expose-Headers: WWW-Authenticate' },
      },
    ],
    operator: [{ text: 'If a gateway sends the CORS fields, add WWW-Authenticate to its list of exposed fields.' }],
  },
  references: [
    {
      title: 'Fetch, Access-Control-Expose-Headers',
      url: 'https://fetch.spec.whatwg.org/#http-access-control-expose-headers',
    },
  ],
  examples: {
    reports: [
      cross('Readable, nothing exposed', 'Access-Control-Allow-Origin: https://app.shop.example'),
      cross('Other fields exposed', 'Access-Control-Allow-Origin: *\nAccess-Control-Expose-Headers: ETag, Date'),
      cross('An empty list', 'Access-Control-Allow-Origin: *\nAccess-Control-Expose-Headers:'),
      cross(
        'A star, which to a request with cookies is no wildcard',
        'Access-Control-Allow-Origin: https://app.shop.example\nAccess-Control-Allow-Credentials: true\nAccess-Control-Expose-Headers: *',
        'Cookie: session=5d1b6f2a90c3e7',
      ),
    ],
    ignores: [
      cross(
        'Exposed, in lower case',
        'Access-Control-Allow-Origin: *\nAccess-Control-Expose-Headers: etag, www-authenticate',
      ),
      cross('Everything exposed', 'Access-Control-Allow-Origin: *\nAccess-Control-Expose-Headers: *'),
      cross('Not readable at all: that is another fault', 'Content-Type: text/plain'),
      {
        title: 'The same origin',
        http: `
POST /v1/me HTTP/1.1
Host: app.shop.example
Origin: https://app.shop.example
---
HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer`,
      },
    ],
  },
  scope: 'denial',
  check: (exchange) => {
    const { response } = exchange;
    if (response.status !== 401 || !fieldValue(response, 'www-authenticate') || !isScripted(exchange)) return [];
    const facts = corsFacts(exchange);
    if (!facts.crossOrigin || facts.preflight || facts.readable !== true) return [];
    const exposed = facts.exposed.map((name) => name.trim().toLowerCase());
    // To a request with cookies, * is the name of a field, not a wildcard.
    if (exposed.includes('www-authenticate') || (exposed.includes('*') && !facts.withCredentials)) return [];
    return [
      {
        message: 'The script may read this 401, but not its WWW-Authenticate field, which is not exposed.',
        evidence: [
          inResponse(exchange, 'header:www-authenticate'),
          inResponse(exchange, 'header:access-control-allow-origin'),
        ],
      },
    ];
  },
};

function cross(title: string, fields: string, sent = 'Authorization: Bearer 7b1f0a6de2c94855') {
  const http = `GET /v1/me HTTP/1.1\nHost: api.shop.example\nOrigin: https://app.shop.example\nSec-Fetch-Dest: empty\nSec-Fetch-Mode: cors\nSec-Fetch-Site: same-site\n${sent}\n---\nHTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer error="invalid_token"\n${fields}\n\nno`;
  return { title, http };
}
