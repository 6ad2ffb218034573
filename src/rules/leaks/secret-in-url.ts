import type { DenialRule } from '../../engine/rule.ts';
import { credentials } from '../../http/credentials.ts';
import type { Exchange } from '../../http/exchange.ts';
import { inRequest } from '../evidence.ts';
import { isTimedSignature } from '../sent.ts';

/** A credential in the request's URL (RFC 6750 section 5.3, RFC 9110 section 17.9). */
export const secretInUrl: DenialRule = {
  id: 'secret-in-url',
  severity: 'warning',
  title: 'A credential travels in the URL',
  why: 'URLs are written to logs of servers and proxies, to the history of the browser and into bookmarks, and may be passed on in Referer and by copy and paste. Whoever finds the credential there can use it.',
  fixes: {
    caller: [
      {
        text: 'Send the credential in a field instead, and replace one that was sent like this.',
        code: {
          language: 'js',
          text: "fetch('https://api.example.com/orders', { headers: { Authorization: 'Bearer ' + token } });",
        },
      },
    ],
    apiOwner: [{ text: 'Take credentials from Authorization or from a cookie, and stop taking them from the query.' }],
    operator: [
      { text: 'Leave the parameter out of the logs.' },
      {
        text: 'On Java servers, track sessions by cookie only.',
        code: { language: 'xml', text: '<session-config>\n  <tracking-mode>COOKIE</tracking-mode>\n</session-config>' },
      },
    ],
  },
  references: [
    { title: 'RFC 9110 section 17.9', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-17.9' },
    { title: 'RFC 6750 section 5.3', url: 'https://www.rfc-editor.org/rfc/rfc6750#section-5.3' },
    { title: 'CWE-598', url: 'https://cwe.mitre.org/data/definitions/598.html' },
  ],
  examples: {
    reports: [
      asked('A key in the query', '/v1/orders?api_key=9c1f7a20b3d84e5566'),
      asked('A token in the query', '/v1/orders?access_token=7b1f0a6de2c94855aa01'),
      asked('A session in the path', '/orders;jsessionid=7A2F0C9B1D3E4F5A6B7C8D9E0F1A2B3C'),
    ],
    ignores: [
      asked('Names that only sound like it', '/v1/tokens?token_type=bearer&key=name&max_tokens=20'),
      asked(
        'A signed URL is made to travel',
        '/media/9.mp4?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIDEXAMPLE%2F20260301%2Feu-west-1%2Fs3%2Faws4_request&X-Amz-Date=20260301T100000Z&X-Amz-Expires=60&X-Amz-SignedHeaders=host&X-Amz-Signature=ab12',
      ),
      asked('No query at all', '/v1/orders/4711'),
    ],
  },
  scope: 'denial',
  check: (exchange) => {
    const [one] = credentials(exchange.request).filter(
      ({ place, kind, value }) => place === 'url' && kind !== 'signature' && !isTimedSignature(value),
    );
    const name = one ? describe(one.kind, one.name) : sessionInUrl(exchange);
    return name ? [{ message: `The URL carries ${name}.`, evidence: [inRequest(exchange, 'url')] }] : [];
  },
};

function describe(kind: string, name: string): string {
  return kind === 'user-info' ? 'a user name and password' : `a credential in ${name.slice(0, 60)}`;
}

/** Session ids that servers write into links for browsers without cookies. */
function sessionInUrl({ request }: Exchange): string | undefined {
  const found =
    /[;?&](jsessionid|phpsessid|aspsessionid\w{0,20}|cfid|cftoken|session_?id|sid|sessid)=([\w.!-]{8,200})/i.exec(
      request.url.slice(0, 8000),
    );
  return found ? `a session id in ${found[1]}` : undefined;
}

function asked(title: string, target: string) {
  return {
    title,
    http: `GET ${target} HTTP/1.1\nHost: api.shop.example\n---\nHTTP/1.1 403 Forbidden\nContent-Type: text/plain\n\nno`,
  };
}
