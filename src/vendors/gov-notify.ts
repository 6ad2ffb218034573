import type { Vendor } from '../engine/vendor.ts';

const source = 'https://github.com/alphagov/notifications-api/blob/HEAD/app/authentication/auth.py';

/** GOV.UK Notify (also Canada and Australia): its refusals, from its source. */
export const govNotify: Vendor = {
  id: 'gov-notify',
  name: 'GOV.UK Notify',
  layer: 'api',
  marks: [{ json: { 'errors.*.error': { equals: ['AuthError'] }, status_code: true } }],
  denials: [
    {
      when: {
        status: 403,
        json: {
          'errors.*.error': { equals: 'AuthError' },
          'errors.*.message': 'Your system clock must be accurate to within 30 seconds',
        },
      },
      cause: 'clock-skew',
      says: "the iat of the token is more than 30 seconds from the server's time.",
      confidence: 'certain',
      source,
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"status_code":403,"errors":[{"error":"AuthError","message":"Error: Your system clock must be accurate to within 30 seconds"}]}`,
    },
    {
      when: {
        status: 403,
        json: { 'errors.*.error': { equals: 'AuthError' }, 'errors.*.message': 'Invalid token: API key revoked' },
      },
      cause: 'revoked-credentials',
      says: 'the key was withdrawn.',
      confidence: 'certain',
      source,
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"status_code":403,"errors":[{"error":"AuthError","message":"Invalid token: API key revoked"}]}`,
    },
    {
      when: {
        status: 403,
        json: { 'errors.*.error': { equals: 'AuthError' }, 'errors.*.message': 'Invalid token: service is archived' },
      },
      cause: 'account-disabled',
      says: 'the service was archived.',
      confidence: 'certain',
      source,
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"status_code":403,"errors":[{"error":"AuthError","message":"Invalid token: service is archived"}]}`,
    },
    {
      when: {
        status: 403,
        json: {
          'errors.*.error': { equals: 'AuthError' },
          'errors.*.message': [
            'Invalid token: API key not found',
            'Invalid token: service not found',
            'Invalid token: service has no API keys',
            'Invalid token: make sure your API token matches',
          ],
        },
      },
      cause: 'invalid-credentials',
      says: 'service or key is not known, or the token was signed with another key.',
      source,
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"status_code":403,"errors":[{"error":"AuthError","message":"Invalid token: API key not found"}]}`,
    },
    {
      when: {
        status: 400,
        json: {
          'errors.*.error': { equals: 'BadRequestError' },
          'errors.*.message': { pattern: /^Can.{1,3}t send to this recipient using a team-only API key/ },
        },
      },
      cause: 'insufficient-scope',
      says: 'a team-only key sends to the team and the guest list only.',
      confidence: 'certain',
      source: 'https://docs.notifications.service.gov.uk/rest-api.html',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"status_code":400,"errors":[{"error":"BadRequestError","message":"Can’t send to this recipient using a team-only API key"}]}`,
    },
    {
      when: {
        status: 400,
        json: {
          'errors.*.error': { equals: 'BadRequestError' },
          'errors.*.message': { pattern: /^Can.{1,3}t send to this recipient when service is in trial mode/ },
        },
      },
      cause: 'not-entitled',
      says: 'a service in trial mode sends to its team only.',
      confidence: 'certain',
      source: 'https://docs.notifications.service.gov.uk/rest-api.html',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"status_code":400,"errors":[{"error":"BadRequestError","message":"Can’t send to this recipient when service is in trial mode - see https://www.notifications.service.gov.uk/trial-mode"}]}`,
    },
  ],
};
