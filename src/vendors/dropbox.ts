import type { Vendor } from '../engine/vendor.ts';

/** Dropbox: its own refusals, from its documentation and source. */
export const dropbox: Vendor = {
  id: 'dropbox',
  name: 'Dropbox',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { json: { error_summary: { starts: 'expired_access_token/' } } },
      cause: 'expired-credentials',
      says: 'the token is past its time.',
      confidence: 'certain',
      source: 'https://www.dropbox.com/developers/documentation/http/documentation',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error_summary": "expired_access_token/.."}`,
    },
    {
      when: { json: { error_summary: { starts: 'invalid_access_token/' } } },
      cause: 'invalid-credentials',
      says: 'the token is not good, or was withdrawn.',
      confidence: 'likely',
      orElse: ['revoked-credentials'],
      source: 'https://www.dropbox.com/developers/documentation/http/documentation',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error_summary": "invalid_access_token/"}`,
    },
    {
      when: { json: { error_summary: { starts: 'missing_scope/' } } },
      cause: 'insufficient-scope',
      says: 'the token lacks a scope.',
      confidence: 'certain',
      source: 'https://www.dropbox.com/developers/documentation/http/documentation',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error_summary": "missing_scope/."}`,
    },
  ],
};
