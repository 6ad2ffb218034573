import type { DenialRule } from '../../engine/rule.ts';
import type { CauseId } from '../../engine/taxonomy.ts';
import { challenges } from '../../http/challenge.ts';
import type { Exchange } from '../../http/exchange.ts';
import { statements } from '../../http/statement.ts';
import { inResponse } from '../evidence.ts';
import { isOnlyLikened } from '../only-likened.ts';
import { hasCredentials } from '../sent.ts';

/** 401 for a caller who is known and lacks a right, which is what 403 says (RFC 9110 sections 15.5.2 and 15.5.4). */
export const shouldBe403: DenialRule = {
  id: 'should-be-403',
  severity: 'warning',
  title: '401 where 403 is meant',
  why: 'A 401 tells the client to log in. Here a login was sent, and what is missing is a right, so the same login again changes nothing. Clients renew a good token, send people back to the login page, or try again and again.',
  fixes: {
    caller: [
      {
        text: 'The same login again does not help: ask for the missing role, permission or scope, and treat this 401 like a 403.',
      },
    ],
    apiOwner: [
      {
        text: 'Answer 403 once the caller is known and lacks a role, permission or scope; keep 401 for a login that is missing or not accepted.',
        code: { language: 'http', text: 'HTTP/1.1 403 Forbidden\nContent-Type: application/problem+json' },
      },
    ],
    operator: [{ text: 'If a gateway checks the rights, set its "not allowed" answer to 403.' }],
  },
  references: [
    { title: 'RFC 9110 section 15.5.4', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4' },
    { title: 'RFC 9110 section 15.5.2', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2' },
  ],
  examples: {
    reports: [
      {
        title: 'The role of a known user does not suffice',
        http: `
GET /v1/admin/users HTTP/1.1
Host: api.shop.example
Authorization: Bearer 7b1f0a6de2c94855
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"You do not have permission to perform this action."}`,
      },
      {
        title: 'A valid key without the scope',
        http: `
POST /v1/databases HTTP/1.1
Host: api.shop.example
X-Api-Key: standard_3f1b0c9d8e7a6b5c
Content-Type: application/json

{"name":"actors"}
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":"insufficient_scope","message":"The API key is missing the scope databases.write"}`,
      },
      {
        title: 'A key for other things only',
        http: `
GET /v1/pets HTTP/1.1
Host: api.shop.example
X-Api-Key: standard_3f1b0c9d8e7a6b5c
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"Your API key can only access these resources: cats, dogs"}`,
      },
      {
        title: 'A session whose user may not open the page',
        http: `
GET /admin HTTP/1.1
Host: app.shop.example
Cookie: sessionid=5d1b6f2a90c3e7
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":"access_denied","message":"Insufficient permissions"}`,
      },
    ],
    ignores: [
      {
        title: 'Who may, said to all alike',
        http: `
GET /v1/me HTTP/1.1
Host: api.shop.example
Authorization: Bearer 7b1f0a6de2c94855
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"You must be a registered user to access this"}`,
      },
      {
        title: 'An expired token',
        http: `
GET /v1/me HTTP/1.1
Host: api.shop.example
Authorization: Bearer 7b1f0a6de2c94855
---
HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer error="invalid_token", error_description="The token expired"`,
      },
      {
        title: 'Permission denied, said to nobody in particular',
        http: `
GET /v1/authors HTTP/1.1
Host: api.shop.example
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"permission denied"}`,
      },
      {
        title: 'A 403 already',
        http: `
GET /v1/admin HTTP/1.1
Host: api.shop.example
Authorization: Bearer 7b1f0a6de2c94855
---
HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message":"You do not have permission to perform this action."}`,
      },
    ],
  },
  scope: 'denial',
  check: (exchange, diagnosis) => {
    if (exchange.response.status !== 401 || !hasCredentials(exchange.request)) return [];
    const isLikeOnly = isOnlyLikened(diagnosis);
    const isMissing = rightIsMissing.has(diagnosis.cause) && diagnosis.confidence !== 'possible' && !isLikeOnly;
    const isOpen = diagnosis.cause === 'unspecified-401' || isLikeOnly;
    if (!isMissing && !(isOpen && namesReach(exchange))) return [];
    // A challenge that names a scope says where to get a token that has it: a new login does help.
    const offersMore = challenges(exchange.response).challenges.some(({ params }) =>
      params.some(({ name }) => name.toLowerCase() === 'scope'),
    );
    if (offersMore) return [];
    return [
      {
        message:
          'The server answered 401 although a right is missing, or a plan that has it, and not a login: 403 would say so.',
        evidence: [inResponse(exchange, 'status'), ...(diagnosis.clues[0]?.evidence ?? [])],
      },
    ];
  },
};

/** The key is known: the answer says what else it may use, or who may use this. */
function namesReach(exchange: Exchange): boolean {
  return statements(exchange).some(({ text }) => reach.some((form) => form.test(text.slice(0, 400))));
}

const reach: readonly RegExp[] = [
  /\b(?:key|token|team|project|user|account|client|application)\b.{0,40}\b(?:can|may) only (?:access|use|call|read|reach)\b/i,
  /\b(?:key|token|team|project|account)\b.{0,30}\b(?:not allowed|not permitted|may not|is restricted|has no access) (?:to )?(?:access|use|call|to)\b/i,
  /^\W{0,3}[a-z]{2,20}:[\w/.-]{3,200} (?:is|was) (?:unauthori[sz]ed|forbidden|denied|not allowed)\b/i,
  /\byou must be an? (?!logged|signed|authenticated|registered)[a-z]{3,20} to (?:access|use|view|do|see|perform)\b/i,
];

const rightIsMissing: ReadonlySet<CauseId> = new Set<CauseId>([
  'insufficient-permission',
  'insufficient-scope',
  'not-entitled',
]);
