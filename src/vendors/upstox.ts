import type { Vendor } from '../engine/vendor.ts';

const source = 'https://upstox.com/developer/api-documentation/api-error-codes';

/** Upstox: the error codes of its interface, from its documentation. */
export const upstox: Vendor = {
  id: 'upstox',
  name: 'Upstox',
  layer: 'api',
  marks: [{ json: { 'errors.*.errorCode': { starts: 'UDAPI' } } }],
  denials: [],
  vocabularies: [
    {
      at: { json: 'errors.*.errorCode' },
      codes: {
        UDAPI100050: ['invalid-credentials', 'the access token is not valid, or ended in the night.'],
        UDAPI100016: ['invalid-credentials', 'the credentials are not valid.'],
        UDAPI100067: ['insufficient-scope', 'the token may not call this.'],
        UDAPI1154: ['ip-blocked', 'orders come from another address than the static one that was registered.'],
        UDAPI10005: ['rate-limited', 'too many requests.', 'certain'],
      },
      source,
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"status":"error","errors":[{"errorCode":"UDAPI1154","message":"Access restricted","propertyPath":null,"invalidValue":null}]}`,
    },
  ],
};
