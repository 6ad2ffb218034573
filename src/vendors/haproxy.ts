import type { Vendor } from '../engine/vendor.ts';

/** HAProxy: its own refusals, from its documentation and source. */
export const haproxy: Vendor = {
  id: 'haproxy',
  name: 'HAProxy',
  layer: 'gateway',
  marks: [
    {
      body: `<h1>403 Forbidden</h1>
Request forbidden by administrative rules.`,
    },
    {
      body: `<h1>401 Unauthorized</h1>
You need a valid user and password to access this content.`,
    },
  ],
  denials: [
    {
      when: {
        body: `Request forbidden by administrative rules.
</body>`,
      },
      cause: 'server-config',
      says: 'an http-request deny rule of the proxy refused the request; the rule may be about anything.',
      confidence: 'likely',
      orElse: ['ip-blocked', 'waf-blocked', 'insufficient-permission'],
      source: 'https://docs.haproxy.org/3.2/configuration.html',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<html><body><h1>403 Forbidden</h1>
Request forbidden by administrative rules.
</body></html>`,
    },
    {
      when: {
        body: 'You need a valid user and password to access this content.',
        withoutRequestHeader: ['authorization'],
      },
      cause: 'no-credentials',
      says: 'the proxy asks for a name and password.',
      confidence: 'certain',
      source: 'https://github.com/haproxy/haproxy/blob/HEAD/src/http.c',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/html; charset=utf-8
WWW-Authenticate: Basic realm="staff"

<html><body><h1>401 Unauthorized</h1>
You need a valid user and password to access this content.
</body></html>`,
    },
    {
      when: {
        body: 'You need a valid user and password to access this content.',
        requestHeader: { authorization: true },
      },
      cause: 'invalid-credentials',
      says: 'the proxy does not accept the name and password.',
      confidence: 'certain',
      source: 'https://github.com/haproxy/haproxy/blob/HEAD/src/http.c',
      sample: `GET /api/items HTTP/1.1
Host: api.example.com
Authorization: Basic YWxpY2U6d3Jvbmc=
---
HTTP/1.1 401 Unauthorized
Content-Type: text/html; charset=utf-8
WWW-Authenticate: Basic realm="staff"

<html><body><h1>401 Unauthorized</h1>
You need a valid user and password to access this content.
</body></html>`,
    },
    {
      when: { status: 429, body: 'You have sent too many requests in a given amount of time.' },
      cause: 'rate-limited',
      says: 'a rule of the proxy counts requests, and the number is used up.',
      confidence: 'certain',
      source: 'https://github.com/haproxy/haproxy/blob/HEAD/src/http.c',
      sample: `HTTP/1.1 429 Too Many Requests
Content-Type: text/html; charset=utf-8

<html><body><h1>429 Too Many Requests</h1>
You have sent too many requests in a given amount of time.
</body></html>`,
    },
  ],
  remedies: {
    'missing-www-authenticate': [
      {
        text: 'Name the scheme in every 401 that has none yet, of the application and of HAProxy itself.',
        code: {
          language: 'haproxy',
          text: 'http-after-response set-header WWW-Authenticate \'Bearer realm="api"\' if { status 401 } !{ res.hdr(WWW-Authenticate) -m found }',
        },
      },
    ],
    'should-be-429': [
      {
        text: 'Answer 429 where a rule counts requests.',
        code: {
          language: 'haproxy',
          text: `stick-table type ipv6 size 100k expire 10m store http_req_rate(1m)
http-request track-sc0 src
http-request deny deny_status 429 if { sc_http_req_rate(0) gt 100 }`,
        },
      },
    ],
    'resource-existence-leak': [
      {
        text: 'Answer 404 in place of 403.',
        code: {
          language: 'haproxy',
          text: `acl private path_beg /private/
acl allowed src 10.0.0.0/8
http-request deny deny_status 404 if private !allowed`,
        },
      },
    ],
    'resource-enumeration': [
      {
        text: 'Answer 404 in place of 403.',
        code: {
          language: 'haproxy',
          text: `acl private path_beg /private/
acl allowed src 10.0.0.0/8
http-request deny deny_status 404 if private !allowed`,
        },
      },
    ],
    'cors-opaque-denial': [
      {
        text: 'Add the CORS fields to answers of HAProxy itself too.',
        code: {
          language: 'haproxy',
          text: `http-after-response set-header Access-Control-Allow-Origin https://app.example.com
http-after-response add-header Vary Origin`,
        },
      },
    ],
    'preflight-denied': [
      {
        text: 'Answer preflights before any rule refuses. Write both conditions in the rule: two acl lines of one name would mean "or".',
        code: {
          language: 'haproxy',
          text: 'http-request return status 204 hdr Access-Control-Allow-Origin https://app.example.com hdr Access-Control-Allow-Headers "Authorization, Content-Type" hdr Access-Control-Allow-Methods "GET, POST, PUT, DELETE" if METH_OPTIONS { req.hdr(Access-Control-Request-Method) -m found }',
        },
      },
    ],
    'challenge-not-exposed': [
      {
        text: 'Expose the challenge to scripts.',
        code: {
          language: 'haproxy',
          text: 'http-after-response set-header Access-Control-Expose-Headers WWW-Authenticate',
        },
      },
    ],
    'cacheable-denial': [
      {
        text: 'Keep denials out of caches.',
        code: {
          language: 'haproxy',
          text: 'http-after-response set-header Cache-Control no-store if { status 401 403 }',
        },
      },
    ],
    'version-banner': [
      {
        text: 'Remove the fields that name the server behind it.',
        code: {
          language: 'haproxy',
          text: `http-response del-header Server
http-response del-header X-Powered-By`,
        },
      },
    ],
    'missing-retry-after': [
      {
        text: 'Say how long to wait where the limit refuses.',
        code: {
          language: 'haproxy',
          text: 'http-after-response set-header Retry-After 60 if { status 429 } !{ res.hdr(Retry-After) -m found }',
        },
      },
    ],
    'no-login-throttle': [
      {
        text: 'Count attempts on the login address and refuse the surplus.',
        code: {
          language: 'haproxy',
          text: `backend login_rates
  stick-table type ipv6 size 100k expire 10m store http_req_rate(1m)

frontend web
  http-request track-sc0 src table login_rates if { path /login } METH_POST
  http-request deny deny_status 429 if { path /login } { sc_http_req_rate(0) gt 10 }`,
        },
      },
    ],
  },
};
