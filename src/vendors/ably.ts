import type { Vendor } from '../engine/vendor.ts';

/** Ably: its error codes, from the table that its client libraries share. */
export const ably: Vendor = {
  id: 'ably',
  name: 'Ably',
  layer: 'api',
  marks: [{ header: { 'x-ably-errorcode': true } }, { json: { 'error.href': 'help.ably.io' } }],
  denials: [],
  vocabularies: [
    {
      at: { json: 'error.code' },
      when: { json: { 'error.href': 'ably.' } },
      confidence: 'certain',
      codes: {
        '40100': ['invalid-credentials', 'the login is missing or not accepted.', 'likely'],
        '40101': ['invalid-credentials', 'the key or token is not accepted.'],
        '40102': ['invalid-credentials', 'the credentials do not fit each other or the connection.', 'likely'],
        '40103': ['tls-required', 'Basic authentication may be used over TLS only.'],
        '40104': ['clock-skew', 'the timestamp of the token request is not current.'],
        '40105': ['bad-signature', 'the nonce of the token request was used before.', 'likely'],
        '40110': ['account-disabled', 'the account is disabled.'],
        '40111': ['not-entitled', 'the connections that the account includes are used up.', 'likely'],
        '40112': ['not-entitled', 'the messages that the account includes are used up.', 'likely'],
        '40113': ['account-disabled', 'the account is blocked.'],
        '40120': ['account-disabled', 'the application is disabled.'],
        '40131': ['revoked-credentials', 'the key was revoked.'],
        '40132': ['expired-credentials', 'the key has expired.'],
        '40133': ['revoked-credentials', 'the key was disabled.', 'likely'],
        '40140': ['invalid-credentials', 'the token is not accepted.', 'likely'],
        '40141': ['revoked-credentials', 'the token was revoked.'],
        '40142': ['expired-credentials', 'the token has expired.'],
        '40143': ['invalid-credentials', 'the token is not known.'],
        '40144': ['malformed-credentials', 'the JSON Web Token has the wrong form.'],
        '40145': ['malformed-credentials', 'the token has the wrong form.'],
        '40160': ['insufficient-scope', 'the capability of the key or token does not cover this.'],
        '40161': ['insufficient-permission', 'the operation needs a client with an id.', 'likely'],
        '40311': ['tls-required', 'the operation needs TLS.'],
        '42910': ['rate-limited', 'too many requests.'],
        '42920': ['rate-limited', 'too many requests.'],
      },
      source: 'https://github.com/ably/ably-common/blob/HEAD/protocol/errors.json',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json
X-Ably-Errorcode: 40142

{"error":{"message":"Token expired. (See https://help.ably.io/error/40142 for help.)","code":40142,"statusCode":401,"href":"https://help.ably.io/error/40142"}}`,
    },
  ],
};
