import type { Vendor } from '../engine/vendor.ts';

/** Adobe APIs: its refusals, from its documentation or source. */
export const adobe: Vendor = {
  id: 'adobe',
  name: 'Adobe APIs',
  layer: 'api',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: 'error_code' },
      when: { json: { message: true } },
      codes: {
        '401010': ['no-credentials', 'no token was sent.', 'likely'],
        '401013': ['invalid-credentials', 'the token is wrong or past its time.', 'likely'],
        '403000': ['no-credentials', 'no key was sent.', 'likely'],
        '403003': ['invalid-credentials', 'the key is not known.', 'likely'],
        '403004': ['insufficient-permission', 'the key may not use this product.', 'likely'],
        '403010': ['no-credentials', 'the key is missing.', 'likely'],
        '403025': ['wrong-audience', 'the organisation of the token does not fit.', 'likely'],
        '429050': ['rate-limited', 'too many requests.', 'likely'],
      },
      source: 'https://developer.adobe.com/developer-console/docs/guides/authentication/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error_code":"401013","message":"Oauth token is not valid"}`,
    },
  ],
};
