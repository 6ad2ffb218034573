import type { Vendor } from '../engine/vendor.ts';

const source = 'https://github.com/privacyidea/privacyidea/blob/HEAD/privacyidea/lib/error.py';

/** privacyIDEA: its error numbers, from its source. */
export const privacyidea: Vendor = {
  id: 'privacyidea',
  name: 'privacyIDEA',
  layer: 'identity',
  marks: [{ json: { 'result.error.code': true, 'result.status': { equals: 'false' } } }],
  denials: [],
  vocabularies: [
    {
      at: { json: 'result.error.code' },
      when: { json: { 'result.status': { equals: 'false' }, jsonrpc: true } },
      codes: {
        '101': ['not-entitled', 'the subscription does not cover this.', 'certain'],
        '303': ['insufficient-permission', 'a policy does not allow this.', 'certain'],
        '403': ['invalid-credentials', 'the login failed.'],
        '4031': ['invalid-credentials', 'user name, password or code is wrong.', 'certain'],
        '4032': ['malformed-credentials', 'the request names no user.', 'certain'],
        '4033': ['no-credentials', 'the Authorization field is missing.', 'certain'],
        '4304': ['invalid-credentials', 'the token of the login cannot be read.'],
        '4305': ['expired-credentials', 'the token of the login has run out.', 'certain'],
        '4306': ['insufficient-permission', 'the role lacks the right for this.', 'certain'],
        '4307': ['wrong-scheme', 'this way to log in is not allowed here.'],
      },
      source,
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"detail":null,"id":1,"jsonrpc":"2.0","result":{"error":{"code":4031,"message":"Authentication failure. Wrong credentials"},"status":false}}`,
    },
  ],
};
