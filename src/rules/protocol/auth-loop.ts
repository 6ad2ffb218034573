import type { EndpointRule, Hit } from '../../engine/rule.ts';
import type { CauseId } from '../../engine/taxonomy.ts';
import { isPreflight } from '../../http/cors.ts';
import { type Exchange, fieldValue } from '../../http/exchange.ts';
import { lazy } from '../../http/lazy.ts';
import { inResponse } from '../evidence.ts';
import { lastingCredentials } from '../sent.ts';

/** The same credentials sent to the same URL and refused three times or more (RFC 9110 sections 15.5.2 and 15.5.4). */
export const authLoop: EndpointRule = {
  id: 'auth-loop',
  severity: 'warning',
  title: 'The same refused credentials are sent again and again',
  why: 'As long as nothing else changes, a credential that was refused is refused again. Repeating it loads the server, fills its log, and looks like an attack: some servers then lock the account or block the address.',
  fixes: {
    caller: [
      {
        text: 'Upon 401, get a new token or ask the user once, try once more, and then stop.',
        code: {
          language: 'js',
          text: 'let response = await call(token);\nif (response.status === 401) response = await call(await refresh());\nif (response.status === 401) showLogin();',
        },
      },
      { text: 'Upon 403, do not repeat the request by itself: another credential or another right is needed first.' },
      { text: 'Stop timers and polling when the session has ended.' },
    ],
    apiOwner: [
      {
        text: 'Say in the challenge what is wrong with the token (error="invalid_token"), so that clients get a new one instead of sending the old one again.',
      },
    ],
    operator: [],
  },
  references: [
    { title: 'RFC 9110 section 15.5.2', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2' },
    { title: 'RFC 9110 section 15.5.4', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4' },
  ],
  examples: {
    reports: [
      series('A token refused three times', [
        'Authorization: Bearer 7b1f0a6de2c94855',
        'Authorization: Bearer 7b1f0a6de2c94855',
        'Authorization: Bearer 7b1f0a6de2c94855',
      ]),
      series('A session refused three times', [
        'Cookie: sessionid=5d1b6f2a90c3e7',
        'Cookie: sessionid=5d1b6f2a90c3e7',
        'Cookie: sessionid=5d1b6f2a90c3e7',
      ]),
      series('A password refused four times', [
        'Authorization: Basic YW5uOnR1bGlw',
        'Authorization: Basic YW5uOnR1bGlw',
        'Authorization: Basic YW5uOnR1bGlw',
        'Authorization: Basic YW5uOnR1bGlw',
      ]),
    ],
    ignores: [
      series('Two tries', ['Authorization: Bearer 7b1f0a6de2c94855', 'Authorization: Bearer 7b1f0a6de2c94855']),
      series('Another token each time', [
        'Authorization: Bearer 7b1f0a6de2c94851',
        'Authorization: Bearer 7b1f0a6de2c94852',
        'Authorization: Bearer 7b1f0a6de2c94853',
      ]),
      series('Nothing sent', ['Accept: text/html', 'Accept: text/html', 'Accept: text/html']),
    ],
  },
  scope: 'endpoint',
  check: ({ exchanges, denied, diagnosis }) => {
    const isTurnedDown = (exchange: Exchange) => {
      const cause = diagnosis(exchange)?.cause;
      return cause !== undefined && (aboutCredentials.has(cause) || isNonceAsked(exchange));
    };
    const often = metOften(denied.filter(isTurnedDown).map(askedWith));
    if (often.size === 0) return [];
    const addresses = new Set(
      denied.filter((exchange) => often.has(askedWith(exchange))).map(({ request }) => request.url),
    );
    const loops = new Map<string, Exchange[]>();
    const done: Exchange[][] = [];
    for (const exchange of exchanges) {
      // Few addresses are refused that often, and to know what was sent takes longer.
      const key = addresses.has(exchange.request.url) ? askedWith(exchange) : '';
      if (!often.has(key)) continue;
      const loop = loops.get(key) ?? [];
      if (isTurnedDown(exchange)) {
        loop.push(exchange);
        loops.set(key, loop);
      } else if (loops.delete(key)) done.push(loop);
    }
    return [...done, ...loops.values()].filter((loop) => loop.length >= enough).map(hit);
  },
};

const enough = 3;

/** What is there as often as a loop needs, but for the empty one. */
function metOften(keys: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const key of keys) if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Set([...counts].flatMap(([key, count]) => (count >= enough ? [key] : [])));
}

/** What was asked for, and with which credentials; empty without any. Read once: an endpoint is looked at again and again. */
const askedWith = lazy((exchange: Exchange): string => {
  const { request } = exchange;
  const sent = lastingCredentials(request);
  return !sent || isPreflight(exchange) ? '' : `${request.method} ${request.url}\n${sent}`;
});

/** A server that hands out a nonce is answered once; a client that never takes it over goes round in circles. */
function isNonceAsked({ request, response }: Exchange): boolean {
  return response.status === 401 && fieldValue(request, 'dpop') !== undefined;
}

function hit(loop: readonly Exchange[]): Hit {
  return {
    message: `The same credentials were sent to the same URL ${loop.length} times and refused each time.`,
    evidence: loop.slice(0, enough).map((exchange) => inResponse(exchange, 'status')),
    entries: loop.map(({ id }) => id),
  };
}

const aboutCredentials: ReadonlySet<CauseId> = new Set<CauseId>([
  'no-credentials',
  'malformed-credentials',
  'wrong-scheme',
  'invalid-credentials',
  'expired-credentials',
  'revoked-credentials',
  'account-disabled',
  'wrong-audience',
  'clock-skew',
  'bad-signature',
  'step-up-required',
  'insufficient-scope',
  'insufficient-permission',
  'not-entitled',
  'unspecified-401',
  'unspecified-403',
]);

function series(title: string, fields: readonly string[]) {
  const one = (field: string) =>
    `GET /v1/orders HTTP/1.1\nHost: api.shop.example\n${field}\n---\nHTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer\n\nno`;
  return { title, http: fields.map(one).join('\n---\n') };
}
