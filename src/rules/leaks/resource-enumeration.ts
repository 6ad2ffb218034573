import type { Difference } from '../../engine/comparison.ts';
import type { Diagnosis } from '../../engine/diagnosis.ts';
import type { Endpoint, EndpointRule, Hit } from '../../engine/rule.ts';
import type { CauseId } from '../../engine/taxonomy.ts';
import type { Exchange, Request } from '../../http/exchange.ts';
import { lazy } from '../../http/lazy.ts';
import { urlParts } from '../../http/url-pattern.ts';
import { inResponse } from '../evidence.ts';
import { isOnlyLikened } from '../only-likened.ts';
import { sentCredentials } from '../sent.ts';
import { comparison } from './answer-difference.ts';

/** Some ids of one URL pattern answer 403 and others 404 to the same caller. */
export const resourceEnumeration: EndpointRule = {
  id: 'resource-enumeration',
  severity: 'error',
  title: '403 and 404 may tell which objects exist',
  why: 'The same caller gets 403 for some ids and 404 for others. If 403 means "exists, but not yours", a caller without any right can find out which objects there are by trying ids.',
  fixes: {
    caller: [],
    apiOwner: [
      {
        text: 'Answer 404 with the same body for objects that do not exist and for objects that the caller may not see.',
      },
      {
        text: 'Look objects up only among those that the caller may see.',
        code: {
          language: 'js',
          text: "const invoice = await invoices.findOne({ id, ownerId: user.id });\nif (!invoice) return reply.code(404).send({ message: 'Not found' });",
        },
      },
      { text: 'Ids that cannot be guessed (random UUIDs) make trying harder, but do not replace the same answer.' },
      { text: 'If it is no secret which objects exist, this can be ignored.' },
    ],
    operator: [],
  },
  references: [
    { title: 'RFC 9110 section 15.5.4', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4' },
    { title: 'CWE-204', url: 'https://cwe.mitre.org/data/definitions/204.html' },
  ],
  examples: {
    reports: [
      pair('Two invoices, one hidden and one missing', '/api/invoices/4711', '/api/invoices/9999'),
      pair(
        'UUIDs do not change it',
        '/v1/files/0b3f6c1e-55aa-4d0e-9a1f-6f1f0b9c2d11',
        '/v1/files/77aa6c1e-55aa-4d0e-9a1f-6f1f0b9c2d12',
      ),
      pair('Nested ids', '/shops/3/orders/81', '/shops/3/orders/99999'),
      named('Projects by name', [
        ['/projects/apollo', 403],
        ['/projects/gemini', 403],
        ['/projects/zzz-nothing', 404],
      ]),
      named('Members of teams by name', [
        ['/api/teams/red/members', 403],
        ['/api/teams/mine/members', 200],
        ['/api/teams/nobody-here/members', 404],
      ]),
    ],
    ignores: [
      named('Parts of an application, not objects', [
        ['/api/admin', 403],
        ['/api/health', 200],
        ['/api/helth', 404],
      ]),
      named('Two words alone, which may be parts of an application', [
        ['/projects/reports', 403],
        ['/projects/apollo', 404],
      ]),
      named('Actions beside names', [
        ['/projects/export', 403],
        ['/projects/apollo', 404],
        ['/projects/gemini', 404],
      ]),
      {
        title: 'One object alone',
        http: `
GET /api/invoices/4711 HTTP/1.1
Host: api.shop.example
Authorization: Bearer 7b1f0a6de2c94855
---
HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message":"You do not have permission to perform this action."}`,
      },
      {
        title: 'Public reading beside protected deletion',
        target: 0,
        http: `
DELETE /api/products/11 HTTP/1.1
Host: api.shop.example
Authorization: Bearer 7b1f0a6de2c94855
---
HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message":"You do not have permission to perform this action."}
---
GET /api/products/99 HTTP/1.1
Host: api.shop.example
---
HTTP/1.1 404 Not Found
Content-Type: application/json

{"message":"Not found"}`,
      },
      {
        title: 'Different callers',
        target: 0,
        http: `
GET /api/invoices/4711 HTTP/1.1
Host: api.shop.example
Authorization: Bearer 7b1f0a6de2c94855
---
HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message":"You do not have permission to perform this action."}
---
GET /api/invoices/4712 HTTP/1.1
Host: api.shop.example
Authorization: Bearer 99990a6de2c94000
---
HTTP/1.1 404 Not Found
Content-Type: application/json

{"message":"Not found"}`,
      },
      {
        title: 'The same object, gone in the meantime',
        target: 0,
        http: `
GET /api/invoices/4711 HTTP/1.1
Host: api.shop.example
Authorization: Bearer 7b1f0a6de2c94855
---
HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message":"You do not have permission to perform this action."}
---
GET /api/invoices/4711 HTTP/1.1
Host: api.shop.example
Authorization: Bearer 7b1f0a6de2c94855
---
HTTP/1.1 404 Not Found
Content-Type: application/json

{"message":"Not found"}`,
      },
    ],
  },
  scope: 'endpoint',
  alsoNamed: true,
  check: (endpoint) => {
    const answers = new Set(endpoint.exchanges.map(({ response }) => response.status));
    if (!endpoint.pattern.includes('{') || !answers.has(403) || !answers.has(404)) return [];
    const isNamed = endpoint.pattern.includes('{name}');
    return callers(endpoint.exchanges)
      .filter((exchanges) => !isNamed || showNames(exchanges))
      .flatMap((exchanges) => compare(exchanges, endpoint));
  },
};

/** The exchanges of one caller with one method each. */
function callers(exchanges: readonly Exchange[]): readonly (readonly Exchange[])[] {
  const groups = new Map<string, Exchange[]>();
  for (const exchange of exchanges) {
    const key = callerOf(exchange.request);
    const group = groups.get(key) ?? [];
    group.push(exchange);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Read once: an endpoint is looked at again and again. */
const callerOf = lazy((request: Request): string => `${request.method}\n${sentCredentials(request)}`);

/**
 * A word in the place of an id may as well be a part of the application. That it is the name of an object shows in the
 * company it keeps: three names or more, read in the same way, with answers of one media type.
 */
function showNames(exchanges: readonly Exchange[]): boolean {
  const told = exchanges.filter(
    ({ request, response }) => request.method === 'GET' && tellsOfObject.has(response.status),
  );
  const types = new Set(told.map(({ response }) => response.content.mediaType));
  return new Set(told.map(pathOf)).size >= enoughNames && types.size === 1;
}

const enoughNames = 3;
const tellsOfObject: ReadonlySet<number> = new Set([200, 304, 403, 404]);

function compare(exchanges: readonly Exchange[], endpoint: Endpoint): readonly Hit[] {
  const refused = exchanges.filter(
    (exchange) => exchange.response.status === 403 && isAboutObject(endpoint.diagnosis(exchange)),
  );
  const gone = exchanges.filter((exchange) => exchange.response.status === 404);
  const goneIds = new Set(gone.map(pathOf));
  const known = refused.filter((exchange) => !goneIds.has(pathOf(exchange)));
  const [one] = known;
  const other = gone.find((exchange) => refused.every((each) => pathOf(each) !== pathOf(exchange)));
  if (!one || !other) return [];
  return [
    {
      message:
        'The same caller gets 403 for some ids and 404 for others, which suggests that 403 stands for those that exist.',
      evidence: [inResponse(one, 'status'), inResponse(other, 'status')],
      entries: [...known, ...gone].map(({ id }) => id).sort((a, b) => a - b),
      comparisons: [comparison(one, other, [statusDifference(one, other)])],
    },
  ];
}

function statusDifference(one: Exchange, other: Exchange): Difference {
  const says = 'The status is 403 for the one object and 404 for the other.';
  return { part: 'status', name: '', says, one: inResponse(one, 'status'), other: inResponse(other, 'status') };
}

/** A cause for which nothing speaks but that a sentence is like others is as good as none. */
const isAboutObject = (diagnosis: Diagnosis | undefined) =>
  diagnosis !== undefined && (aboutObject.has(diagnosis.cause) || isOnlyLikened(diagnosis));

const aboutObject: ReadonlySet<CauseId> = new Set<CauseId>([
  'insufficient-permission',
  'unspecified-403',
  'resource-state',
  'content-restricted',
]);

const pathOf = (exchange: Exchange) => urlParts(exchange.request.url)?.path ?? exchange.request.url;

function pair(title: string, hidden: string, absent: string) {
  const http = `
GET ${hidden} HTTP/1.1
Host: api.shop.example
Authorization: Bearer 7b1f0a6de2c94855
---
HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message":"You do not have permission to perform this action."}
---
GET ${absent} HTTP/1.1
Host: api.shop.example
Authorization: Bearer 7b1f0a6de2c94855
---
HTTP/1.1 404 Not Found
Content-Type: application/json

{"message":"Not found"}`;
  return { title, http, target: 0 };
}

function named(title: string, asked: readonly (readonly [path: string, status: number])[]) {
  const one = ([path, status]: readonly [string, number]) => `
GET ${path} HTTP/1.1
Host: api.shop.example
Authorization: Bearer 7b1f0a6de2c94855
---
HTTP/1.1 ${status} ${status === 403 ? 'Forbidden' : status === 404 ? 'Not Found' : 'OK'}
Content-Type: application/json

${status === 403 ? '{"message":"You do not have permission to perform this action."}' : '{"message":"Nothing here"}'}`;
  return { title, http: asked.map(one).join('\n---'), target: 0 };
}
