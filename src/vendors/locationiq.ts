import type { Vendor } from '../engine/vendor.ts';

const source = 'https://docs.locationiq.com/docs/errors';

/** LocationIQ: its refusals, from its documentation. */
export const locationiq: Vendor = {
  id: 'locationiq',
  name: 'LocationIQ',
  layer: 'api',
  marks: [{ host: 'locationiq.com', mediaType: 'json' }, { header: { server: 'LocationIQ' } }],
  denials: [
    {
      when: { host: 'locationiq.com', json: { error: { equals: 'Invalid key' } } },
      cause: 'invalid-credentials',
      says: 'no such key is known.',
      confidence: 'certain',
      source,
      sample: `GET /v1/search HTTP/1.1
Host: us1.locationiq.com

---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":"Invalid key"}`,
    },
    {
      when: { json: { error: { starts: 'Key not active' } } },
      cause: 'revoked-credentials',
      says: 'the key is known and switched off.',
      confidence: 'likely',
      orElse: ['account-disabled'],
      source,
      sample: `HTTP/1.1 401 Unauthorized
Server: LocationIQ
Content-Type: application/json

{"error":"Key not active - Please write to contact@locationiq.com"}`,
    },
    {
      when: {
        host: 'locationiq.com',
        json: { error: { equals: 'Access restricted' } },
        requestHeader: { origin: true },
      },
      cause: 'origin-rejected',
      says: 'the key is limited to domains or addresses, and the page that asks is not among them.',
      confidence: 'likely',
      orElse: ['ip-blocked'],
      source,
      sample: `GET /v1/search HTTP/1.1
Host: us1.locationiq.com
Origin: https://www.example.com

---
HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":"Access restricted"}`,
    },
    {
      when: {
        host: 'locationiq.com',
        json: { error: { equals: 'Access restricted' } },
        withoutRequestHeader: ['origin'],
      },
      cause: 'ip-blocked',
      says: 'the key is limited to addresses or domains, and who asks is not among them.',
      confidence: 'likely',
      orElse: ['origin-rejected'],
      source,
      sample: `GET /v1/search HTTP/1.1
Host: us1.locationiq.com
User-Agent: curl/8.5.0

---
HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":"Access restricted"}`,
    },
  ],
};
