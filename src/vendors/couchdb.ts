import type { Vendor } from '../engine/vendor.ts';

/** Apache CouchDB: its own refusals, from its documentation and source. */
export const couchdb: Vendor = {
  id: 'couchdb',
  name: 'Apache CouchDB',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { json: { error: { equals: 'unauthorized' }, reason: ['Name or password is incorrect'] } },
      cause: 'invalid-credentials',
      says: 'name and password do not belong together.',
      confidence: 'certain',
      source: 'https://github.com/apache/couchdb/blob/HEAD/src/couch/src/couch_httpd_auth.erl',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "unauthorized", "reason": "Name or password is incorrect."}`,
    },
    {
      when: {
        json: {
          error: { equals: 'unauthorized' },
          reason: ['You are not authorized to access this db', 'Authentication required', 'You are not a server admin'],
        },
        credentials: 'none',
      },
      cause: 'no-credentials',
      says: 'nobody is logged in.',
      confidence: 'certain',
      source: 'https://github.com/apache/couchdb/blob/HEAD/src/couch/src/couch_db.erl',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "unauthorized", "reason": "You are not authorized to access this db."}`,
    },
    {
      when: {
        json: {
          error: { equals: 'forbidden' },
          reason: ['You are not allowed to access this db', 'You are not a db or server admin'],
        },
      },
      cause: 'insufficient-permission',
      says: 'the user is not a member of the database.',
      confidence: 'certain',
      source: 'https://github.com/apache/couchdb/blob/HEAD/src/couch/src/couch_db.erl',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": "forbidden", "reason": "You are not allowed to access this db."}`,
    },
    {
      when: { json: { error: { equals: 'unauthorized' }, reason: ['Account is temporarily locked'] } },
      cause: 'account-disabled',
      says: 'the account is locked after failed logins.',
      confidence: 'certain',
      source: 'https://github.com/apache/couchdb/blob/HEAD/src/couch/src/couch_httpd_auth.erl',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": "unauthorized", "reason": "Account is temporarily locked due to multiple authentication failures"}`,
    },
  ],
};
