import type { Vendor } from '../engine/vendor.ts';

/** LinkedIn: its own refusals, from its documentation and source. */
export const linkedin: Vendor = {
  id: 'linkedin',
  name: 'LinkedIn',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { json: { serviceErrorCode: { equals: '65600' } } },
      cause: 'invalid-credentials',
      says: 'the token is not good.',
      confidence: 'certain',
      source: 'https://learn.microsoft.com/en-us/linkedin/shared/api-guide/concepts/error-handling',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"serviceErrorCode": 65600, "message": "Invalid access token", "status": 401}`,
    },
    {
      when: { json: { serviceErrorCode: { equals: '65601' } } },
      cause: 'revoked-credentials',
      says: 'the token was revoked by the user.',
      confidence: 'certain',
      source: 'https://learn.microsoft.com/en-us/linkedin/shared/api-guide/concepts/error-handling',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"serviceErrorCode": 65601, "message": "The token used in the request has been revoked by the user", "status": 401}`,
    },
    {
      when: { json: { serviceErrorCode: { equals: '65602' } } },
      cause: 'expired-credentials',
      says: 'the token is past its time.',
      confidence: 'certain',
      source: 'https://learn.microsoft.com/en-us/linkedin/shared/api-guide/concepts/error-handling',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"serviceErrorCode": 65602, "message": "The token used in the request has expired", "status": 401}`,
    },
    {
      when: { json: { serviceErrorCode: { equals: '100' }, message: ['Not enough permissions to access'] } },
      cause: 'insufficient-scope',
      says: 'the app has not been granted this.',
      confidence: 'likely',
      orElse: ['not-entitled'],
      source: 'https://learn.microsoft.com/en-us/linkedin/shared/api-guide/concepts/error-handling',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"serviceErrorCode": 100, "message": "Not enough permissions to access: GET /me", "status": 403}`,
    },
  ],
};
