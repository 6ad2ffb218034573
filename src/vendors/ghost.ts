import type { Vendor } from '../engine/vendor.ts';

/** Ghost: its own refusals, from its documentation and source. */
export const ghost: Vendor = {
  id: 'ghost',
  name: 'Ghost',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: {
        json: { 'errors.*.type': { equals: 'NoPermissionError' }, 'errors.*.message': 'Authorization failed' },
        credentials: 'none',
      },
      cause: 'no-credentials',
      says: 'nobody is logged in.',
      confidence: 'certain',
      source: 'https://docs.ghost.org/admin-api',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"errors": [{"message": "Authorization failed", "type": "NoPermissionError"}]}`,
    },
    {
      when: { json: { 'errors.*.type': { equals: 'NoPermissionError' } } },
      cause: 'insufficient-permission',
      says: 'the role of the user does not allow this.',
      confidence: 'likely',
      source: 'https://docs.ghost.org/admin-api',
      sample: `GET /api/items HTTP/1.1
Host: api.example.com
Authorization: Bearer abcdef0123456789
---
HTTP/1.1 403 Forbidden
Content-Type: application/json

{"errors": [{"message": "You do not have permission to edit posts", "type": "NoPermissionError"}]}`,
    },
    {
      when: { json: { 'errors.*.code': { equals: 'INVALID_JWT' } } },
      cause: 'invalid-credentials',
      says: 'the token is not good, or past its time.',
      confidence: 'likely',
      orElse: ['expired-credentials'],
      shared: true,
      source: 'https://github.com/TryGhost/Ghost/blob/main/ghost/core/core/server/services/auth/api-key/admin.js',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errors": [{"message": "Invalid token: jwt issue", "type": "UnauthorizedError", "code": "INVALID_JWT"}]}`,
    },
    {
      when: { json: { 'errors.*.code': { equals: ['UNKNOWN_ADMIN_API_KEY', 'UNKNOWN_CONTENT_API_KEY'] } } },
      cause: 'invalid-credentials',
      says: 'no such key is known.',
      confidence: 'certain',
      source: 'https://github.com/TryGhost/Ghost/blob/main/ghost/core/core/server/services/auth/api-key/admin.js',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errors": [{"message": "Unknown Admin API Key", "type": "UnauthorizedError", "code": "UNKNOWN_ADMIN_API_KEY"}]}`,
    },
    {
      when: { json: { 'errors.*.code': { equals: 'PASSWORD_INCORRECT' } } },
      cause: 'invalid-credentials',
      says: 'the password is wrong.',
      confidence: 'certain',
      shared: true,
      source: 'https://docs.ghost.org/admin-api',
      sample: `HTTP/1.1 422 Unprocessable Entity
Content-Type: application/json

{"errors": [{"message": "Your password is incorrect.", "type": "ValidationError", "code": "PASSWORD_INCORRECT"}]}`,
    },
    {
      when: { json: { 'errors.*.code': { equals: ['2FA_TOKEN_REQUIRED', '2FA_NEW_DEVICE_DETECTED'] } } },
      cause: 'step-up-required',
      says: 'a code from an e-mail is needed.',
      confidence: 'certain',
      source: 'https://docs.ghost.org/admin-api',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"errors": [{"message": "User must verify session to login.", "type": "Needs2FAError", "code": "2FA_TOKEN_REQUIRED"}]}`,
    },
    {
      when: { json: { 'errors.*.type': { equals: 'TooManyRequestsError' } } },
      cause: 'rate-limited',
      says: 'too many attempts.',
      confidence: 'certain',
      source: 'https://docs.ghost.org/admin-api',
      sample: `HTTP/1.1 429 Too Many Requests
Content-Type: application/json

{"errors": [{"message": "Too many sign-in attempts.", "type": "TooManyRequestsError"}]}`,
    },
  ],
};
