import type { DenialRule, Hit } from '../../engine/rule.ts';
import { challenges } from '../../http/challenge.ts';
import { type Credential, credentials } from '../../http/credentials.ts';
import { type Exchange, fieldValue } from '../../http/exchange.ts';
import { inRequest, inResponse } from '../evidence.ts';

/** Credentials sent, or Basic or Bearer asked for, over plain http to another machine (RFC 7617 section 4, RFC 6750 section 5.3). */
export const cleartextCredentials: DenialRule = {
  id: 'cleartext-credentials',
  severity: 'error',
  title: 'Login over plain http',
  why: 'Over plain http everyone on the way can read a password, token or session and use it from then on. Whether the server accepts it does not matter: it has been on the wire.',
  fixes: {
    caller: [
      {
        text: 'Use https in the address. Treat a password or token that was sent like this as known to others: change it.',
      },
    ],
    apiOwner: [
      {
        text: 'Mark session cookies Secure, so that browsers never send them over http.',
        code: { language: 'http', text: 'Set-Cookie: session=...; Secure; HttpOnly; SameSite=Lax' },
      },
    ],
    operator: [
      {
        text: 'Serve https, redirect http to it, and tell browsers to remember.',
        code: {
          language: 'nginx',
          text: 'server {\n  listen 80;\n  return 301 https://$host$request_uri;\n}\n# in the https server:\nadd_header Strict-Transport-Security "max-age=31536000" always;',
        },
      },
      {
        text: 'For APIs, refuse http instead of redirecting: a redirect hides that each call sends its token in the clear first.',
      },
    ],
  },
  references: [
    { title: 'RFC 7617 section 4', url: 'https://www.rfc-editor.org/rfc/rfc7617#section-4' },
    { title: 'RFC 6750 section 5.3', url: 'https://www.rfc-editor.org/rfc/rfc6750#section-5.3' },
  ],
  examples: {
    reports: [
      sent(
        'A password in Basic',
        'http://files.shop.example/',
        'Authorization: Basic YW5uOnR1bGlw',
        'WWW-Authenticate: Basic realm="files"',
      ),
      sent(
        'A token',
        'http://api.shop.example/v1/me',
        'Authorization: Bearer 7b1f0a6de2c94855',
        'WWW-Authenticate: Bearer error="invalid_token"',
      ),
      sent(
        'Basic asked for',
        'http://files.shop.example/',
        'Accept: text/html',
        'WWW-Authenticate: Basic realm="files"',
      ),
    ],
    ignores: [
      sent(
        'Over https',
        'https://files.shop.example/',
        'Authorization: Basic YW5uOnR1bGlw',
        'WWW-Authenticate: Basic realm="files"',
      ),
      sent(
        'On the own machine',
        'http://127.0.0.1:8080/',
        'Authorization: Basic YW5uOnR1bGlw',
        'WWW-Authenticate: Basic realm="files"',
      ),
      sent(
        'On localhost by name',
        'http://app.localhost:3000/',
        'Authorization: Bearer 7b1f0a6de2c94855',
        'WWW-Authenticate: Bearer',
      ),
      sent(
        'Digest does not send the password',
        'http://files.shop.example/',
        'Accept: text/html',
        'WWW-Authenticate: Digest realm="files", nonce="x1", qop="auth", algorithm=SHA-256',
      ),
    ],
  },
  scope: 'denial',
  check: (exchange) => {
    if (!isCleartext(exchange)) return [];
    const [one] = credentials(exchange.request).filter((credential) => isReadable(credential, exchange));
    if (one)
      return [
        hit('A credential was sent over plain http, readable for everyone on the way.', inRequest(exchange, one.place)),
      ];
    const asked = challenges(exchange.response).challenges.some(({ scheme }) => /^(?:basic|bearer)$/i.test(scheme));
    if (!asked) return [];
    return [hit('The server asks for a credential over plain http.', inResponse(exchange, 'header:www-authenticate'))];
  },
};

function hit(message: string, evidence: Hit['evidence'][number]): Hit {
  return { message, evidence: [evidence] };
}

/** Says whether others can read what was sent: a signature or a proof gives its secret away to nobody. */
function isReadable(credential: Credential, exchange: Exchange): boolean {
  if (credential.kind === 'signature' || credential.kind === 'proxy-authorization' || credential.fault) return false;
  if (credential.kind !== 'authorization') return true;
  const scheme = (fieldValue(exchange.request, 'authorization') ?? '').split(' ', 1).join('').toLowerCase();
  return !proving.some((start) => scheme.startsWith(start));
}

const proving = [
  'digest',
  'ntlm',
  'negotiate',
  'aws',
  'dpop',
  'signature',
  'hawk',
  'hmac',
  'sharedkey',
  'scram',
  'mutual',
  'oauth',
];

function isCleartext({ request }: Exchange): boolean {
  if (!/^(?:http|ws):\/\//i.test(request.url) || !URL.canParse(request.url)) return false;
  return !isLoopback(new URL(request.url).hostname);
}

function isLoopback(host: string): boolean {
  const name = host.replace(/^\[|\]$/g, '').toLowerCase();
  return name === 'localhost' || name.endsWith('.localhost') || name === '::1' || /^127(?:\.\d{1,3}){3}$/.test(name);
}

function sent(title: string, url: string, field: string, challenge: string) {
  return { title, http: `GET ${url} HTTP/1.1\n${field}\n---\nHTTP/1.1 401 Unauthorized\n${challenge}\n\nno` };
}
