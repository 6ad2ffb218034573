import type { Vendor } from '../engine/vendor.ts';

/** Flickr: its refusals, from its documentation. */
export const flickr: Vendor = {
  id: 'flickr',
  name: 'Flickr',
  layer: 'api',
  marks: [{ status: [200, 400, 401, 403], host: 'flickr.com', json: { stat: { equals: 'fail' } } }],
  denials: [],
  vocabularies: [
    {
      at: { json: 'code' },
      when: { status: [200, 400, 401, 403], json: { stat: { equals: 'fail' }, message: true } },
      confidence: 'certain',
      codes: {
        95: ['tls-required', 'https is asked for.'],
        96: ['bad-signature', 'the signature does not fit.'],
        97: ['no-credentials', 'the call has to be signed, and it is not.'],
        98: ['invalid-credentials', 'the login or the token is not accepted.'],
        99: ['no-credentials', 'nobody is logged in, or the token lacks the permission.', 'likely'],
        100: ['invalid-credentials', 'the key is not known, or past its time.'],
      },
      source: 'https://www.flickr.com/services/api/flickr.test.login.html',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"stat": "fail", "code": 100, "message": "Invalid API Key (Key has invalid format)"}`,
    },
  ],
};
