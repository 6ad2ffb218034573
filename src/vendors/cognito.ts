import type { Vendor } from '../engine/vendor.ts';

/** Amazon Cognito: its own refusals, from its documentation and source. */
export const cognito: Vendor = {
  id: 'cognito',
  name: 'Amazon Cognito',
  layer: 'identity',
  marks: [{ json: { __type: ['NotAuthorizedException', 'UserNotConfirmedException', 'UserNotFoundException'] } }],
  denials: [
    {
      when: { json: { __type: 'NotAuthorizedException', message: ['Incorrect username or password.'] } },
      cause: 'invalid-credentials',
      says: 'name and password do not belong together.',
      confidence: 'certain',
      source: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/CommonErrors.html',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"__type": "NotAuthorizedException", "message": "Incorrect username or password."}`,
    },
    {
      when: { json: { __type: 'UserNotFoundException' } },
      cause: 'invalid-credentials',
      says: 'there is no such user.',
      confidence: 'certain',
      source: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/CommonErrors.html',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"__type": "UserNotFoundException", "message": "User does not exist."}`,
    },
    {
      when: {
        json: {
          __type: 'NotAuthorizedException',
          message: [
            'Access Token has expired',
            'Refresh Token has expired',
            'Token has expired',
            'Invalid session for the user, session is expired',
          ],
        },
      },
      cause: 'expired-credentials',
      says: 'the token or session is past its time.',
      confidence: 'certain',
      source: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/CommonErrors.html',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"__type": "NotAuthorizedException", "message": "Access Token has expired"}`,
    },
    {
      when: {
        json: {
          __type: 'NotAuthorizedException',
          message: ['Access Token has been revoked', 'Refresh Token has been revoked'],
        },
      },
      cause: 'revoked-credentials',
      says: 'the token was withdrawn.',
      confidence: 'certain',
      source: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/CommonErrors.html',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"__type": "NotAuthorizedException", "message": "Access Token has been revoked"}`,
    },
    {
      when: { json: { __type: 'NotAuthorizedException', message: ['User is disabled'] } },
      cause: 'account-disabled',
      says: 'the account is disabled.',
      confidence: 'certain',
      source: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/CommonErrors.html',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"__type": "NotAuthorizedException", "message": "User is disabled."}`,
    },
    {
      when: { json: { __type: 'NotAuthorizedException', message: ['Password attempts exceeded'] } },
      cause: 'rate-limited',
      says: 'too many failed logins for a while.',
      confidence: 'likely',
      orElse: ['account-disabled'],
      source: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/CommonErrors.html',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"__type": "NotAuthorizedException", "message": "Password attempts exceeded"}`,
    },
    {
      when: { json: { __type: 'NotAuthorizedException', message: ['Access Token does not have required scopes'] } },
      cause: 'insufficient-scope',
      says: 'the token lacks a scope.',
      confidence: 'certain',
      source: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/CommonErrors.html',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"__type": "NotAuthorizedException", "message": "Access Token does not have required scopes"}`,
    },
    {
      when: {
        json: {
          __type: 'NotAuthorizedException',
          message: [
            'Invalid Access Token',
            'Could not verify signature for Access Token',
            'Invalid Refresh Token',
            'Unable to verify secret hash for client',
            'SecretHash does not match',
          ],
        },
      },
      cause: 'invalid-credentials',
      says: 'the token or the secret hash is not good.',
      confidence: 'certain',
      source: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/CommonErrors.html',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"__type": "NotAuthorizedException", "message": "Invalid Access Token"}`,
    },
    {
      when: { json: { __type: ['UserNotConfirmedException', 'PasswordResetRequiredException'] } },
      cause: 'account-disabled',
      says: 'the user has not confirmed the account, or has to set a new password.',
      confidence: 'certain',
      source: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/CommonErrors.html',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"__type": "UserNotConfirmedException", "message": "User is not confirmed."}`,
    },
    {
      when: {
        json: { error: { equals: 'invalid_token' }, error_description: ['Access token does not contain openid scope'] },
      },
      cause: 'insufficient-scope',
      says: 'the token was issued without the scope openid.',
      confidence: 'certain',
      source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/userinfo-endpoint.html',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "invalid_token", "error_description": "Access token does not contain openid scope"}`,
    },
  ],
};
