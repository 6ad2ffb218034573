import type { DenialRule } from '../../engine/rule.ts';
import { challenges } from '../../http/challenge.ts';
import { corsFacts } from '../../http/cors.ts';
import { authorization } from '../../http/credentials.ts';
import { inResponse } from '../evidence.ts';
import { isScripted } from '../sent.ts';

/** A challenge to a script that browsers may answer with their own login box. */
export const nativeLoginPrompt: DenialRule = {
  id: 'native-login-prompt',
  severity: 'warning',
  title: "The browser's own login box may open",
  why: 'When an answer asks for Basic, Digest, NTLM or Negotiate, browsers may open a login box of their own in the middle of the page. People do not know what to type there, the script waits until they close it, and what they type is kept until the browser is closed.',
  fixes: {
    caller: [
      { text: "In fetch, credentials: 'omit' keeps the box away where neither cookies nor stored logins are needed." },
    ],
    apiOwner: [
      {
        text: 'Answer scripts with a scheme that browsers do not know: Bearer if the API takes tokens, else a name of your own.',
        code: { language: 'http', text: 'WWW-Authenticate: Bearer realm="api"' },
      },
    ],
    operator: [
      {
        text: 'Where the application checks logins by itself, let it send the challenge on the paths that only scripts call. Keep the login of the server wherever nothing else checks.',
      },
    ],
  },
  references: [
    { title: 'Fetch, HTTP-network-or-cache fetch', url: 'https://fetch.spec.whatwg.org/#http-network-or-cache-fetch' },
  ],
  examples: {
    reports: [
      asked('Basic', 'WWW-Authenticate: Basic realm="api"'),
      asked('Windows login', 'WWW-Authenticate: Negotiate\nWWW-Authenticate: NTLM'),
      asked('Basic behind Bearer', 'WWW-Authenticate: Bearer, Basic realm="api"'),
    ],
    ignores: [
      asked('Bearer', 'WWW-Authenticate: Bearer realm="api"'),
      asked('A name of its own', 'WWW-Authenticate: xBasic realm="api"'),
      {
        title: 'A person who opens the page',
        http: `
GET /staff HTTP/1.1
Host: www.shop.example
Sec-Fetch-Dest: document
---
HTTP/1.1 401 Unauthorized
WWW-Authenticate: Basic realm="staff"`,
      },
      {
        title: 'Another origin, asked without cookies',
        http: `
GET /v1/me HTTP/1.1
Host: api.shop.example
Origin: https://app.other.example
Sec-Fetch-Mode: cors
Sec-Fetch-Dest: empty
---
HTTP/1.1 401 Unauthorized
Access-Control-Allow-Origin: *
WWW-Authenticate: Basic realm="api"`,
      },
      {
        title: 'A preflight opens no box',
        http: `
OPTIONS /v1/orders HTTP/1.1
Host: api.shop.example
Origin: https://app.shop.example
Access-Control-Request-Method: PUT
---
HTTP/1.1 401 Unauthorized
WWW-Authenticate: Basic realm="api"`,
      },
    ],
  },
  scope: 'denial',
  check: (exchange, diagnosis) => {
    if (exchange.response.status !== 401 || !isScripted(exchange) || diagnosis.cause === 'auth-handshake') return [];
    const { crossOrigin, withCredentials, allowCredentials } = corsFacts(exchange);
    // Without the browser's credentials, fetch asks nobody for a login.
    const bare = !withCredentials && !allowCredentials && !authorization(exchange.request);
    if (crossOrigin && bare) return [];
    const scheme = challenges(exchange.response).challenges.find((challenge) =>
      prompting.has(challenge.scheme.toLowerCase()),
    )?.scheme;
    if (!scheme) return [];
    return [
      {
        message: `A script asked and the server answered with a ${scheme} challenge: the browser may open its own login box.`,
        evidence: [inResponse(exchange, 'header:www-authenticate')],
      },
    ];
  },
};

const prompting: ReadonlySet<string> = new Set(['basic', 'digest', 'ntlm', 'negotiate']);

function asked(title: string, fields: string) {
  const http = `GET /v1/me HTTP/1.1\nHost: app.shop.example\nX-Requested-With: XMLHttpRequest\n---\nHTTP/1.1 401 Unauthorized\n${fields}\n\nno`;
  return { title, http };
}
