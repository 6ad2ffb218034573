import type { Vendor } from '../engine/vendor.ts';

/** OpenStack Swift: its own refusals, from its documentation and source. */
export const openstackSwift: Vendor = {
  id: 'openstack-swift',
  name: 'OpenStack Swift',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: {
        status: 401,
        header: { 'www-authenticate': { starts: 'Swift realm=' } },
        requestHeader: { 'x-auth-key': true },
      },
      cause: 'invalid-credentials',
      says: 'the user and key that were sent are not accepted.',
      confidence: 'certain',
      source: 'https://github.com/openstack/swift/blob/HEAD/swift/common/swob.py',
      sample: `GET /auth/v1.0 HTTP/1.1
Host: api.example.com
X-Auth-User: a:b
X-Auth-Key: c
---
HTTP/1.1 401 Unauthorized
Content-Type: text/html; charset=utf-8
WWW-Authenticate: Swift realm="unknown"

<h1>Unauthorized</h1>`,
    },
    {
      when: { status: 401, text: ['Temp URL invalid'] },
      cause: 'bad-signature',
      says: 'the signed link was changed or is past its time.',
      confidence: 'likely',
      orElse: ['expired-credentials'],
      source: 'https://github.com/openstack/swift/blob/HEAD/swift/common/middleware/tempurl.py',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

401 Unauthorized: Temp URL invalid
`,
    },
  ],
};
