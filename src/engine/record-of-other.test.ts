import { describe, expect, test } from 'vitest';
import { createSession } from '../index.ts';
import { readExample } from './example.ts';

function told(body: string) {
  const session = createSession();
  const http = `GET /api/reports/81 HTTP/1.1\nHost: app.example\nAuthorization: Bearer k3k9d8f7s6a5\n---\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n${body}`;
  for (const exchange of readExample({ http })) session.add(exchange);
  const { denials, findings } = session.report();
  return { causes: denials.map(({ cause }) => cause), rules: findings.map(({ rule }) => rule) };
}

describe('a record of something else that was refused elsewhere', () => {
  test.each([
    [
      'acme chall',
      '{"type":"dns-01","url":"https://ca.example/acme/chall/7/a","status":"invalid","validated":"2026-11-12T03:14:39Z","error":{"type":"urn:ietf:params:acme:error:caa","detail":"CAA record for a.example prevents issuance","status":403},"token":"aOT3Q2vz38anEXAMPLE"}',
    ],
    [
      'acme authz',
      '{"identifier":{"type":"dns","value":"a.example"},"status":"invalid","expires":"2026-11-19T03:14:32Z","challenges":[{"type":"http-01","status":"invalid","error":{"type":"urn:ietf:params:acme:error:unauthorized","detail":"Invalid response: 403 Forbidden","status":403},"url":"https://ca.example/c/1","token":"abc"}]}',
    ],
    [
      'acme order',
      '{"status":"invalid","expires":"2026-11-19T03:14:32Z","identifiers":[{"type":"dns","value":"a.example"}],"authorizations":["https://ca.example/authz/1"],"finalize":"https://ca.example/f/1","error":{"type":"urn:ietf:params:acme:error:unauthorized","detail":"Account is not authorized","status":403}}',
    ],
    [
      'uptime check',
      '{"monitor":"shop","url":"https://shop.example/","status":"down","statusCode":403,"error":"Forbidden","checkedAt":"2026-11-12T03:14:39Z"}',
    ],
    [
      'uptime check snake',
      '{"check":"login page","target":"https://shop.example/login","last_status":401,"error":{"code":401,"message":"Unauthorized"},"last_checked":"2026-11-12T03:14:39Z"}',
    ],
    [
      'webhook delivery',
      '{"delivery_id":"d-81","event":"order.paid","endpoint":"https://hooks.example/in","status":"failed","response":{"status":401,"body":"Unauthorized"},"attempts":3}',
    ],
    [
      'webhook delivery 2',
      '{"guid":"0b98","delivered_at":"2026-11-12T03:14:39Z","redelivery":false,"duration":0.3,"status":"Invalid HTTP Response: 403","status_code":403,"event":"push","url":"https://hooks.example/in"}',
    ],
    [
      'webhook test',
      '{"success":false,"url":"https://hooks.example/in","statusCode":401,"message":"The endpoint answered 401 Unauthorized","durationMs":211}',
    ],
    [
      'link checker',
      '{"checked":3,"broken":[{"url":"https://a.example/x","status":403,"error":"Forbidden"},{"url":"https://b.example/y","status":401,"error":"Unauthorized"}]}',
    ],
    [
      'link checker list',
      '[{"url":"https://a.example/x","status":403,"error":"Forbidden"},{"url":"https://b.example/y","status":401,"error":"Unauthorized"}]',
    ],
    [
      'proxy report',
      '{"url":"https://a.example/x","status":403,"headers":{"content-type":"text/html"},"contents":"<h1>403 Forbidden</h1>"}',
    ],
    [
      'scraper result',
      '{"target":"https://a.example/x","statusCode":403,"error":"Access denied","fetchedAt":"2026-11-12T03:14:39Z","html":null}',
    ],
    [
      'multistatus others',
      '{"results":[{"host":"a.example","code":403,"error":"forbidden"},{"host":"b.example","code":403,"error":"forbidden"}],"total":2}',
    ],
    [
      'job',
      '{"job":"sync-crm","state":"failed","started_at":"2026-11-12T03:14:39Z","finished_at":"2026-11-12T03:15:39Z","error":{"code":"UNAUTHORIZED","message":"The CRM answered: invalid api key"}}',
    ],
    [
      'sync state',
      '{"connector":"jira","lastSync":"2026-11-12T03:14:39Z","status":"error","error":"401 Unauthorized: token expired"}',
    ],
    [
      'mail bounce',
      '{"recipient":"a@b.example","status":"bounced","error":{"code":550,"message":"Access denied, banned sending IP"},"sent_at":"2026-11-12T03:14:39Z"}',
    ],
    [
      'cert issuance',
      '{"kind":"Challenge","metadata":{"name":"x"},"status":{"state":"invalid","reason":"Error accepting authorization: acme: authorization error for a.example: 403 urn:ietf:params:acme:error:unauthorized"}}',
    ],
    [
      'k8s events',
      '{"kind":"Event","reason":"Failed","message":"Failed to pull image: 403 Forbidden","type":"Warning","count":4,"lastTimestamp":"2026-11-12T03:14:39Z"}',
    ],
    [
      'feed fetch',
      '{"feed":"https://news.example/rss","ok":false,"http_status":403,"error":"Forbidden","last_fetch":"2026-11-12T03:14:39Z"}',
    ],
    ['sso test', '{"provider":"okta","testedAt":"2026-11-12T03:14:39Z","success":false,"error":"invalid_client"}'],
    ['dns check', '{"domain":"a.example","resolver":"9.9.9.9","status":"REFUSED","answer":[]}'],
    [
      'synthetic run',
      '{"runId":"r1","steps":[{"name":"open login","status":"passed"},{"name":"log in","status":"failed","error":"Invalid username or password"}],"result":"failed","duration":1203}',
    ],
    [
      'sentry issue',
      '{"issue":"API-7","title":"HTTPError: 403 Client Error: Forbidden","lastSeen":"2026-11-12T03:14:39Z","count":4,"level":"error"}',
    ],
    [
      'access log',
      '{"entries":[{"time":"2026-11-12T03:14:39Z","path":"/admin","status":403},{"time":"2026-11-12T03:14:39Z","path":"/","status":401}]}',
    ],
    [
      'login history',
      '{"attempts":[{"at":"2026-11-12T03:14:39Z","ip":"203.0.113.7","result":"failed","reason":"wrong password"}]}',
    ],
    [
      'payment',
      '{"payment":"p1","status":"failed","failed_at":"2026-11-12T03:14:39Z","error":{"code":"authentication_required","message":"The bank wants the card holder to confirm."}}',
    ],
  ])('%s is no denial', (_title, body) => {
    const { causes, rules } = told(body);
    expect(causes).toEqual([]);
    expect(rules).not.toContain('denial-in-200');
    expect(rules).not.toContain('status-body-mismatch');
  });
});

describe('a refusal that only looks like such a record', () => {
  test.each([
    ['where to log in', '{"status":401,"message":"Login required","url":"https://sso.example/login"}'],
    ['how long the block lasts', '{"success":false,"error":"Access denied","duration":900}'],
    ['when the token ended', '{"error":"Token expired","expired_at":"2026-11-12T03:14:39Z"}'],
    ['the last login', '{"error":"Account disabled","last_login":"2026-11-12T03:14:39Z"}'],
    ['the time and the path', '{"status":401,"error":"Unauthorized","timestamp":"2026-11-12T03:14:39Z","path":"/x"}'],
    [
      'when the asked query began',
      '{"started_at":"2026-11-12T03:14:39Z","status":"failed","error":"permission denied for table wages","row_count":0}',
    ],
    ['a bare verdict', '{"ok":false,"error":"invalid_auth"}'],
    ['a state without a thing', '{"status":"invalid","error":{"code":"UNAUTHENTICATED","message":"Invalid token"}}'],
    ['a response of a function', '{"statusCode":401,"headers":{"a":"b"},"body":"x","message":"Unauthorized"}'],
    ['all parts of a batch', '{"responses":[{"id":"1","status":403,"body":{"error":"Forbidden"}}]}'],
  ])('%s', (_title, body) => expect(told(body).causes).toHaveLength(1));
});
