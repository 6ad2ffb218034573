import type { Vendor } from '../engine/vendor.ts';

/** Firebase: its own refusals, from its documentation and source. */
export const firebase: Vendor = {
  id: 'firebase',
  name: 'Firebase',
  layer: 'identity',
  marks: [
    {
      host: ['identitytoolkit.googleapis.com', 'securetoken.googleapis.com', 'firebaseio.com', 'firebasedatabase.app'],
      mediaType: 'json',
    },
  ],
  denials: [
    {
      when: {
        json: { 'error.message': { equals: ['EMAIL_NOT_FOUND', 'INVALID_PASSWORD', 'INVALID_LOGIN_CREDENTIALS'] } },
      },
      cause: 'invalid-credentials',
      says: 'name and password do not belong together.',
      confidence: 'certain',
      shared: true,
      source: 'https://firebase.google.com/docs/reference/rest/auth',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error": {"code": 400, "message": "INVALID_LOGIN_CREDENTIALS"}}`,
    },
    {
      when: { json: { 'error.message': { equals: 'USER_DISABLED' } } },
      cause: 'account-disabled',
      says: 'the account is disabled.',
      confidence: 'certain',
      shared: true,
      source: 'https://firebase.google.com/docs/reference/rest/auth',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error": {"code": 400, "message": "USER_DISABLED"}}`,
    },
    {
      when: { json: { 'error.message': { equals: ['TOKEN_EXPIRED', 'CREDENTIAL_TOO_OLD_LOGIN_AGAIN'] } } },
      cause: 'expired-credentials',
      says: 'the login is past its time.',
      confidence: 'certain',
      shared: true,
      source: 'https://firebase.google.com/docs/reference/rest/auth',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error": {"code": 400, "message": "TOKEN_EXPIRED"}}`,
    },
    {
      when: { json: { 'error.message': { equals: ['INVALID_ID_TOKEN', 'INVALID_REFRESH_TOKEN', 'USER_NOT_FOUND'] } } },
      cause: 'invalid-credentials',
      says: 'the token is not good, or its user is gone.',
      confidence: 'likely',
      orElse: ['expired-credentials'],
      shared: true,
      source: 'https://firebase.google.com/docs/reference/rest/auth',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error": {"code": 400, "message": "INVALID_ID_TOKEN"}}`,
    },
    {
      when: { json: { 'error.message': { starts: 'TOO_MANY_ATTEMPTS_TRY_LATER' } } },
      cause: 'rate-limited',
      says: 'too many failed attempts for a while.',
      confidence: 'likely',
      orElse: ['account-disabled'],
      shared: true,
      source: 'https://firebase.google.com/docs/reference/rest/auth',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error": {"code": 400, "message": "TOO_MANY_ATTEMPTS_TRY_LATER : Access to this account has been temporarily disabled due to many failed login attempts."}}`,
    },
    {
      when: {
        json: {
          'error.message': { equals: ['OPERATION_NOT_ALLOWED', 'PASSWORD_LOGIN_DISABLED', 'ADMIN_ONLY_OPERATION'] },
        },
      },
      cause: 'not-entitled',
      says: 'this way of logging in is switched off for the project.',
      confidence: 'certain',
      shared: true,
      source: 'https://firebase.google.com/docs/reference/rest/auth',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error": {"code": 400, "message": "OPERATION_NOT_ALLOWED"}}`,
    },
    {
      when: { json: { error: { equals: 'Permission denied' } } },
      cause: 'insufficient-permission',
      says: 'the database rules refuse the caller.',
      confidence: 'likely',
      orElse: ['no-credentials'],
      shared: true,
      source: 'https://firebase.google.com/docs/database/rest/auth',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "Permission denied"}`,
    },
    {
      when: { json: { error: { equals: 'Auth token is expired' } } },
      cause: 'expired-credentials',
      says: 'the token is past its time.',
      confidence: 'certain',
      source: 'https://firebase.google.com/docs/database/rest/auth',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "Auth token is expired"}`,
    },
    {
      when: { json: { 'error.message': ['App attestation failed', 'Firebase App Check token is invalid'] } },
      cause: 'origin-rejected',
      says: 'the app could not show that it is the real one.',
      confidence: 'likely',
      orElse: ['bot-challenge'],
      source: 'https://firebase.google.com/docs/app-check',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": {"code": 403, "message": "App attestation failed."}}`,
    },
    {
      when: {
        json: {
          'error.status': { equals: 'PERMISSION_DENIED' },
          'error.message': { equals: 'Missing or insufficient permissions.' },
        },
      },
      cause: 'insufficient-permission',
      says: 'the security rules refuse the caller.',
      confidence: 'likely',
      orElse: ['no-credentials'],
      source: 'https://firebase.google.com/docs/firestore/security/get-started',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": {"code": 403, "message": "Missing or insufficient permissions.", "status": "PERMISSION_DENIED"}}`,
    },
  ],
};
