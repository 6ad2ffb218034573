import type { Vendor } from '../engine/vendor.ts';

/** Keycloak: its own refusals, from its documentation and source. */
export const keycloak: Vendor = {
  id: 'keycloak',
  name: 'Keycloak',
  layer: 'identity',
  marks: [],
  denials: [
    {
      when: { json: { error_description: { equals: 'Code not valid' } } },
      cause: 'expired-credentials',
      says: 'the code is wrong, was used or has expired.',
      orElse: ['revoked-credentials', 'invalid-credentials'],
      source:
        'https://github.com/keycloak/keycloak/blob/HEAD/services/src/main/java/org/keycloak/protocol/oidc/TokenManager.java',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error":"invalid_grant","error_description":"Code not valid"}`,
    },
    {
      when: { json: { error_description: { equals: 'Client not allowed for direct access grants' } } },
      cause: 'insufficient-permission',
      says: 'the client is not set up for logins with name and password.',
      source:
        'https://github.com/keycloak/keycloak/blob/HEAD/services/src/main/java/org/keycloak/protocol/oidc/TokenManager.java',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error":"invalid_grant","error_description":"Client not allowed for direct access grants"}`,
    },
    {
      when: { json: { error_description: { equals: 'Client not enabled to retrieve service account' } } },
      cause: 'insufficient-permission',
      says: 'the client has no service account.',
      source:
        'https://github.com/keycloak/keycloak/blob/HEAD/services/src/main/java/org/keycloak/protocol/oidc/TokenManager.java',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error":"invalid_grant","error_description":"Client not enabled to retrieve service account"}`,
    },
    {
      when: { json: { error_description: { equals: 'Client secret not provided in request' } } },
      cause: 'no-credentials',
      says: 'the client is confidential, and no secret was sent.',
      source:
        'https://github.com/keycloak/keycloak/blob/HEAD/services/src/main/java/org/keycloak/protocol/oidc/TokenManager.java',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error":"invalid_grant","error_description":"Client secret not provided in request"}`,
    },
    {
      when: { json: { error_description: { equals: "Session doesn't have required client" } } },
      cause: 'revoked-credentials',
      says: 'the session of the user has no part of this client any more.',
      orElse: ['expired-credentials'],
      source:
        'https://github.com/keycloak/keycloak/blob/HEAD/services/src/main/java/org/keycloak/protocol/oidc/TokenManager.java',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error":"invalid_grant","error_description":"Session doesn't have required client"}`,
    },
    {
      when: { json: { error_description: { equals: 'Invalid refresh token' } } },
      cause: 'invalid-credentials',
      says: 'the refresh token is wrong or of another realm.',
      orElse: ['wrong-audience', 'expired-credentials'],
      shared: true,
      source:
        'https://github.com/keycloak/keycloak/blob/HEAD/services/src/main/java/org/keycloak/protocol/oidc/TokenManager.java',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error":"invalid_grant","error_description":"Invalid refresh token"}`,
    },
    {
      when: {
        json: {
          error_description: { equals: "Invalid refresh token. Token client and authorized client don't match" },
        },
      },
      cause: 'wrong-audience',
      says: 'the refresh token belongs to another client.',
      source:
        'https://github.com/keycloak/keycloak/blob/HEAD/services/src/main/java/org/keycloak/protocol/oidc/TokenManager.java',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error":"invalid_grant","error_description":"Invalid refresh token. Token client and authorized client don't match"}`,
    },
    {
      when: { json: { error: { equals: 'HTTP 403 Forbidden' } } },
      cause: 'insufficient-permission',
      says: 'the token lacks a role of the administration.',
      source: 'https://www.keycloak.org/docs-api/latest/rest-api/index.html',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":"HTTP 403 Forbidden"}`,
    },
    {
      when: {
        text: [
          'Your login attempt timed out.',
          'Action expired. Please start again.',
          'Action expired. Please continue with login now.',
        ],
      },
      cause: 'expired-credentials',
      says: 'the login page was open for too long.',
      shared: true,
      source:
        'https://github.com/keycloak/keycloak/blob/HEAD/themes/src/main/resources/theme/base/login/messages/messages_en.properties',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: text/html; charset=utf-8

<p>Action expired. Please start again.</p>`,
    },
    {
      when: { text: ['Invalid parameter: redirect_uri'] },
      cause: 'origin-rejected',
      says: 'the address to return to is not one of the client.',
      source:
        'https://github.com/keycloak/keycloak/blob/HEAD/themes/src/main/resources/theme/base/login/messages/messages_en.properties',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: text/html; charset=utf-8

<h1>We are sorry...</h1><p class="instruction">Invalid parameter: redirect_uri</p>`,
    },
    {
      when: {
        text: [
          'Restart login cookie not found.',
          'Cookie not found. Please make sure cookies are enabled in your browser.',
        ],
      },
      cause: 'cookies-not-sent',
      says: 'the cookie of the login did not come back.',
      source:
        'https://github.com/keycloak/keycloak/blob/HEAD/themes/src/main/resources/theme/base/login/messages/messages_en.properties',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: text/html; charset=utf-8

<p>Cookie not found. Please make sure cookies are enabled in your browser.</p>`,
    },
    {
      when: { json: { error_description: { equals: 'Invalid user credentials' } } },
      cause: 'invalid-credentials',
      says: 'name and password do not belong together.',
      confidence: 'certain',
      source:
        'https://github.com/keycloak/keycloak/blob/main/services/src/main/java/org/keycloak/authentication/authenticators/directgrant/ValidatePassword.java',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "invalid_grant", "error_description": "Invalid user credentials"}`,
    },
    {
      when: { json: { error_description: { equals: ['Account disabled', 'Account is not fully set up'] } } },
      cause: 'account-disabled',
      says: 'the account is disabled, or its user still has steps to do.',
      confidence: 'likely',
      orElse: ['step-up-required'],
      shared: true,
      source:
        'https://github.com/keycloak/keycloak/blob/main/services/src/main/java/org/keycloak/authentication/authenticators/directgrant/ValidateUsername.java',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error": "invalid_grant", "error_description": "Account is not fully set up"}`,
    },
    {
      when: {
        json: {
          error_description: { equals: ['Token is not active', 'Session not active', 'Offline session not active'] },
        },
      },
      cause: 'expired-credentials',
      says: 'the token or its session is past its time.',
      confidence: 'likely',
      orElse: ['revoked-credentials'],
      source:
        'https://github.com/keycloak/keycloak/blob/main/services/src/main/java/org/keycloak/protocol/oidc/TokenManager.java',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error": "invalid_grant", "error_description": "Token is not active"}`,
    },
    {
      when: {
        json: { error_description: { equals: ['Stale token', 'Maximum allowed refresh token reuse exceeded'] } },
      },
      cause: 'revoked-credentials',
      says: 'the refresh token has been used or withdrawn.',
      confidence: 'certain',
      source:
        'https://github.com/keycloak/keycloak/blob/main/services/src/main/java/org/keycloak/protocol/oidc/TokenManager.java',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error": "invalid_grant", "error_description": "Stale token"}`,
    },
    {
      when: {
        json: {
          error_description: { equals: ['Invalid client or Invalid client credentials', 'Invalid client credentials'] },
        },
      },
      cause: 'invalid-credentials',
      says: 'the client id or secret is not known.',
      confidence: 'certain',
      shared: true,
      source:
        'https://github.com/keycloak/keycloak/blob/main/services/src/main/java/org/keycloak/authentication/AuthenticationProcessor.java',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "unauthorized_client", "error_description": "Invalid client or Invalid client credentials"}`,
    },
    {
      when: { json: { error_description: { equals: ['Token verification failed', 'Invalid bearer token'] } } },
      cause: 'invalid-credentials',
      says: 'the token is not confirmed by the realm.',
      confidence: 'likely',
      orElse: ['expired-credentials'],
      shared: true,
      source:
        'https://github.com/keycloak/keycloak/blob/main/services/src/main/java/org/keycloak/protocol/oidc/endpoints/UserInfoEndpoint.java',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "invalid_token", "error_description": "Token verification failed"}`,
    },
    {
      when: { json: { error_description: { equals: 'HTTPS required' } } },
      cause: 'tls-required',
      says: 'the realm answers over https only.',
      confidence: 'certain',
      source:
        'https://github.com/keycloak/keycloak/blob/main/services/src/main/java/org/keycloak/protocol/oidc/endpoints/TokenEndpoint.java',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": "invalid_request", "error_description": "HTTPS required"}`,
    },
    {
      when: { json: { error_description: { equals: 'Missing openid scope' } } },
      cause: 'insufficient-scope',
      says: 'the token was issued without the scope openid.',
      confidence: 'certain',
      source:
        'https://github.com/keycloak/keycloak/blob/main/services/src/main/java/org/keycloak/protocol/oidc/endpoints/UserInfoEndpoint.java',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": "insufficient_scope", "error_description": "Missing openid scope"}`,
    },
    {
      when: {
        json: {
          error: { equals: ['not_authorized', 'access_denied'] },
          error_description: { equals: 'not_authorized' },
        },
      },
      cause: 'insufficient-permission',
      says: 'no policy grants the permission.',
      confidence: 'certain',
      source: 'https://www.keycloak.org/docs/latest/authorization_services/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": "access_denied", "error_description": "not_authorized"}`,
    },
    {
      when: { json: { error: { equals: 'HTTP 401 Unauthorized' } } },
      cause: 'invalid-credentials',
      says: 'the token is missing, past its time, or not of this realm.',
      confidence: 'likely',
      orElse: ['expired-credentials', 'no-credentials'],
      source:
        'https://github.com/keycloak/keycloak/blob/main/services/src/main/java/org/keycloak/services/error/KeycloakErrorHandler.java',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "HTTP 401 Unauthorized"}`,
    },
    {
      when: { json: { error: { equals: 'HTTP 403 Forbidden' } } },
      cause: 'insufficient-permission',
      says: 'the caller lacks a role of the administration.',
      confidence: 'likely',
      source:
        'https://github.com/keycloak/keycloak/blob/main/services/src/main/java/org/keycloak/services/error/KeycloakErrorHandler.java',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": "HTTP 403 Forbidden"}`,
    },
    {
      when: {
        json: {
          error: { equals: 'unauthorized_client' },
          error_description: {
            equals: ['Client not allowed for direct access grants', 'Client not enabled to retrieve service account'],
          },
        },
      },
      cause: 'insufficient-permission',
      says: 'the client is known, and this way of getting a token is switched off for it.',
      confidence: 'certain',
      fix: { text: 'Switch on "Direct access grants" or "Service accounts roles" in the settings of the client.' },
      source:
        'https://github.com/keycloak/keycloak/blob/main/services/src/main/java/org/keycloak/protocol/oidc/grants/ResourceOwnerPasswordCredentialsGrantType.java',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error":"unauthorized_client","error_description":"Client not allowed for direct access grants"}`,
    },
  ],
  remedies: {
    'preflight-denied': [
      { text: 'List the site under "Web origins" of the client; "+" takes the sites of its redirect URIs.' },
    ],
    'cors-opaque-denial': [
      { text: 'List the site under "Web origins" of the client; "+" takes the sites of its redirect URIs.' },
    ],
    'no-login-throttle': [{ text: 'Switch "Brute force detection" on under Realm settings, Security defenses.' }],
    'username-enumeration': [
      {
        text: 'Keep the texts of a failed login equal: leave "Invalid username or password." in the theme as it is, and keep reset-password answers the same for unknown names.',
      },
    ],
    'cleartext-credentials': [{ text: 'Set "Require SSL" of the realm to "All requests".' }],
    'version-banner': [{ text: 'Let the proxy in front remove fields that name a version.' }],
  },
};
