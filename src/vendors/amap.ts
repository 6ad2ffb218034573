import type { Vendor } from '../engine/vendor.ts';

/** AMap: its own refusals, from its documentation and source. */
export const amap: Vendor = {
  id: 'amap',
  name: 'AMap',
  layer: 'api',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: 'infocode' },
      when: { status: [200, 400, 401, 403], json: { info: true } },
      confidence: 'certain',
      codes: {
        '10001': ['invalid-credentials', 'no such key is known.'],
        '10002': ['not-entitled', 'the key does not cover this service.', 'likely'],
        '10003': ['rate-limited', 'the daily quota is used up.'],
        '10004': ['rate-limited', 'too many calls in a short time.'],
        '10005': ['ip-blocked', 'the address is not on the list of the key.'],
        '10006': ['origin-rejected', 'the site is not on the list of the key.'],
        '10007': ['bad-signature', 'the signature is not good.'],
        '10008': ['origin-rejected', 'the app is not the registered one.'],
        '10009': ['wrong-scheme', 'the key is meant for another platform.', 'likely'],
        '10012': ['not-entitled', 'the key may not use this service.', 'likely'],
        '10013': ['revoked-credentials', 'the key was deleted.'],
      },
      source: 'https://lbs.amap.com/api/webservice/guide/tools/info',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"status": "0", "info": "INVALID_USER_KEY", "infocode": "10001"}`,
    },
  ],
};
