import type { Vendor } from '../engine/vendor.ts';

/** Discourse: its own refusals, from its documentation and source. */
export const discourse: Vendor = {
  id: 'discourse',
  name: 'Discourse',
  layer: 'framework',
  marks: [{ header: { 'x-discourse-route': true } }],
  denials: [
    {
      when: { json: { error_type: { equals: 'invalid_access' } } },
      cause: 'insufficient-permission',
      says: 'the user may not see or do this.',
      confidence: 'likely',
      orElse: ['no-credentials'],
      shared: true,
      source: 'https://github.com/discourse/discourse/blob/main/config/locales/server.en.yml',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"errors": ["You are not permitted to view the requested resource."], "error_type": "invalid_access"}`,
    },
    {
      when: { json: { error_type: { equals: 'not_logged_in' } } },
      cause: 'no-credentials',
      says: 'nobody is logged in.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/discourse/discourse/blob/main/config/locales/server.en.yml',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"errors": ["You need to be logged in to do that."], "error_type": "not_logged_in"}`,
    },
    {
      when: { body: { equals: '["BAD CSRF"]' } },
      cause: 'csrf-rejected',
      says: 'the forgery token is missing, or not of this session.',
      confidence: 'certain',
      source: 'https://github.com/discourse/discourse/blob/main/config/locales/server.en.yml',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

["BAD CSRF"]`,
    },
    {
      when: { json: { error_type: { equals: 'rate_limit' } } },
      cause: 'rate-limited',
      says: 'too many actions in a short time.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/discourse/discourse/blob/main/config/locales/server.en.yml',
      sample: `HTTP/1.1 429 Too Many Requests
Content-Type: application/json

{"errors": ["x"], "error_type": "rate_limit"}`,
    },
  ],
};
