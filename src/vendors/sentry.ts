import type { Vendor } from '../engine/vendor.ts';

/** Sentry: its own refusals, from its documentation and source. */
export const sentry: Vendor = {
  id: 'sentry',
  name: 'Sentry',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: {
        json: {
          detail: [
            'event submission rejected with_reason: ProjectId',
            'project or organization disabled',
            'bad sentry DSN public key',
          ],
        },
      },
      cause: 'invalid-credentials',
      says: 'the key or project that events are sent to is not known, or switched off.',
      confidence: 'likely',
      orElse: ['account-disabled'],
      source: 'https://github.com/getsentry/relay/blob/master/relay-server/src/endpoints/common.rs',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"detail": "event submission rejected with_reason: ProjectId"}`,
    },
    {
      when: { json: { 'detail.code': { equals: 'sudo-required' } } },
      cause: 'step-up-required',
      says: 'the password has to be given again.',
      confidence: 'certain',
      source: 'https://github.com/getsentry/sentry/blob/master/src/sentry/api/exceptions.py',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"detail": {"code": "sudo-required", "message": "Account verification required."}}`,
    },
    {
      when: { json: { 'detail.code': { equals: 'sso-required' } } },
      cause: 'step-up-required',
      says: 'the organization asks for its single sign-on.',
      confidence: 'certain',
      source: 'https://github.com/getsentry/sentry/blob/master/src/sentry/api/exceptions.py',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"detail": {"code": "sso-required", "message": "Must login via SSO"}}`,
    },
  ],
};
