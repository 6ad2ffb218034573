import type { Vendor } from '../engine/vendor.ts';

const source = 'https://developer-specs.company-information.service.gov.uk/guides/authorisation';

/** Companies House: its refusals, from its documentation. */
export const companiesHouse: Vendor = {
  id: 'companies-house',
  name: 'Companies House',
  layer: 'api',
  marks: [{ json: { type: { equals: 'ch:service' }, error: true } }],
  denials: [
    {
      when: { status: 401, json: { type: { equals: 'ch:service' }, error: { equals: 'Invalid Authorization' } } },
      cause: 'invalid-credentials',
      says: 'the key is not known, belongs to the other environment (test or live), or may not be used from this address.',
      orElse: ['wrong-audience', 'ip-blocked'],
      source,
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":"Invalid Authorization","type":"ch:service"}`,
    },
    {
      when: { status: 401, json: { type: { equals: 'ch:service' }, error: { equals: 'Empty Authorization header' } } },
      cause: 'no-credentials',
      says: 'no key was sent.',
      confidence: 'certain',
      source,
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":"Empty Authorization header","type":"ch:service"}`,
    },
    {
      when: {
        status: [400, 401],
        json: { type: { equals: 'ch:service' }, error: { equals: 'Invalid Authorization header' } },
      },
      cause: 'malformed-credentials',
      says: 'the Authorization field is not Basic with the key as the name.',
      source,
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error":"Invalid Authorization header","type":"ch:service"}`,
    },
  ],
};
