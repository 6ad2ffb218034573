import type { DenialRule } from '../../engine/rule.ts';
import type { CauseId } from '../../engine/taxonomy.ts';
import { isTimedSignature } from '../../http/credential-name.ts';
import { credentials } from '../../http/credentials.ts';
import type { Exchange } from '../../http/exchange.ts';
import { readJwt } from '../../http/jwt.ts';
import { urlParts, userInfo } from '../../http/url-pattern.ts';
import { inRequest } from '../evidence.ts';

/** A credential in the request's URL (RFC 6750 section 5.3, RFC 9110 section 17.9). */
export const secretInUrl: DenialRule = {
  id: 'secret-in-url',
  severity: 'warning',
  title: 'A credential travels in the URL',
  why: 'URLs are written to logs of servers and proxies, to the history of the browser and into bookmarks, and may be passed on in Referer and by copy and paste. Whoever finds the credential there can use it.',
  fixes: {
    caller: [
      {
        text: 'Send the credential in the Authorization field instead, and replace one that was sent like this.',
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
      asked('A token named after its product', '/webservice/rest?wstoken=0f1e2d3c4b5a6978&function=users'),
      asked('A consumer key', '/v3/products?consumer_key=ck_4521aa90&consumer_secret=cs_90aa4521'),
      asked('The token of a bot in the path', '/bot110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw/getMe'),
      asked('A key in the query', '/v1/orders?api_key=9c1f7a20b3d84e5566'),
      asked('A token in the query', '/v1/orders?access_token=7b1f0a6de2c94855aa01'),
      asked('A session in the path', '/orders;jsessionid=7A2F0C9B1D3E4F5A6B7C8D9E0F1A2B3C'),
    ],
    ignores: [
      asked('The place in a list', '/v1/things?pageToken=CAUQAA4521bbcc90&next_token=eyJvZmZzZXQiOjEwfQ'),
      asked('A signature with its time', '/v1/film.mp4?auth_key=1772352000-0-0-23bf8505e0f1a2b3c4d5e6f708192a3b'),
      asked('Names that only sound like it', '/v1/tokens?token_type=bearer&key=name&max_tokens=20'),
      asked(
        'A signed URL is made to travel',
        '/media/9.mp4?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIDEXAMPLE%2F20260301%2Feu-west-1%2Fs3%2Faws4_request&X-Amz-Date=20260301T100000Z&X-Amz-Expires=60&X-Amz-SignedHeaders=host&X-Amz-Signature=ab12',
      ),
      asked('No query at all', '/v1/orders/4711'),
      asked('A value that never came', '/v1/orders?api_key=undefined'),
      asked('A template that was not filled in', '/v1/orders?access_token=YOUR_ACCESS_TOKEN'),
      asked('A word of the documentation', '/v1/orders?api_key=example-key'),
    ],
  },
  scope: 'denial',
  check: (exchange, { cause }) => {
    const [one] = credentials(exchange.request).filter(
      ({ place, kind, value, fault }) =>
        place === 'url' &&
        kind !== 'signature' &&
        fault !== 'placeholder' &&
        fault !== 'empty' &&
        !isTimedSignature(value) &&
        (knowing.has(cause) || !isSample(value)),
    );
    const name = one
      ? describe(one.kind, one.name)
      : (sessionInUrl(exchange) ?? secretInPath(exchange) ?? loginOfOther(exchange));
    return name ? [{ message: `The URL carries ${name}.`, evidence: [inRequest(exchange, 'url')] }] : [];
  },
};

/** A server that gives one of these as its reason knew the value, whatever it looks like. */
const knowing: ReadonlySet<CauseId> = new Set<CauseId>([
  'expired-credentials',
  'revoked-credentials',
  'account-disabled',
  'insufficient-scope',
  'insufficient-permission',
  'not-entitled',
]);

/** `example-key`, `demo`, `test_token`, `KEY_GOES_HERE`: a word that stands for a value, and opens nothing worth a guard. */
function isSample(value: string): boolean {
  return (
    value.length <= 40 &&
    /^(?:example|sample|dummy|demo|test|fake|mock|foo|some|any)(?:[\s_-]?(?:api|access|auth|app|client|secret|user|key|token|password|value|credential|session|id)s?){0,3}\d{0,3}$|^(?:[a-z]{2,10}[\s_-]){1,4}here$/i.test(
      value,
    )
  );
}

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

/** `/bot123456:AAH.../`, and the addresses of webhooks, whose last part is all that guards them. */
function secretInPath({ request }: Exchange): string | undefined {
  const path = (urlParts(request.url)?.path ?? '').slice(0, 2000);
  if (/\/bot\d{6,12}:[\w-]{8,80}(?:\/|$)/.test(path)) return 'a token of a bot in its path';
  const signed = /\/(eyJ[\w-]{8,1000}\.eyJ[\w-]{8,1500}\.[\w-]{16,1000})(?:\/|$)/.exec(path)?.[1];
  if (signed && readJwt(signed)) return 'a signed token in its path';
  const isHook = /\/(?:web)?hooks?\/[^/]{2,80}\/[\w-]{20,120}(?:\/|$)|\/services\/T\w{6,14}\/B\w{6,14}\/\w{16,40}$/;
  return isHook.test(path) ? 'the secret of a webhook in its path' : undefined;
}

/** The address of another server with a user name and password, as proxies and feeds take it in a parameter. */
function loginOfOther({ request }: Exchange): string | undefined {
  const found = urlParts(request.url)?.query.find(([, value]) => {
    const info = /^[a-z][a-z+.-]{1,20}:\/\//i.test(value) ? userInfo(value) : undefined;
    return info !== undefined && /^[^:]{1,200}:./.test(info) && !isSample(info.replace(/^[^:]{1,200}:/, ''));
  });
  return found ? `a user name and password in the address that ${found[0].slice(0, 60)} holds` : undefined;
}

function asked(title: string, target: string) {
  return {
    title,
    http: `GET ${target} HTTP/1.1\nHost: api.shop.example\n---\nHTTP/1.1 403 Forbidden\nContent-Type: text/plain\n\nno`,
  };
}
