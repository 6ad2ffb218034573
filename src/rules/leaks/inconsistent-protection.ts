import type { Difference } from '../../engine/comparison.ts';
import { isLoginUrl } from '../../engine/login.ts';
import type { DenialRule, Hit } from '../../engine/rule.ts';
import type { CauseId } from '../../engine/taxonomy.ts';
import { challenges } from '../../http/challenge.ts';
import { isPreflight } from '../../http/cors.ts';
import { type Exchange, fieldValue } from '../../http/exchange.ts';
import { inRequest, inResponse } from '../evidence.ts';
import { sentCredentials } from '../sent.ts';
import { comparison } from './answer-difference.ts';
import { isSameResource } from './same-resource.ts';

// What the examples are made of.
const token = 'Authorization: Bearer 7b1f0a6de2c94855';
const otherToken = 'Authorization: Bearer 99990a6de2c94000';
const json = 'Content-Type: application/json\n\n';
const lacksRight = `403 Forbidden\n${json}{"message":"You do not have permission to perform this action."}`;
const wantsLogin = `401 Unauthorized\nWWW-Authenticate: Bearer\n${json}{"error":"login required"}`;
const page = '403 Forbidden\nContent-Type: text/html\n\nno';
const list = `200 OK\n${json}[{"id":1}]`;
const done = '204 No Content';

/** What looks like the same resource is refused one way and served another. */
export const inconsistentProtection: DenialRule = {
  id: 'inconsistent-protection',
  severity: 'warning',
  title: 'Refused one way, served another',
  why: 'What is refused here seems to be served when the address is written a little differently, or when no login is sent at all. Then the check depends on how one asks, and whoever knows another way gets past it.',
  fixes: {
    caller: [],
    apiOwner: [
      { text: 'Check rights where the resource is loaded, not by patterns of addresses.' },
      { text: 'Protect every version of the API and every method, and refuse what is not listed.' },
    ],
    operator: [
      {
        text: 'Let rules read addresses the way the application does: letter case, doubled and trailing slashes, encoded letters, path parameters.',
      },
      { text: 'Refuse by default and open single paths, instead of the other way round.' },
    ],
  },
  references: [
    { title: 'CWE-178', url: 'https://cwe.mitre.org/data/definitions/178.html' },
    { title: 'CWE-288', url: 'https://cwe.mitre.org/data/definitions/288.html' },
    { title: 'RFC 9110 section 4.2.3', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-4.2.3' },
  ],
  examples: {
    reports: [
      pair('Another letter case', '/api/notes', '/API/notes'),
      pair('A trailing slash', '/admin/users', '/admin/users/'),
      tried(
        'A page behind the login of the browser',
        [
          'GET /pumps',
          '',
          '401 Unauthorized\nWWW-Authenticate: Digest realm="a", nonce="b", qop="auth"\nContent-Length: 0',
        ],
        ['GET /pumps/', '', '200 OK\nContent-Type: text/html\n\n<p>3 bar</p>'],
      ),
      pair('The name of a format', '/reports/2026-02', '/reports/2026-02.json'),
      pair('An older version of the API', '/v2/salaries', '/v1/salaries'),
      tried(
        'Served to nobody in particular',
        ['GET /api/salaries', token, lacksRight],
        ['GET /api/salaries', '', list],
      ),
      tried(
        'Changed by a caller who may not read it',
        ['GET /api/notes/7', token, lacksRight],
        ['PUT /api/notes/7', token, done],
      ),
    ],
    ignores: [
      tried(
        'Another caller changes it',
        ['GET /api/notes/7', token, lacksRight],
        ['PUT /api/notes/7', otherToken, done],
      ),
      tried('A login in between', ['GET /api/notes', '', wantsLogin], ['GET /API/notes', token, list]),
      tried(
        'Public reading beside protected writing',
        ['DELETE /api/products/11', '', wantsLogin],
        ['GET /api/products/11', '', list],
      ),
      tried(
        'The page of an application in place of data',
        ['GET /api/pumps', '', '401 Unauthorized\nWWW-Authenticate: Basic realm="a"\nContent-Length: 0'],
        ['GET /api/pumps/', '', '200 OK\nContent-Type: text/html\n\n<div id="root"></div>'],
      ),
      tried('All spellings refused alike', ['GET /admin', '', page], ['GET /ADMIN', '', page]),
      tried('Another resource', ['GET /api/notes', '', wantsLogin], ['GET /api/news', '', list]),
    ],
  },
  scope: 'denial',
  check: (exchange, diagnosis, around) => {
    const { status } = exchange.response;
    if ((status !== 401 && status !== 403) || isPreflight(exchange) || !aboutRights.has(diagnosis.cause)) return [];
    const served = around.sameOrigin.find((other) => isServedOtherwise(exchange, other));
    const toNobody =
      diagnosis.cause === 'insufficient-permission'
        ? around.sameUrl.find((other) => isServedToNobody(exchange, other))
        : undefined;
    const otherwise = around.sameEndpoint.find((other) => isServedByOtherMethod(exchange, other));
    const changed = around.sameEndpoint.find((other) => isChangedAllTheSame(exchange, other));
    if (served)
      return [
        hit(
          exchange,
          served,
          'What looks like the same resource was refused here and served to the same caller under another spelling of its address.',
          'url',
        ),
      ];
    if (toNobody)
      return [
        hit(
          exchange,
          toNobody,
          'A caller with a login was refused here, and the same URL was served without any.',
          'status',
        ),
      ];
    if (otherwise)
      return [
        hit(
          exchange,
          otherwise,
          `What was refused to nobody in particular with ${exchange.request.method} was served to the same caller with ${meantMethod(otherwise)}.`,
          'method',
        ),
      ];
    if (!changed) return [];
    return [
      hit(
        exchange,
        changed,
        `The caller was refused this with GET, and got through with ${changed.request.method}.`,
        'method',
      ),
    ];
  },
};

function hit(refused: Exchange, served: Exchange, message: string, decisive: 'url' | 'status' | 'method'): Hit {
  const where = decisive === 'status' ? inResponse(served, 'status') : inRequest(served, decisive);
  const statuses: Difference = {
    part: 'status',
    name: '',
    says: `The status is ${refused.response.status} in the one and ${served.response.status} in the other.`,
    one: inResponse(refused, 'status'),
    other: inResponse(served, 'status'),
  };
  return {
    message,
    evidence: [inResponse(refused, 'status'), where],
    entries: [refused.id, served.id].sort((a, b) => a - b),
    comparisons: [comparison(refused, served, [statuses])],
  };
}

/** Refusals that look at who asks for what; the others look at the request, the address or the moment. */
const aboutRights: ReadonlySet<CauseId> = new Set<CauseId>([
  'no-credentials',
  'insufficient-permission',
  'insufficient-scope',
  'invalid-credentials',
  'expired-credentials',
  'not-entitled',
  'server-config',
  'directory-listing',
  'unspecified-401',
  'unspecified-403',
]);

function isServedOtherwise(refused: Exchange, other: Exchange): boolean {
  const { status, content } = other.response;
  if (status < 200 || status > 299 || status === 202 || status === 204) return false;
  if (!isSameMethod(refused.request.method, other.request.method)) return false;
  if (!isSameResource(refused.request.url, other.request.url)) return false;
  if (sentCredentials(refused.request) !== sentCredentials(other.request)) return false;
  if (cookieField(refused) !== cookieField(other) || originField(refused) !== originField(other)) return false;
  // A page in place of data is what an application shows for any address that it does not know.
  const isPage = content.mediaType.includes('html');
  return !isPage || refused.response.content.mediaType.includes('html') || isPageWithLogin(refused);
}

/** A server that has pages asks for the login of the browser, and shows nothing until it has it. */
function isPageWithLogin({ request, response }: Exchange): boolean {
  const asksBrowser = challenges(response).challenges.some(({ scheme }) => /^(?:basic|digest)$/i.test(scheme));
  const wantsData = (fieldValue(request, 'accept') ?? '').includes('json') || request.url.includes('/api/');
  return asksBrowser && response.content.size <= 0 && response.content.text === '' && !wantsData;
}

/** The same request without the credentials, answered with data of the same kind. */
function isServedToNobody(refused: Exchange, other: Exchange): boolean {
  if (refused.response.status !== 403 || other.response.status !== 200 || originField(refused) !== originField(other))
    return false;
  if (sentCredentials(refused.request) === '' || sentCredentials(other.request) !== '' || cookieField(other) !== '')
    return false;
  const { mediaType } = other.response.content;
  return mediaType.includes('json') && refused.response.content.mediaType.includes('json');
}

/**
 * Refused to a caller without credentials, and served to the same one at the same address by another method that reads, or
 * by one that only a field names: POST with nothing sent, HEAD, a verb that nobody knows, X-HTTP-Method-Override.
 */
function isServedByOtherMethod(refused: Exchange, other: Exchange): boolean {
  if (
    sentCredentials(refused.request) !== sentCredentials(other.request) ||
    cookieField(refused) !== cookieField(other)
  )
    return false;
  if (refused.request.url !== other.request.url || originField(refused) !== originField(other)) return false;
  const { status } = other.response;
  if (status < 200 || status > 299 || status === 202 || isLoginUrl(other.request.url)) return false;
  const meant = overridden(other);
  if (meant !== '' && meant !== other.request.method) return meant === refused.request.method;
  if (refused.request.method !== 'GET' || sentCredentials(refused.request) !== '') return false;
  if (other.request.method === 'HEAD') return true;
  const isVerb = !known.has(other.request.method) || other.request.method === 'POST';
  return (
    isVerb && sendsNothing(other) && other.response.content.size > 2 && readable.test(other.response.content.mediaType)
  );
}

const known: ReadonlySet<string> = new Set(
  'GET HEAD POST PUT PATCH DELETE OPTIONS TRACE CONNECT PROPFIND REPORT QUERY'.split(' '),
);
const readable = /html|json|xml|csv|pdf|image/;

const overridden = ({ request }: Exchange) =>
  (
    fieldValue(request, 'x-http-method-override') ??
    fieldValue(request, 'x-method-override') ??
    fieldValue(request, 'x-http-method') ??
    ''
  )
    .trim()
    .toUpperCase();
const meantMethod = (other: Exchange) =>
  `${other.request.method}${overridden(other) ? ` and a field that says ${overridden(other)}` : ''}`;

/** Who may not read a thing should hardly be the one who may overwrite it. */
function isChangedAllTheSame(refused: Exchange, other: Exchange): boolean {
  const { status } = other.response;
  if (refused.request.method !== 'GET' || refused.response.status !== 403) return false;
  if (!isWrite(other) && !isReadByPost(other)) return false;
  if (status < 200 || status > 299) return false;
  const sent = sentCredentials(refused.request);
  return sent !== '' && sent === sentCredentials(other.request) && refused.request.url === other.request.url;
}

const isWrite = ({ request }: Exchange) => request.method === 'PUT' || request.method === 'PATCH';

/** A POST that sends nothing and gets data reads. */
function isReadByPost(exchange: Exchange): boolean {
  const { request, response } = exchange;
  const { content } = response;
  return (
    request.method === 'POST' &&
    sendsNothing(exchange) &&
    response.status === 200 &&
    content.size > 2 &&
    content.mediaType.includes('json')
  );
}

const sendsNothing = ({ request: { content } }: Exchange) =>
  content.state === 'empty' || (content.size >= 0 && content.size <= 2);

const isSameMethod = (one: string, other: string) => one === other || (one === 'GET' && other === 'HEAD');
const cookieField = ({ request }: Exchange) => fieldValue(request, 'cookie') ?? '';
const originField = ({ request }: Exchange) => fieldValue(request, 'origin') ?? '';

function pair(title: string, refused: string, served: string) {
  return tried(title, [`GET ${refused}`, '', wantsLogin], [`GET ${served}`, '', list]);
}

/** Two requests, each with its field and its answer. */
function tried(title: string, ...both: readonly (readonly [line: string, field: string, answer: string])[]) {
  const one = ([line, field, answer]: (typeof both)[number]) =>
    [`${line} HTTP/1.1`, 'Host: app.shop.example', field, '---', `HTTP/1.1 ${answer}`].filter(Boolean).join('\n');
  return { title, http: both.map(one).join('\n---\n'), target: 0 };
}
