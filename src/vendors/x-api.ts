import type { Vendor } from '../engine/vendor.ts';

/** X (Twitter): its own refusals, from its documentation and source. */
export const xApi: Vendor = {
  id: 'x-api',
  name: 'X (Twitter)',
  layer: 'api',
  marks: [{ host: ['api.twitter.com', 'api.x.com'], mediaType: 'json' }],
  denials: [
    {
      when: { json: { reason: { equals: 'client-not-enrolled' } } },
      cause: 'not-entitled',
      says: 'the app belongs to no project with access to this version.',
      confidence: 'certain',
      source: 'https://docs.x.com/x-api/fundamentals/response-codes-and-errors',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"client_id": "1", "detail": "x", "reason": "client-not-enrolled", "title": "Client Forbidden"}`,
    },
    {
      when: { json: { type: 'problems/unsupported-authentication' } },
      cause: 'wrong-scheme',
      says: 'this call takes a login of a user, not of an app.',
      confidence: 'certain',
      source: 'https://docs.x.com/x-api/fundamentals/response-codes-and-errors',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"title": "Unsupported Authentication", "type": "https://api.twitter.com/2/problems/unsupported-authentication", "status": 403}`,
    },
    {
      when: { json: { type: 'problems/oauth1-permissions' } },
      cause: 'insufficient-scope',
      says: 'the app may read only.',
      confidence: 'certain',
      source: 'https://docs.x.com/x-api/fundamentals/response-codes-and-errors',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"title": "Forbidden", "type": "https://api.twitter.com/2/problems/oauth1-permissions", "status": 403}`,
    },
    {
      when: { json: { 'errors.*.code': { equals: '89' }, 'errors.*.message': 'Invalid or expired token' } },
      cause: 'invalid-credentials',
      says: 'the token is not good, or was withdrawn.',
      confidence: 'likely',
      orElse: ['expired-credentials', 'revoked-credentials'],
      source: 'https://docs.x.com/x-api/fundamentals/response-codes-and-errors',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errors": [{"code": 89, "message": "Invalid or expired token."}]}`,
    },
    {
      when: { json: { 'errors.*.code': { equals: '453' } } },
      cause: 'not-entitled',
      says: 'the access level does not cover this call.',
      confidence: 'certain',
      shared: true,
      source: 'https://docs.x.com/x-api/fundamentals/response-codes-and-errors',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"errors": [{"code": 453, "message": "You currently have access to a subset of X API V2 endpoints"}]}`,
    },
    {
      when: { json: { 'errors.*.code': { equals: '326' }, 'errors.*.message': 'temporarily locked' } },
      cause: 'account-disabled',
      says: 'the account is locked for a while.',
      confidence: 'certain',
      source: 'https://docs.x.com/x-api/fundamentals/response-codes-and-errors',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"errors": [{"code": 326, "message": "To protect our users from spam, this account is temporarily locked."}]}`,
    },
    {
      when: { json: { 'errors.*.code': { equals: '32' }, 'errors.*.message': 'Could not authenticate you' } },
      cause: 'bad-signature',
      says: 'the signature or the token is not good.',
      confidence: 'likely',
      orElse: ['invalid-credentials'],
      source: 'https://docs.x.com/x-api/fundamentals/response-codes-and-errors',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errors": [{"code": 32, "message": "Could not authenticate you."}]}`,
    },
  ],
  vocabularies: [
    {
      at: { json: 'errors.*.code' },
      when: { json: { 'errors.*.message': true } },
      shared: true,
      codes: {
        '63': ['account-disabled', 'the user is suspended.', 'likely'],
        '64': ['account-disabled', 'the account of the caller is suspended.', 'likely'],
        '87': ['not-entitled', 'the application may not do this.', 'likely'],
        '88': ['rate-limited', 'too many requests.', 'likely'],
        '92': ['tls-required', 'only HTTPS is allowed.', 'likely'],
        '93': ['insufficient-scope', 'the application may not read or write direct messages.', 'likely'],
        '99': ['invalid-credentials', 'key or secret of the application is wrong.', 'likely'],
        '135': ['clock-skew', 'the timestamp is too far from the clock of the server.', 'likely'],
        '161': ['rate-limited', 'too many follows for now.', 'likely'],
        '179': ['content-restricted', 'the post is protected.', 'likely'],
        '185': ['rate-limited', 'too many posts for today.', 'likely'],
        '215': ['no-credentials', 'no usable login was sent.', 'likely'],
        '220': ['wrong-scheme', 'this kind of login may not do this.', 'likely'],
        '226': ['bot-challenge', 'the request looks automated.', 'likely'],
        '231': ['step-up-required', 'the login has to be confirmed.', 'likely'],
        '239': ['expired-credentials', 'the guest token has expired.', 'likely'],
        '261': ['insufficient-scope', 'the application may not write.', 'likely'],
        '416': ['account-disabled', 'the application is suspended.', 'likely'],
      },
      source: 'https://developer.x.com/en/support/x-api/error-troubleshooting',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"errors":[{"code":261,"message":"Application cannot perform write actions. Contact Twitter Platform Operations."}]}`,
    },
  ],
};
