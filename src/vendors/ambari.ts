import type { Vendor } from '../engine/vendor.ts';

const source =
  'https://github.com/apache/ambari/tree/HEAD/ambari-server/src/main/java/org/apache/ambari/server/security';

/** Apache Ambari: its refusals, from its source. */
export const ambari: Vendor = {
  id: 'ambari',
  name: 'Apache Ambari',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { status: 400, json: { message: 'CSRF protection is turned on. X-Requested-By HTTP header is required.' } },
      cause: 'csrf-rejected',
      says: 'the field X-Requested-By is missing.',
      confidence: 'certain',
      fix: { text: 'Send X-Requested-By with any value.', code: { language: 'http', text: 'X-Requested-By: ambari' } },
      source,
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"status":400,"message":"CSRF protection is turned on. X-Requested-By HTTP header is required."}`,
    },
    {
      when: {
        status: 403,
        json: { status: { equals: '403' }, message: 'Unable to sign in. Invalid username/password combination.' },
      },
      cause: 'invalid-credentials',
      says: 'user name or password is wrong.',
      confidence: 'certain',
      source,
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"status":403,"message":"Unable to sign in. Invalid username/password combination."}`,
    },
    {
      when: { status: 403, json: { message: { starts: 'The authenticated user is not authorized to ' } } },
      cause: 'insufficient-permission',
      says: 'the roles of the user do not allow this.',
      confidence: 'certain',
      source,
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"status":403,"message":"The authenticated user is not authorized to perform the requested operation"}`,
    },
  ],
};
