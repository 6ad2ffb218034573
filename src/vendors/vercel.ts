import type { Vendor } from '../engine/vendor.ts';

/** Vercel: its own refusals, from its documentation and source. */
export const vercel: Vendor = {
  id: 'vercel',
  name: 'Vercel',
  layer: 'edge',
  marks: [{ header: { 'x-vercel-error': true } }, { header: { 'x-vercel-mitigated': true } }],
  denials: [
    {
      when: { status: [401, 403, 302, 307], header: { 'set-cookie': '_vercel_sso_nonce' } },
      cause: 'sso-gateway',
      says: 'the deployment is protected: Vercel wants its own login.',
      confidence: 'certain',
      source: 'https://vercel.com/docs/deployment-protection',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/html; charset=utf-8
Set-Cookie: _vercel_sso_nonce=abc; Path=/

<title>Authentication Required</title>`,
    },
    {
      when: { status: 401, body: ['vercel.com/sso-api', 'https://vercel.com/sso/access/request'] },
      cause: 'sso-gateway',
      says: 'the deployment is protected: Vercel wants its own login.',
      confidence: 'certain',
      source: 'https://vercel.com/docs/deployment-protection',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/html; charset=utf-8

<title>Authentication Required</title><meta http-equiv="refresh" content="1; URL=https://vercel.com/sso-api?url=x&nonce=y">`,
    },
    {
      when: { header: { 'x-vercel-mitigated': 'challenge' }, status: [403, 429] },
      cause: 'bot-challenge',
      says: 'the site wants the browser to pass a check first.',
      confidence: 'certain',
      source: 'https://vercel.com/docs/vercel-firewall',
      sample: `HTTP/1.1 429 Too Many Requests
Content-Type: text/html; charset=utf-8
x-vercel-mitigated: challenge

<title>Vercel Security Checkpoint</title>`,
    },
    {
      when: { text: 'Vercel Security Checkpoint' },
      cause: 'bot-challenge',
      says: 'the site wants the browser to pass a check first.',
      confidence: 'certain',
      source: 'https://vercel.com/docs/vercel-firewall',
      sample: `HTTP/1.1 429 Too Many Requests
Content-Type: text/html; charset=utf-8

<title>Vercel Security Checkpoint</title><p>We're verifying your browser</p>`,
    },
    {
      when: { header: { 'x-vercel-mitigated': 'deny' }, status: 403 },
      cause: 'waf-blocked',
      says: 'a firewall rule of the site refused the request.',
      confidence: 'likely',
      orElse: ['ip-blocked', 'bot-challenge'],
      source: 'https://vercel.com/docs/vercel-firewall',
      sample: `HTTP/1.1 403 Forbidden
x-vercel-mitigated: deny`,
    },
    {
      when: { header: { 'x-vercel-mitigated': 'deny' }, status: 429 },
      cause: 'rate-limited',
      says: 'a rate limit of the firewall is used up.',
      confidence: 'likely',
      orElse: ['waf-blocked'],
      source: 'https://vercel.com/docs/vercel-firewall',
      sample: `HTTP/1.1 429 Too Many Requests
x-vercel-mitigated: deny`,
    },
    {
      when: { text: ['DEPLOYMENT_DISABLED'], status: 402 },
      cause: 'not-entitled',
      says: 'the deployment is switched off because of an unpaid or exceeded plan.',
      confidence: 'certain',
      source: 'https://vercel.com/docs/errors',
      sample: `HTTP/1.1 402 Payment Required
Content-Type: text/plain; charset=utf-8

Payment required

DEPLOYMENT_DISABLED`,
    },
    {
      when: { json: { 'error.code': { equals: 'forbidden' }, 'error.invalidToken': { equals: 'true' } } },
      cause: 'invalid-credentials',
      says: 'the access token is not good.',
      confidence: 'certain',
      source: 'https://vercel.com/docs/rest-api/reference/errors',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": {"code": "forbidden", "message": "Not authorized", "invalidToken": true}}`,
    },
  ],
  vocabularies: [
    {
      at: { header: 'x-vercel-error' },
      confidence: 'certain',
      codes: {
        DEPLOYMENT_BLOCKED: ['content-restricted', 'the platform has closed this deployment.', 'likely'],
        DEPLOYMENT_DISABLED: ['not-entitled', 'the deployment is switched off: a plan or payment is needed.'],
        DEPLOYMENT_PAUSED: ['resource-state', 'the owner has paused the deployment.'],
        DEPLOYMENT_DELETED: ['wrong-route', 'the deployment was deleted.'],
        DEPLOYMENT_NOT_FOUND: ['wrong-route', 'no deployment answers at this name.'],
        INVALID_REQUEST_METHOD: ['method-not-permitted', 'this method may not be used here.'],
        FUNCTION_THROTTLED: ['rate-limited', 'the function is called more often than the plan allows.'],
        DNS_HOSTNAME_RESOLVED_PRIVATE: ['server-config', 'the address to pass the request on to is a private one.'],
      },
      source: 'https://vercel.com/docs/errors',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8
x-vercel-error: DEPLOYMENT_BLOCKED

This deployment has been blocked`,
    },
  ],
  remedies: {
    'preflight-denied': [
      {
        text: 'Let preflights past deployment protection: add the paths to the OPTIONS allow list in the project settings.',
      },
    ],
    'cors-opaque-denial': [
      {
        text: 'Add the CORS fields in the project: they go out with error answers of functions too.',
        code: {
          language: 'json',
          text: '{ "headers": [{ "source": "/api/(.*)", "headers": [{ "key": "Access-Control-Allow-Origin", "value": "https://app.example.com" }, { "key": "Vary", "value": "Origin" }] }] }',
        },
      },
    ],
  },
};
