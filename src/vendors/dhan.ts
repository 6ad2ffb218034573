import type { Vendor } from '../engine/vendor.ts';

const source = 'https://dhanhq.co/docs/v2/annexure/';

/** Dhan: the error codes of its interface, from its documentation. */
export const dhan: Vendor = {
  id: 'dhan',
  name: 'Dhan',
  layer: 'api',
  marks: [{ json: { errorCode: { starts: 'DH-9' }, errorType: true } }],
  denials: [],
  vocabularies: [
    {
      at: { json: 'errorCode' },
      when: { json: { errorType: true } },
      codes: {
        'DH-901': ['invalid-credentials', 'client id or access token is not valid, or the token has run out.'],
        'DH-902': [
          'not-entitled',
          'the account has not subscribed to the data, or has no access to trading by interface.',
          'certain',
        ],
        'DH-903': ['not-entitled', 'the segments that this needs are not activated.'],
        'DH-904': ['rate-limited', 'too many requests.', 'certain'],
      },
      source,
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"errorType":"Invalid_Access","errorCode":"DH-902","errorMessage":"User has not subscribed to Data APIs or does not have access to Trading APIs. Kindly subscribe to Data APIs to be able to fetch Data."}`,
    },
  ],
};
