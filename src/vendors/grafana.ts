import type { Vendor } from '../engine/vendor.ts';

/** Grafana: its own refusals, from its documentation and source. */
export const grafana: Vendor = {
  id: 'grafana',
  name: 'Grafana',
  layer: 'api',
  marks: [{ json: { messageId: true, statusCode: true, traceID: true } }],
  denials: [
    {
      when: { json: { messageId: { starts: 'session.token.rotate' } } },
      cause: 'expired-credentials',
      says: 'the session has to be renewed.',
      confidence: 'certain',
      source: 'https://grafana.com/docs/grafana/latest/developers/http_api/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message": "Unauthorized", "messageId": "session.token.rotate", "statusCode": 401}`,
    },
    {
      when: { json: { messageId: { equals: 'auth.unauthorized' } }, credentials: 'none' },
      cause: 'no-credentials',
      says: 'nothing was sent to log in with.',
      confidence: 'likely',
      source: 'https://grafana.com/docs/grafana/latest/developers/http_api/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"extra": null, "message": "Unauthorized", "messageId": "auth.unauthorized", "statusCode": 401}`,
    },
    {
      when: { json: { messageId: { starts: 'api-key.' } } },
      cause: 'invalid-credentials',
      says: 'the key or token is not good.',
      confidence: 'likely',
      orElse: ['revoked-credentials'],
      source: 'https://grafana.com/docs/grafana/latest/developers/http_api/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message": "Invalid API key", "messageId": "api-key.invalid", "statusCode": 401}`,
    },
    {
      when: { json: { messageId: { starts: 'password-auth.' } } },
      cause: 'invalid-credentials',
      says: 'name and password do not belong together.',
      confidence: 'likely',
      source: 'https://grafana.com/docs/grafana/latest/developers/http_api/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message": "Invalid username or password", "messageId": "password-auth.failed", "statusCode": 401}`,
    },
    {
      when: { json: { accessErrorId: true } },
      cause: 'insufficient-permission',
      says: 'the role of the caller lacks a permission.',
      confidence: 'certain',
      source: 'https://grafana.com/docs/grafana/latest/developers/http_api/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"accessErrorId": "ACE1", "message": "You'll need additional permissions to perform this action. Permissions needed: dashboards:write", "title": "Access denied"}`,
    },
    {
      when: { body: { starts: 'origin not allowed' } },
      cause: 'origin-rejected',
      says: 'the Origin does not fit the Host.',
      confidence: 'likely',
      orElse: ['csrf-rejected'],
      shared: true,
      source: 'https://grafana.com/docs/grafana/latest/developers/http_api/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8

origin not allowed`,
    },
  ],
  vocabularies: [
    {
      at: { json: 'messageId' },
      confidence: 'certain',
      codes: {
        'api-key.expired': ['expired-credentials', 'the key or service account token is past its time.'],
        'api-key.revoked': ['revoked-credentials', 'the key or service account token was withdrawn.'],
        'api-key.organization-mismatch': [
          'wrong-audience',
          'the key belongs to another organization than the one that is asked for.',
        ],
        'login-attempt.blocked': ['account-disabled', 'too many failed logins: the user is locked for a while.'],
        'jwt.invalid': ['invalid-credentials', 'the JWT could not be verified.'],
        'jwt.missing_claim': ['invalid-credentials', 'the JWT lacks a claim that is needed.'],
        'jwt.invalid_role': ['insufficient-permission', 'the JWT gives no role that Grafana knows.'],
      },
      source: 'https://github.com/grafana/grafana/blob/main/pkg/services/authn/clients/api_key.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message": "Expired API key", "messageId": "api-key.expired", "statusCode": 401, "traceID": ""}`,
    },
  ],
};
