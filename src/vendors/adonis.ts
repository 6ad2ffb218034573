import type { Vendor } from '../engine/vendor.ts';

/** AdonisJS: its own refusals, from its documentation and source. */
export const adonis: Vendor = {
  id: 'adonis',
  name: 'AdonisJS',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { json: { 'errors.*.message': { equals: 'Unauthorized access' } }, credentials: 'none' },
      cause: 'no-credentials',
      says: 'nobody is logged in.',
      confidence: 'likely',
      shared: true,
      source: 'https://github.com/adonisjs/auth/blob/HEAD/src/authenticator.ts',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errors": [{"message": "Unauthorized access"}]}`,
    },
    {
      when: { json: { 'errors.*.message': { equals: 'Invalid or expired user session' } } },
      cause: 'expired-credentials',
      says: 'the session is past its time, or nobody is logged in.',
      confidence: 'likely',
      orElse: ['no-credentials'],
      source: 'https://github.com/adonisjs/auth/blob/HEAD/modules/session_guard/guard.ts',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errors": [{"message": "Invalid or expired user session"}]}`,
    },
    {
      when: { json: { 'errors.*.message': { equals: 'Invalid user credentials' } } },
      cause: 'invalid-credentials',
      says: 'name and password do not belong together.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/adonisjs/auth/blob/HEAD/src/mixins/lucid.ts',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"errors": [{"message": "Invalid user credentials"}]}`,
    },
    {
      when: { text: ['Invalid or expired CSRF token'] },
      cause: 'csrf-rejected',
      says: 'the form token does not belong to the session.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/adonisjs/shield/blob/HEAD/src/errors.ts',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8

Invalid or expired CSRF token`,
    },
  ],
};
