import type { Vendor } from '../engine/vendor.ts';

/** JFrog Artifactory: its own refusals, from its documentation and source. */
export const artifactory: Vendor = {
  id: 'artifactory',
  name: 'JFrog Artifactory',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: {
        json: {
          'errors.*.message': {
            equals: ['Bad props auth token: apiKey=', 'Wrong username was used', 'Bad credentials'],
          },
        },
      },
      cause: 'invalid-credentials',
      says: 'what was sent is not accepted.',
      confidence: 'likely',
      shared: true,
      source: 'https://jfrog.com/help/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errors": [{"status": 401, "message": "Bad credentials"}]}`,
    },
    {
      when: { json: { 'errors.*.message': ['Token failed verification: expired'] } },
      cause: 'expired-credentials',
      says: 'the token is past its time.',
      confidence: 'certain',
      source: 'https://jfrog.com/help/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errors": [{"status": 401, "message": "Token failed verification: expired"}]}`,
    },
    {
      when: { json: { 'errors.*.message': ['Token failed verification: revoked'] } },
      cause: 'revoked-credentials',
      says: 'the token was revoked.',
      confidence: 'likely',
      source: 'https://jfrog.com/help/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errors": [{"status": 401, "message": "Token failed verification: revoked"}]}`,
    },
    {
      when: { json: { 'errors.*.message': { equals: 'Authentication is required' } } },
      cause: 'no-credentials',
      says: 'a login is needed.',
      confidence: 'likely',
      shared: true,
      source: 'https://jfrog.com/help/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errors": [{"status": 401, "message": "Authentication is required"}]}`,
    },
  ],
};
