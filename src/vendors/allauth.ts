import type { Vendor } from '../engine/vendor.ts';

/** The JSON API of django-allauth (headless): each 401 lists the flows that would end it. */
export const allauth: Vendor = {
  id: 'allauth',
  name: 'django-allauth',
  layer: 'identity',
  marks: [{ json: { 'meta.is_authenticated': { equals: ['true', 'false'] }, 'data.flows.*.id': true } }],
  denials: [
    {
      when: {
        status: 401,
        json: {
          'meta.is_authenticated': { equals: 'true' },
          'data.flows.*.id': { equals: ['reauthenticate', 'mfa_reauthenticate'] },
        },
      },
      cause: 'step-up-required',
      says: 'the user is logged in, and has to prove it once more for this.',
      confidence: 'certain',
      fix: {
        text: 'Send the password to auth/reauthenticate, or a code to auth/2fa/reauthenticate, and repeat the request. How long it holds is set in ACCOUNT_REAUTHENTICATION_TIMEOUT.',
      },
      source: 'https://docs.allauth.org/en/latest/headless/openapi-specification/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"status": 401, "data": {"flows": [{"id": "reauthenticate"}]}, "meta": {"is_authenticated": true}}`,
    },
    {
      when: {
        status: 401,
        json: {
          'meta.is_authenticated': { equals: 'false' },
          'data.flows.*.id': { equals: 'mfa_authenticate' },
          'data.flows.*.is_pending': { equals: 'true' },
        },
      },
      cause: 'step-up-required',
      says: 'the password was right, and the code of the second factor is still due.',
      confidence: 'certain',
      source: 'https://docs.allauth.org/en/latest/headless/openapi-specification/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"status": 401, "data": {"flows": [{"id": "login"}, {"id": "mfa_authenticate", "is_pending": true, "types": ["totp"]}]}, "meta": {"is_authenticated": false}}`,
    },
    {
      when: {
        status: 401,
        json: {
          'meta.is_authenticated': { equals: 'false' },
          'data.flows.*.id': { equals: ['verify_email', 'verify_phone'] },
          'data.flows.*.is_pending': { equals: 'true' },
        },
      },
      cause: 'account-disabled',
      says: 'the address or the phone number of the account is not confirmed yet.',
      confidence: 'certain',
      source: 'https://docs.allauth.org/en/latest/headless/openapi-specification/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"status": 401, "data": {"flows": [{"id": "login"}, {"id": "verify_email", "is_pending": true}]}, "meta": {"is_authenticated": false}}`,
    },
    {
      when: {
        status: 401,
        json: { 'meta.is_authenticated': { equals: 'false' }, 'data.flows.*.id': { equals: 'login' } },
        withoutRequestHeader: ['cookie', 'x-session-token', 'authorization'],
      },
      cause: 'no-credentials',
      says: 'nobody is logged in.',
      source: 'https://docs.allauth.org/en/latest/headless/openapi-specification/',
      sample: `GET /_allauth/app/v1/auth/session HTTP/1.1
Host: club.example.org
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"status": 401, "data": {"flows": [{"id": "login"}, {"id": "signup"}]}, "meta": {"is_authenticated": false}}`,
    },
    {
      when: {
        status: 410,
        json: { 'meta.is_authenticated': { equals: 'false' } },
        requestHeader: { 'x-session-token': true },
      },
      cause: 'expired-credentials',
      says: 'the session that the token stands for is gone.',
      orElse: ['revoked-credentials'],
      source: 'https://docs.allauth.org/en/latest/headless/openapi-specification/',
      sample: `GET /_allauth/app/v1/auth/session HTTP/1.1
Host: club.example.org
X-Session-Token: ufwcig0zen9skyd545jc0fkq813ghar2
---
HTTP/1.1 410 Gone
Content-Type: application/json

{"status": 410, "data": {}, "meta": {"is_authenticated": false}}`,
    },
  ],
};
