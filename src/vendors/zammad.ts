import type { Vendor } from '../engine/vendor.ts';

/** Zammad: its refusals, from its documentation or source. */
export const zammad: Vendor = {
  id: 'zammad',
  name: 'Zammad',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { body: 'CSRF token verification failed!' },
      cause: 'csrf-rejected',
      says: 'the forgery token is missing or wrong.',
      source: 'https://github.com/zammad/zammad/blob/HEAD/app/controllers/application_controller/prevents_csrf.rb',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":"CSRF token verification failed!","error_human":"CSRF token verification failed!"}`,
    },
    {
      when: { json: { error: { equals: 'Authentication required' }, error_human: true } },
      cause: 'no-credentials',
      says: 'no login was recognised.',
      source: 'https://github.com/zammad/zammad/blob/HEAD/app/controllers/application_controller/authenticates.rb',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":"Authentication required","error_human":"Authentication required"}`,
    },
    {
      when: {
        json: {
          error: ['Not authorized', 'User authorization failed.', 'Token authorization failed.'],
          error_human: true,
        },
      },
      cause: 'insufficient-permission',
      says: 'the role or token lacks a permission.',
      source: 'https://github.com/zammad/zammad/blob/HEAD/app/controllers/application_controller/authenticates.rb',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":"Not authorized","error_human":"Not authorized"}`,
    },
  ],
};
