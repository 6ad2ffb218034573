import type { Vendor } from '../engine/vendor.ts';

/** Mastodon: its own refusals, from its documentation and source. */
export const mastodon: Vendor = {
  id: 'mastodon',
  name: 'Mastodon',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { json: { error: { equals: 'The access token is invalid' } } },
      cause: 'invalid-credentials',
      says: 'the access token is not known.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/mastodon/mastodon/blob/main/config/locales/doorkeeper.en.yml',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "The access token is invalid"}`,
    },
    {
      when: { json: { error: { equals: 'The access token was revoked' } } },
      cause: 'revoked-credentials',
      says: 'the access token was revoked.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/mastodon/mastodon/blob/main/config/locales/doorkeeper.en.yml',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "The access token was revoked"}`,
    },
    {
      when: { json: { error: { equals: 'The access token expired' } } },
      cause: 'expired-credentials',
      says: 'the access token is past its time.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/mastodon/mastodon/blob/main/config/locales/doorkeeper.en.yml',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "The access token expired"}`,
    },
    {
      when: { json: { error: { equals: 'This method requires an authenticated user' } } },
      cause: 'no-credentials',
      says: 'nobody is logged in.',
      confidence: 'certain',
      source: 'https://github.com/mastodon/mastodon/blob/main/app/controllers/api/base_controller.rb',
      sample: `HTTP/1.1 422 Unprocessable Entity
Content-Type: application/json

{"error": "This method requires an authenticated user"}`,
    },
    {
      when: { json: { error: { equals: 'This action is outside the authorized scopes' } } },
      cause: 'insufficient-scope',
      says: 'the token lacks a scope.',
      confidence: 'certain',
      source: 'https://github.com/mastodon/mastodon/blob/main/app/controllers/api/base_controller.rb',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": "This action is outside the authorized scopes"}`,
    },
    {
      when: {
        json: {
          error: {
            equals: [
              'Your login is currently disabled',
              'Your login is currently pending approval',
              'Your login is missing a confirmed e-mail address',
              'Your account is suspended',
            ],
          },
        },
      },
      cause: 'account-disabled',
      says: 'the account is disabled, or waits for approval or a confirmed address.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/mastodon/mastodon/blob/main/app/controllers/api/base_controller.rb',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": "Your login is currently pending approval"}`,
    },
    {
      when: { json: { error: ['Request not signed'] } },
      cause: 'no-credentials',
      says: 'the server wants requests of other servers to be signed.',
      confidence: 'likely',
      orElse: ['bad-signature'],
      source: 'https://github.com/mastodon/mastodon/blob/main/app/controllers/concerns/signature_verification.rb',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "Request not signed"}`,
    },
    {
      when: { json: { error: ['Signed request date outside acceptable time window'] } },
      cause: 'clock-skew',
      says: 'the signed time is too far from the clock of the server.',
      confidence: 'likely',
      orElse: ['expired-credentials'],
      source: 'https://github.com/mastodon/mastodon/blob/main/app/controllers/concerns/signature_verification.rb',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "Signed request date outside acceptable time window"}`,
    },
    {
      when: { json: { error: ['Verification failed for '] } },
      cause: 'bad-signature',
      says: 'the signature is not confirmed.',
      confidence: 'certain',
      source: 'https://github.com/mastodon/mastodon/blob/main/app/controllers/concerns/signature_verification.rb',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "Verification failed for alice@example.com https://example.com/users/alice"}`,
    },
    {
      when: { json: { error: { equals: 'This action is not allowed' } } },
      cause: 'insufficient-permission',
      says: 'the user may not do this.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/mastodon/mastodon/blob/main/app/controllers/concerns/api/error_handling.rb',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": "This action is not allowed"}`,
    },
  ],
};
