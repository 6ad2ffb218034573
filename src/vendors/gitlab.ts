import type { Vendor } from '../engine/vendor.ts';

/** GitLab: its own refusals, from its documentation and source. */
export const gitlab: Vendor = {
  id: 'gitlab',
  name: 'GitLab',
  layer: 'api',
  marks: [
    {
      body: {
        equals: [
          '{"message":"401 Unauthorized"}',
          '{"message": "401 Unauthorized"}',
          '{"message":"403 Forbidden"}',
          '{"message": "403 Forbidden"}',
          '{"message":"403 Forbidden - Your account has been blocked."}',
        ],
      },
    },
  ],
  denials: [
    {
      when: {
        json: {
          message: [
            'You must accept the Terms of Service in order to perform this action',
            'must accept the Terms of Service',
          ],
        },
      },
      cause: 'not-entitled',
      says: 'the user has to accept the terms first.',
      source: 'https://github.com/gitlabhq/gitlabhq/blob/HEAD/lib/gitlab/auth/user_access_denied_reason.rb',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message":"403 Forbidden - You must accept the Terms of Service in order to perform this action. Please access GitLab from a web browser to accept these terms."}`,
    },
    {
      when: {
        json: { message: ['Your password expired. Please access GitLab from a web browser to update your password'] },
      },
      cause: 'expired-credentials',
      says: 'the password has expired.',
      source: 'https://github.com/gitlabhq/gitlabhq/blob/HEAD/lib/gitlab/auth/user_access_denied_reason.rb',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message":"403 Forbidden - Your password expired. Please access GitLab from a web browser to update your password."}`,
    },
    {
      when: {
        json: {
          message: [
            'Your account has been deactivated by your administrator',
            'Your account is pending approval from your administrator',
            'Your primary email address is not confirmed',
          ],
        },
      },
      cause: 'account-disabled',
      says: 'the account is deactivated, not approved or not confirmed.',
      source: 'https://github.com/gitlabhq/gitlabhq/blob/HEAD/lib/gitlab/auth/user_access_denied_reason.rb',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message":"403 Forbidden - Your account has been deactivated by your administrator. Please log back in from a web browser to reactivate your account at https://gitlab.example.com"}`,
    },
    {
      when: { text: { starts: 'You are not allowed to push code to ' }, status: 403 },
      cause: 'insufficient-permission',
      says: 'the role does not allow a push.',
      source: 'https://github.com/gitlabhq/gitlabhq/blob/HEAD/lib/gitlab/git_access.rb',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8

You are not allowed to push code to this project.`,
    },
    {
      when: { json: { message: { equals: '401 Unauthorized' } }, credentials: 'none' },
      cause: 'no-credentials',
      says: 'no token was sent.',
      confidence: 'certain',
      shared: true,
      source: 'https://docs.gitlab.com/api/rest/troubleshooting/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message": "401 Unauthorized"}`,
    },
    {
      when: { json: { message: { equals: '401 Unauthorized' } }, credentials: 'some' },
      cause: 'invalid-credentials',
      says: 'the token is not known, or past its time.',
      confidence: 'likely',
      orElse: ['expired-credentials', 'revoked-credentials'],
      shared: true,
      source: 'https://docs.gitlab.com/api/rest/troubleshooting/',
      sample: `GET /api/items HTTP/1.1
Host: api.example.com
Authorization: Bearer abcdef0123456789
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message": "401 Unauthorized"}`,
    },
    {
      when: { json: { message: { equals: '403 Forbidden' } } },
      cause: 'insufficient-permission',
      says: 'the role of the user does not allow this.',
      confidence: 'likely',
      orElse: ['resource-state'],
      shared: true,
      source: 'https://docs.gitlab.com/api/rest/troubleshooting/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message": "403 Forbidden"}`,
    },
    {
      when: { json: { error: { equals: 'insufficient_scope' }, scope: true } },
      cause: 'insufficient-scope',
      says: 'the token lacks a scope.',
      confidence: 'certain',
      shared: true,
      source: 'https://docs.gitlab.com/api/rest/troubleshooting/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": "insufficient_scope", "error_description": "The request requires higher privileges than provided by the access token.", "scope": "api"}`,
    },
    {
      when: { json: { error_description: ['Token was revoked. You have to re-authorize from the user.'] } },
      cause: 'revoked-credentials',
      says: 'the token was revoked.',
      confidence: 'certain',
      source: 'https://docs.gitlab.com/api/rest/troubleshooting/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "invalid_token", "error_description": "Token was revoked. You have to re-authorize from the user."}`,
    },
    {
      when: { json: { error_description: ['Token is expired. You can either do re-authorization or token refresh.'] } },
      cause: 'expired-credentials',
      says: 'the token is past its time.',
      confidence: 'certain',
      source: 'https://docs.gitlab.com/api/rest/troubleshooting/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "invalid_token", "error_description": "Token is expired. You can either do re-authorization or token refresh."}`,
    },
    {
      when: {
        text: ['403 Forbidden - Your account has been blocked', '403 Forbidden - Your account has been deactivated'],
      },
      cause: 'account-disabled',
      says: 'the account is blocked or deactivated.',
      confidence: 'certain',
      source: 'https://docs.gitlab.com/api/rest/troubleshooting/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message": "403 Forbidden - Your account has been blocked."}`,
    },
    {
      when: {
        text: [
          'HTTP Basic: Access denied. The provided password or token is incorrect or your account has 2FA enabled',
          'HTTP Basic: Access denied. If a password was provided for Git authentication',
        ],
      },
      cause: 'invalid-credentials',
      says: 'the password or token is wrong, or the account has a second factor and needs a token.',
      confidence: 'likely',
      orElse: ['wrong-scheme', 'expired-credentials'],
      source: 'https://docs.gitlab.com/api/rest/troubleshooting/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

HTTP Basic: Access denied. The provided password or token is incorrect or your account has 2FA enabled and you must use a personal access token instead of a password.`,
    },
    {
      when: {
        json: {
          error: { equals: 'invalid_token' },
          error_description: ['Token is an impersonation token but impersonation was disabled'],
        },
      },
      cause: 'not-entitled',
      says: 'tokens in the name of others are switched off.',
      confidence: 'certain',
      source: 'https://github.com/gitlabhq/gitlabhq/blob/master/lib/api/api_guard.rb',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "invalid_token", "error_description": "Token is an impersonation token but impersonation was disabled."}`,
    },
    {
      when: { json: { error: { equals: 'dpop_error' } } },
      cause: 'bad-signature',
      says: 'a proof of possession (DPoP) has to come with the token, and this one does not hold.',
      confidence: 'likely',
      source: 'https://github.com/gitlabhq/gitlabhq/blob/master/lib/api/api_guard.rb',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "dpop_error", "error_description": "DPoP validation error: DPoP header is missing"}`,
    },
    {
      when: { json: { error: { equals: 'restricted_language_server_client_error' } } },
      cause: 'not-entitled',
      says: 'this version or kind of editor extension is not allowed.',
      confidence: 'likely',
      orElse: ['bot-challenge'],
      source: 'https://github.com/gitlabhq/gitlabhq/blob/master/lib/api/api_guard.rb',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "restricted_language_server_client_error", "error_description": "Requests from this client are not allowed"}`,
    },
    {
      when: { json: { error: { equals: 'insufficient_granular_scope' } } },
      cause: 'insufficient-scope',
      says: 'the fine-grained token lacks the permission that is named.',
      confidence: 'certain',
      source: 'https://docs.gitlab.com/auth/tokens/fine_grained_access_tokens/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": "insufficient_granular_scope", "error_description": "Access denied: This operation requires a fine-grained personal access token with the following permissions: [read_job]"}`,
    },
  ],
};
