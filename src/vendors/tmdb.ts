import type { Vendor } from '../engine/vendor.ts';

/** TMDB: its refusals, from its documentation or source. */
export const tmdb: Vendor = {
  id: 'tmdb',
  name: 'TMDB',
  layer: 'api',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: 'status_code' },
      when: { json: { status_message: true } },
      confidence: 'certain',
      codes: {
        '3': ['invalid-credentials', 'the login is not valid.', 'likely'],
        '7': ['invalid-credentials', 'the key is missing or not known.', 'likely'],
        '10': ['account-disabled', 'the key is suspended.'],
        '14': ['invalid-credentials', 'the login is not valid.', 'likely'],
        '16': ['revoked-credentials', 'the device may not be used any more.', 'likely'],
        '17': ['revoked-credentials', 'the session was denied.', 'likely'],
        '25': ['rate-limited', 'too many requests.'],
        '26': ['no-credentials', 'name and password are needed.'],
        '30': ['invalid-credentials', 'name or password is wrong.'],
        '31': ['account-disabled', 'the account is disabled.'],
        '32': ['account-disabled', 'the e-mail address is not verified.'],
        '33': ['expired-credentials', 'the request token has expired or is wrong.', 'likely'],
        '35': ['invalid-credentials', 'the token is not valid.', 'likely'],
        '36': ['insufficient-scope', 'the token may not write.'],
        '38': ['insufficient-permission', 'the user may not change this.'],
        '39': ['content-restricted', 'the entry is private.'],
        '41': ['resource-state', 'the request token was not approved by the user.', 'likely'],
        '45': ['account-disabled', 'the user is suspended.'],
      },
      source: 'https://developer.themoviedb.org/docs/errors',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"status_code":7,"status_message":"Invalid API key: You must be granted a valid key.","success":false}`,
    },
  ],
};
