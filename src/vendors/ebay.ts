import type { Vendor } from '../engine/vendor.ts';

/** eBay: its refusals, from its documentation or source. */
export const ebay: Vendor = {
  id: 'ebay',
  name: 'eBay',
  layer: 'api',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: 'errors.*.errorId' },
      when: { json: { 'errors.*.domain': true, 'errors.*.category': true } },
      codes: {
        '1001': ['invalid-credentials', 'the access token is wrong or past its time.', 'likely'],
        '1002': ['no-credentials', 'no access token was sent.', 'likely'],
        '1003': ['wrong-scheme', 'the token is of another kind.', 'likely'],
        '1004': ['resource-state', 'the request could not be authorised.', 'possible'],
        '1100': ['insufficient-scope', 'the token lacks a scope.', 'likely'],
        '2001': ['rate-limited', 'too many requests.', 'likely'],
      },
      source: 'https://developer.ebay.com/api-docs/static/handling-error-messages.html',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errors":[{"errorId":1001,"domain":"OAuth","category":"REQUEST","message":"Invalid access token","longMessage":"Invalid access token. Check the value of the Authorization HTTP request header."}]}`,
    },
  ],
};
