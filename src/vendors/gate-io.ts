import type { Vendor } from '../engine/vendor.ts';

const source = 'https://www.gate.com/docs/developers/apiv4/en/';

/** Gate.io: the labels of its refusals, from its documentation. */
export const gateIo: Vendor = {
  id: 'gate-io',
  name: 'Gate.io',
  layer: 'api',
  marks: [{ host: ['api.gateio.ws'], json: { label: true } }],
  denials: [],
  vocabularies: [
    {
      at: { json: 'label' },
      when: { json: { message: true } },
      codes: {
        INVALID_KEY: ['invalid-credentials', 'the key is not known.', 'certain'],
        IP_FORBIDDEN: ['ip-blocked', 'the address of the caller is not on the list of the key.', 'certain'],
        READ_ONLY: ['insufficient-scope', 'the key may only read.', 'certain'],
        INVALID_SIGNATURE: ['bad-signature', 'the signature does not fit the request.', 'certain'],
        MISSING_REQUIRED_HEADER: ['no-credentials', 'a field of the login is missing.'],
        REQUEST_EXPIRED: ['clock-skew', "the timestamp of the request is too far from the server's time.", 'certain'],
        ACCOUNT_LOCKED: ['account-disabled', 'the account is locked.', 'certain'],
        SUB_ACCOUNT_LOCKED: ['account-disabled', 'the sub-account is locked.', 'certain'],
      },
      source,
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"label":"IP_FORBIDDEN","message":"IP not in whitelist"}`,
    },
    {
      at: { json: 'label' },
      when: { json: { message: true } },
      shared: true,
      codes: {
        INVALID_CREDENTIALS: ['invalid-credentials', 'the key or signature is not good.'],
        TOO_MANY_REQUESTS: ['rate-limited', 'too many requests.'],
        TOO_FAST: ['rate-limited', 'too many requests.'],
      },
      source,
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"label":"INVALID_CREDENTIALS","message":"Wrong key"}`,
    },
  ],
};
