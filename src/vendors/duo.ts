import type { Vendor } from '../engine/vendor.ts';

/** Duo: its own refusals, from its documentation and source. */
export const duo: Vendor = {
  id: 'duo',
  name: 'Duo',
  layer: 'api',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: 'code' },
      when: { json: { stat: { equals: 'FAIL' } } },
      confidence: 'certain',
      codes: {
        '40101': ['no-credentials', 'credentials are missing.', 'likely'],
        '40102': ['invalid-credentials', 'the integration key is not known.'],
        '40103': ['bad-signature', 'the signature of the request does not verify.'],
        '40104': ['clock-skew', 'the time of the request is missing or too far off.', 'likely'],
        '40105': ['clock-skew', 'the time of the request is missing or too far off.'],
        '40301': ['insufficient-permission', 'the integration may not use this call.', 'likely'],
      },
      source: 'https://duo.com/docs/adminapi',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"stat": "FAIL", "code": 40103, "message": "Invalid signature in request credentials"}`,
    },
  ],
};
