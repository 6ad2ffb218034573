import type { Vendor } from '../engine/vendor.ts';

/** Brevo: its refusals, from its documentation or source. */
export const brevo: Vendor = {
  id: 'brevo',
  name: 'Brevo',
  layer: 'api',
  marks: [{ host: ['api.brevo.com', 'api.sendinblue.com'], mediaType: 'json' }],
  denials: [
    {
      when: { json: { code: { equals: 'unauthorized' }, message: { equals: 'Key not found' } } },
      cause: 'invalid-credentials',
      says: 'the key is missing or not known.',
      shared: true,
      source: 'https://developers.brevo.com/docs/how-it-works',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"Key not found","code":"unauthorized"}`,
    },
    {
      when: { json: { code: { equals: 'unauthorized' }, message: ['API Key is not enabled'] } },
      cause: 'revoked-credentials',
      says: 'the key is switched off.',
      shared: true,
      source: 'https://developers.brevo.com/docs/how-it-works',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"API Key is not enabled","code":"unauthorized"}`,
    },
    {
      when: { json: { code: { equals: 'unauthorized' }, message: 'unrecognised IP address' } },
      cause: 'ip-blocked',
      says: 'the address of the caller is not on the list of the account.',
      source: 'https://developers.brevo.com/docs/how-it-works',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"We have detected you are using an unrecognised IP address 203.0.113.7. If you performed this action make sure to add the new IP address in this link","code":"unauthorized"}`,
    },
  ],
};
