import type { DenialRule } from '../../engine/rule.ts';
import { inResponse } from '../evidence.ts';
import { isSizeLimit } from '../size-limit.ts';

/** A rate limit or quota answered with 401 or 403 (RFC 6585 section 4). */
export const shouldBe429: DenialRule = {
  id: 'should-be-429',
  severity: 'warning',
  title: 'Rate limit without 429',
  why: 'Waiting helps here, but the status says that a login is missing or that the server refuses for good. Clients that know how to slow down upon 429 log people out or give up instead, and whoever looks into it searches for a missing permission.',
  fixes: {
    caller: [{ text: 'Send fewer requests, wait, and try again; treat this answer like a 429.' }],
    apiOwner: [
      {
        text: 'Answer 429 and say how long to wait.',
        code: { language: 'http', text: 'HTTP/1.1 429 Too Many Requests\nRetry-After: 30' },
      },
    ],
    operator: [
      {
        text: 'Set the status of the limiter to 429.',
        code: { language: 'nginx', text: 'limit_req_status 429;\nlimit_conn_status 429;' },
      },
    ],
  },
  references: [{ title: 'RFC 6585 section 4', url: 'https://www.rfc-editor.org/rfc/rfc6585#section-4' }],
  examples: {
    reports: [
      {
        title: 'A 403 that says rate limit',
        http: `
GET /v1/search?q=tea HTTP/1.1
Host: api.shop.example
---
HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message":"API rate limit exceeded. Try again in 60 seconds."}`,
      },
      {
        title: 'Too many tries to log in, answered with 401',
        http: `
POST /login HTTP/1.1
Host: app.shop.example
Content-Type: application/json

{"email":"ann@mail.example","password":"wrong"}
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":"too_many_requests","message":"Too many requests. Please wait before you try again."}`,
      },
      {
        title: 'The daily quota is used up',
        http: `
GET /v1/tiles/3 HTTP/1.1
Host: maps.shop.example
X-Api-Key: 3f1b0c9d8e7a6b5c4d3e
---
HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":{"code":"rateLimitExceeded","message":"Rate limit exceeded"}}`,
      },
    ],
    ignores: [
      {
        title: 'A 429 already',
        http: `
GET /v1/search HTTP/1.1
Host: api.shop.example
---
HTTP/1.1 429 Too Many Requests
Retry-After: 30

slow down`,
      },
      {
        title: 'The plan does not include the feature: waiting does not help',
        http: `
GET /v1/exports HTTP/1.1
Host: api.shop.example
Authorization: Bearer 7b1f0a6de2c94855
---
HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message":"Your current plan does not include exports. Upgrade your plan."}`,
      },
      {
        title: 'Storage that is full',
        http: `
POST /v1/files HTTP/1.1
Host: files.shop.example
Authorization: Bearer 7b1f0a6de2c94855
---
HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message":"Your storage quota of 5 GB is used up. Delete files or upgrade."}`,
      },
      {
        title: 'Headers of a limiter beside another reason',
        http: `
GET /v1/orders HTTP/1.1
Host: api.shop.example
---
HTTP/1.1 401 Unauthorized
X-RateLimit-Limit: 60
X-RateLimit-Remaining: 59
WWW-Authenticate: Bearer

Authentication required`,
      },
    ],
  },
  scope: 'denial',
  check: (exchange, diagnosis) => {
    const { status } = exchange.response;
    if ((status !== 401 && status !== 403) || diagnosis.cause !== 'rate-limited') return [];
    if (diagnosis.confidence === 'possible' || isSizeLimit(exchange)) return [];
    return [
      {
        message: `The server answered ${status} although the caller only has to wait: 429 would say so.`,
        evidence: [inResponse(exchange, 'status'), ...(diagnosis.clues[0]?.evidence ?? [])],
      },
    ];
  },
};
