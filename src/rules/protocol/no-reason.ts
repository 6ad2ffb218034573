import type { DenialRule } from '../../engine/rule.ts';
import type { Exchange } from '../../http/exchange.ts';
import { fieldValue, fieldValues } from '../../http/exchange.ts';
import { statements } from '../../http/statement.ts';
import { inResponse } from '../evidence.ts';
import { asksSecondFactor } from '../second-factor.ts';

/** A denial that says no more than its status (RFC 9110 section 15.5.4). */
export const noReason: DenialRule = {
  id: 'no-reason',
  severity: 'info',
  title: 'The denial gives no reason',
  why: 'Neither a body nor a field says why. That is allowed, and sometimes wanted, but whoever meets it has to guess between a missing login, a missing right and a block by something in between, and the help desk cannot tell either.',
  fixes: {
    caller: [
      {
        text: 'Compare with a request that works: other credentials, another origin, another network. Note the time and ask whoever runs the server.',
      },
    ],
    apiOwner: [
      {
        text: 'Say in one sentence what is missing, and give an id to look up in the log.',
        code: {
          language: 'http',
          text: 'HTTP/1.1 403 Forbidden\nContent-Type: application/problem+json\n\n{"title":"Not allowed","detail":"Only editors may change this page.","instance":"/errors/8f2c"}',
        },
      },
    ],
    operator: [
      {
        text: 'Check whether a proxy or gateway throws the body of the application away, or refuses by itself without a page.',
      },
    ],
  },
  references: [
    { title: 'RFC 9110 section 15.5.4', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4' },
    { title: 'RFC 9457', url: 'https://www.rfc-editor.org/rfc/rfc9457' },
  ],
  examples: {
    reports: [
      { title: 'An empty 403', http: 'HTTP/1.1 403 Forbidden\nServer: envoy\nContent-Length: 0' },
      {
        title: 'An empty 401 without a challenge',
        http: 'HTTP/1.1 401 Unauthorized\nContent-Length: 0\nDate: Sun, 01 Mar 2026 12:00:00 GMT',
      },
      { title: 'An empty object', http: 'HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{}' },
    ],
    ignores: [
      {
        title: 'A challenge says what is wrong',
        http: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer error="invalid_token", error_description="The token expired"',
      },
      {
        title: 'A body says it',
        http: 'HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"message":"Only editors may do this."}',
      },
      { title: 'The reason phrase says it', http: 'HTTP/1.1 403 Filtered by the school network\nContent-Length: 0' },
      {
        title: 'The answer to HEAD never has a body',
        http: 'HEAD /v1/orders HTTP/1.1\nHost: api.shop.example\n---\nHTTP/1.1 403 Forbidden\nContent-Length: 120',
      },
    ],
  },
  scope: 'denial',
  check: (exchange, diagnosis) => {
    const { request, response } = exchange;
    if (request.method === 'HEAD' || diagnosis.cause === 'auth-handshake' || response.status === 0) return [];
    if (response.status >= 300 && response.status < 400) return [];
    if (!isEmpty(exchange) || speaksInFields(exchange)) return [];
    return [
      {
        message: `The server answered ${response.status} without a reason: no body and no field says why.`,
        evidence: [inResponse(exchange, 'status')],
      },
    ];
  },
};

/** Browsers hide the body of refused images and of what failed the CORS check, so that its absence means nothing there. */
function isEmpty({ response, resourceType, networkError }: Exchange): boolean {
  const { content } = response;
  const declared = Number(fieldValue(response, 'content-length') ?? 'NaN');
  if (content.state === 'text')
    return (
      /^\s{0,20}(?:\{\s{0,20}\}|\[\s{0,20}\]|""|null)?\s{0,20}$/.test(content.text.slice(0, 80)) &&
      content.text.length < 80
    );
  if (declared > 0 || (content.state !== 'empty' && content.size > 0) || content.state === 'binary') return false;
  const hidden = resourceType === 'image' || resourceType === 'media' || resourceType === 'font';
  return declared === 0 || (content.state === 'empty' && !hidden && networkError === '');
}

function speaksInFields(exchange: Exchange): boolean {
  if (fieldValues(exchange.response, 'www-authenticate').some((line) => line.trim() !== '')) return true;
  if (asksSecondFactor(exchange.response)) return true;
  if (exchange.response.fields.some(({ name, value }) => telling.has(name.toLowerCase()) && value.trim() !== ''))
    return true;
  return statements(exchange).some(
    ({ text, name, place }) =>
      text !== '' && !place.startsWith('body') && !(name === 'status-text' && isStandard(text)),
  );
}

/** Fields that say more than the status. */
const telling = new Set([
  'location',
  'retry-after',
  'proxy-authenticate',
  'x-error',
  'x-error-code',
  'x-error-message',
  'x-amzn-errortype',
  'x-reason',
  'x-deny-reason',
  'x-amzn-waf-action',
  'cf-mitigated',
  'x-vercel-mitigated',
]);

const isStandard = (text: string) =>
  /^(?:unauthori[sz]ed|forbidden|authorization required|authentication required|access denied|\d{3})$/i.test(
    text.trim(),
  );
