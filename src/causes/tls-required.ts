import type { Cause } from '../engine/cause.ts';
import type { Clue } from '../engine/clue.ts';
import { type Exchange, fieldValue } from '../http/exchange.ts';
import { statements } from '../http/statement.ts';
import { answered, clue } from './facts/evidence.ts';
import { isRefused } from './facts/outcome.ts';
import { twinClues } from './proof/twin.ts';
import { stated } from './stated/stated.ts';
import { worded } from './wording/worded.ts';

/** The resource demands HTTPS. */
export const tlsRequired: Cause = {
  id: 'tls-required',
  title: 'HTTPS required',
  headline: 'The server accepts this request only over an encrypted connection (https).',
  meaning:
    'The request went over plain http, and the server refuses to answer there, so that nobody on the way can read along. It does not mean that the credentials are wrong. ' +
    'If some were sent, though, everybody on the way could read them: treat them as exposed.',
  fixes: {
    caller: [
      {
        text: 'Use https:// in place of http:// in the URL, and check the port.',
        code: { language: 'sh', text: 'curl -i https://api.example.com/orders' },
      },
      { text: 'If a password, token or key went along in the plain request, replace it.' },
      {
        text: 'Look where the http URL comes from: an old bookmark, a base URL in the settings, a link, or a redirect.',
      },
    ],
    apiOwner: [
      {
        text: 'For pages, redirect to https and tell browsers to remember; for APIs, refuse plain requests without a redirect, so that clients notice before they leak a credential twice.',
        code: { language: 'http', text: 'HTTP/1.1 301 Moved Permanently\nLocation: https://www.example.com/orders' },
      },
      {
        text: 'Behind a proxy that ends TLS, let the application read the forwarded scheme; otherwise it takes every request for plain http.',
        code: { language: 'python', text: 'SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")' },
      },
    ],
    operator: [
      {
        text: 'Pass the scheme on from the proxy.',
        code: { language: 'nginx', text: 'proxy_set_header X-Forwarded-Proto $scheme;' },
      },
      {
        vendor: 'nginx',
        text: 'Redirect plain requests in a server block of their own.',
        code: { language: 'nginx', text: 'server {\n  listen 80;\n  return 301 https://$host$request_uri;\n}' },
      },
      {
        vendor: 'iis',
        text: 'Substatus 403.4 is the setting "Require SSL" of the site or folder; add a redirect for plain requests or take the setting away.',
        code: { language: 'xml', text: '<security><access sslFlags="Ssl"/></security>' },
      },
      { vendor: 's3', text: 'Look for a condition on aws:SecureTransport in the bucket policy.' },
      {
        text: 'Send Strict-Transport-Security over https, so that browsers no longer try plain http (RFC 6797).',
        code: { language: 'http', text: 'Strict-Transport-Security: max-age=31536000' },
      },
    ],
  },
  tellApart: 'Look at the scheme of the URL: if it is http and the same URL with https is served, it is this.',
  references: [
    { title: 'RFC 9110 section 15.5.22', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.22' },
    { title: 'RFC 6797 section 7.2', url: 'https://www.rfc-editor.org/rfc/rfc6797#section-7.2' },
    { title: 'RFC 6750 section 5.3', url: 'https://www.rfc-editor.org/rfc/rfc6750#section-5.3' },
  ],
  examples: [
    {
      title: 'a message that asks for https',
      http: `
        GET http://api.example.com/orders HTTP/1.1
        Host: api.example.com
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: application/json

        {"error":"HTTPS is required"}
      `,
    },
    {
      title: 'refused over http and served over https',
      http: `
        GET http://files.example.net/list HTTP/1.1
        Host: files.example.net
        ---
        HTTP/1.1 403 Forbidden
        Content-Length: 0
        ---
        GET https://files.example.net/list HTTP/1.1
        Host: files.example.net
        ---
        HTTP/1.1 200 OK
        Content-Type: application/json

        []
      `,
      target: 0,
    },
    {
      title: 'a substatus that means that SSL is required',
      http: `
        GET http://intranet.example.org/hr HTTP/1.1
        Host: intranet.example.org
        ---
        HTTP/1.1 403 Forbidden
        Server: Microsoft-IIS/10.0
        Content-Type: text/html

        <html><head><title>IIS Detailed Error - 403.4 - Forbidden</title></head><body><h2>HTTP Error 403.4 - Forbidden</h2><p>The page you are trying to access is secured with Secure Sockets Layer (SSL).</p></body></html>
      `,
    },
  ],
  notExamples: [
    {
      title: 'a function that is sold together with https',
      http: `
        GET https://geo.example.com/json HTTP/1.1
        Host: geo.example.com
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: application/json

        {"message":"HTTPS access is not included in your plan. Upgrade your subscription."}
      `,
    },
    {
      title: 'a bare 403 over http',
      http: `
        GET http://files.example.net/list HTTP/1.1
        Host: files.example.net
        ---
        HTTP/1.1 403 Forbidden
        Content-Length: 0
      `,
    },
    {
      title: 'a certificate of the client that is missing',
      http: `
        GET https://files.example.net/list HTTP/1.1
        Host: files.example.net
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: text/plain

        A client certificate is required
      `,
    },
  ],
  clues: (exchange, around) => [
    ...stated(exchange, 'tls-required'),
    ...(namesAddress(exchange) || speaksPlainAlone(exchange)
      ? []
      : isPlain(exchange)
        ? worded(exchange, 'tls-required')
        : behindProxy(exchange)),
    ...upgradeAsked(exchange),
    ...portOfTls(exchange),
    ...substatus(exchange),
    ...twinClues(exchange, around, 'tls-required'),
  ],
};

function isPlain({ request }: Exchange): boolean {
  return request.url.startsWith('http://');
}

/** "The redirect_uri must use https": an address that was sent as a value has to be one, not the request. */
function namesAddress(exchange: Exchange): boolean {
  return statements(exchange).some(({ text }) => /https/i.test(text) && sentAddress.test(text));
}

/** The other way round: TLS was spoken to a server that knows plain HTTP alone. */
const speaksPlainAlone = (exchange: Exchange) => statements(exchange).some(({ text }) => plainAlone.test(text));

const plainAlone = /\bonly (?:supports|speaks|accepts|understands) (?:plain )?http\b(?!s)|\bnon-(?:ssl|tls)\b/i;

const sentAddress =
  /\b(?:redirect|callback|return|webhook|hook|target|image|logo|site|notification|postback|success|cancel|avatar|feed)s?[\s_-]?(?:ur[il]s?|endpoints?|address(?:es)?|links?)\b/i;

/** Asked for https over https: something in front ends the encryption, and the server behind it sees plain http. */
function behindProxy(exchange: Exchange): readonly Clue[] {
  if (!isRefused(exchange)) return [];
  const because =
    'The response asks for https although the URL is https: what is in front ends the encryption, and the server behind it takes the request for plain http.';
  return worded(exchange, 'tls-required').map((one) => ({
    ...one,
    confidence: one.confidence === 'certain' ? 'likely' : one.confidence,
    because,
  }));
}

/** 426 with Upgrade: TLS is the registered way to ask for it (RFC 2817 section 4.2). */
function upgradeAsked(exchange: Exchange): readonly Clue[] {
  const upgrade = (fieldValue(exchange.response, 'upgrade') ?? '').toUpperCase();
  if (exchange.response.status !== 426 || !upgrade.includes('TLS/')) return [];
  const because = 'The response asks to upgrade the connection to TLS.';
  return [clue('tls-required', ['stated', 'certain'], because, [answered(exchange, 'header:upgrade')])];
}

/** What a server says whose port takes TLS alone, and that was spoken to in plain HTTP: in 400, as it cannot read the request. */
function portOfTls(exchange: Exchange): readonly Clue[] {
  const { status } = exchange.response;
  if (!isPlain(exchange) || status < 400 || status > 499) return [];
  const said = statements(exchange).find(({ text }) => text.length <= 300 && plainToTls.test(text));
  if (!said) return [];
  const because = 'The response says that this port takes TLS alone, and the request went out in plain HTTP.';
  return [clue('tls-required', ['stated', 'certain'], because, [answered(exchange, said.place)])];
}

const plainToTls =
  /\bhttp request\b.{0,30} (?:to|on|at) (?:an? |the |this )?(?:https|tls|ssl)\b|\bplain(?:[- ]?text)? http\b.{0,60}\b(?:https|tls|ssl)\b|\b(?:port|listener|endpoint) (?:requires|expects|only (?:accepts|speaks|supports)) (?:https|tls|ssl)\b/i;

/** IIS tells its reasons apart by a number after the status; 4 is the setting that requires SSL. */
function substatus(exchange: Exchange): readonly Clue[] {
  const named = statements(exchange).find(({ kind, text }) => kind === 'heading' && text.includes('403.4 '));
  if (!named || exchange.response.status !== 403) return [];
  const because = 'The substatus 403.4 means that the setting "Require SSL" refuses plain http.';
  return [clue('tls-required', ['vendor', 'certain'], because, [answered(exchange, named.place)])];
}
