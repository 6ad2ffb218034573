import type { Vendor } from '../engine/vendor.ts';

/** Auth0: its own refusals, from its documentation and source. */
export const auth0: Vendor = {
  id: 'auth0',
  name: 'Auth0',
  layer: 'identity',
  marks: [{ host: '.auth0.com', mediaType: 'json' }],
  denials: [
    {
      when: { json: { error: { equals: 'invalid_grant' }, error_description: { equals: 'Wrong email or password.' } } },
      cause: 'invalid-credentials',
      says: 'name and password do not belong together.',
      confidence: 'certain',
      source: 'https://auth0.com/docs/api/authentication',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": "invalid_grant", "error_description": "Wrong email or password."}`,
    },
    {
      when: { json: { error_description: { equals: 'Unknown or invalid refresh token.' } } },
      cause: 'revoked-credentials',
      says: 'the refresh token is unknown, or was used or withdrawn before.',
      confidence: 'likely',
      orElse: ['invalid-credentials', 'expired-credentials'],
      source: 'https://auth0.com/docs/secure/tokens/refresh-tokens/refresh-token-rotation',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": "invalid_grant", "error_description": "Unknown or invalid refresh token."}`,
    },
    {
      when: { json: { error: { equals: 'mfa_required' } } },
      cause: 'step-up-required',
      says: 'the login wants a second factor.',
      confidence: 'certain',
      shared: true,
      source: 'https://auth0.com/docs/secure/multi-factor-authentication',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": "mfa_required", "error_description": "Multifactor authentication required", "mfa_token": "x"}`,
    },
    {
      when: { json: { error: { equals: 'too_many_attempts' } } },
      cause: 'account-disabled',
      says: 'the account is locked after too many failed logins.',
      confidence: 'likely',
      orElse: ['rate-limited'],
      shared: true,
      source: 'https://auth0.com/docs/secure/attack-protection/brute-force-protection',
      sample: `HTTP/1.1 429 Too Many Requests
Content-Type: application/json

{"error": "too_many_attempts", "error_description": "Your account has been blocked after multiple consecutive login attempts."}`,
    },
    {
      when: { json: { error_description: ['user is blocked'] } },
      cause: 'account-disabled',
      says: 'the account is blocked.',
      confidence: 'certain',
      shared: true,
      source: 'https://auth0.com/docs/manage-users/user-accounts/block-and-unblock-users',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "unauthorized", "error_description": "user is blocked"}`,
    },
    {
      when: { json: { errorCode: { equals: 'insufficient_scope' } } },
      cause: 'insufficient-scope',
      says: 'the token lacks a scope that the call asks for.',
      confidence: 'certain',
      shared: true,
      source: 'https://auth0.com/docs/api/management/v2',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"statusCode": 403, "error": "Forbidden", "message": "Insufficient scope, expected any of: read:users", "errorCode": "insufficient_scope"}`,
    },
    {
      when: { url: '/api/v2/', json: { message: ['Expired token received for JSON Web Token validation'] } },
      cause: 'expired-credentials',
      says: 'the token is past its time.',
      confidence: 'certain',
      source: 'https://auth0.com/docs/api/management/v2',
      sample: `GET /api/v2/users HTTP/1.1
Host: tenant.eu.auth0.com
Authorization: Bearer abcdef0123456789
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"statusCode": 401, "error": "Unauthorized", "message": "Expired token received for JSON Web Token validation", "attributes": {"error": "Expired token"}}`,
    },
    {
      when: { url: '/api/v2/', json: { message: ['Bad audience: '] } },
      cause: 'wrong-audience',
      says: 'the token was issued for another API.',
      confidence: 'likely',
      source: 'https://auth0.com/docs/api/management/v2',
      sample: `GET /api/v2/users HTTP/1.1
Host: tenant.eu.auth0.com
Authorization: Bearer abcdef0123456789
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"statusCode": 401, "error": "Unauthorized", "message": "Bad audience: https://api.example.com"}`,
    },
    {
      when: { json: { error: { equals: 'password_leaked' } } },
      cause: 'account-disabled',
      says: 'the password has been found in a leak, and the login is held until it is changed.',
      confidence: 'certain',
      source: 'https://auth0.com/docs/secure/attack-protection/breached-password-detection',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": "password_leaked", "error_description": "This login has been blocked because your password has been leaked in another website."}`,
    },
    {
      when: {
        json: { error: { equals: 'access_denied' }, error_description: ['You need to create a "client-grant"'] },
      },
      cause: 'insufficient-permission',
      says: 'the application was not granted this API.',
      confidence: 'certain',
      source: 'https://auth0.com/docs/get-started/applications/application-access-to-apis-client-grants',
      sample: `POST /oauth/token HTTP/1.1
Host: shop.eu.auth0.com
Content-Type: application/json

{"client_id": "b7d1", "client_secret": "Xk29fjw1", "audience": "https://api.example.com", "grant_type": "client_credentials"}
---
HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": "access_denied", "error_description": "Client is not authorized to access \\"https://api.example.com\\". You need to create a \\"client-grant\\" associated to this API."}`,
    },
    {
      when: {
        json: {
          error: { equals: 'access_denied' },
          error_description: { starts: 'Service not enabled within domain: ' },
        },
      },
      cause: 'wrong-audience',
      says: 'no API of this tenant has the audience that was asked for.',
      confidence: 'likely',
      orElse: ['not-entitled'],
      source: 'https://community.auth0.com/t/service-not-enabled-within-domain/38125',
      sample: `POST /oauth/token HTTP/1.1
Host: shop.eu.auth0.com
Content-Type: application/json

{"client_id": "b7d1", "client_secret": "Xk29fjw1", "audience": "https://api.example.com", "grant_type": "client_credentials"}
---
HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": "access_denied", "error_description": "Service not enabled within domain: https://api.example.com"}`,
    },
    {
      when: {
        host: '.auth0.com',
        url: '/oauth/token',
        status: 401,
        json: { error: { equals: 'access_denied' }, error_description: { equals: 'Unauthorized' } },
      },
      cause: 'invalid-credentials',
      says: 'the secret of the application is wrong, or it is not sent as the application is set up to send it.',
      confidence: 'likely',
      source: 'https://auth0.com/docs/api/authentication',
      sample: `POST /oauth/token HTTP/1.1
Host: shop.eu.auth0.com
Content-Type: application/json

{"client_id": "b7d1", "client_secret": "Xk29fjw1", "audience": "https://api.example.com", "grant_type": "client_credentials"}
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "access_denied", "error_description": "Unauthorized"}`,
    },
  ],
};
