import type { Vendor } from '../engine/vendor.ts';

/** crates.io: its refusals, from its documentation or source. */
export const cratesIo: Vendor = {
  id: 'crates-io',
  name: 'crates.io',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: {
        json: {
          'errors.*.detail': ['this action requires authentication', 'must be logged in to perform that action'],
        },
      },
      cause: 'no-credentials',
      says: 'no token or session was sent, or it is not known.',
      orElse: ['invalid-credentials'],
      source: 'https://github.com/rust-lang/crates.io/blob/HEAD/src/util/errors.rs',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"errors":[{"detail":"this action requires authentication"}]}`,
    },
    {
      when: { json: { 'errors.*.detail': ['The given API token does not match the format used by crates.io'] } },
      cause: 'malformed-credentials',
      says: 'what was sent is no token of this registry.',
      confidence: 'certain',
      source: 'https://github.com/rust-lang/crates.io/blob/HEAD/src/util/errors.rs',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errors":[{"detail":"The given API token does not match the format used by crates.io. Tokens generated before 2020-07-14 were generated with an insecure random number generator, and have been revoked."}]}`,
    },
    {
      when: { body: 'We require that all requests include a `User-Agent` header' },
      cause: 'bot-challenge',
      says: 'the client has to say who it is in its User-Agent.',
      confidence: 'certain',
      source: 'https://github.com/rust-lang/crates.io/blob/HEAD/src/middleware/no_user_agent_message.txt',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8

We require that all requests include a \`User-Agent\` header. To allow us to determine the impact your bot has on our service`,
    },
    {
      when: {
        json: {
          'errors.*.detail': [
            'only owners have permission to',
            'this token does not have the required permissions to perform this action',
            'this crate exists but you don',
          ],
        },
      },
      cause: 'insufficient-permission',
      says: 'the account does not own the crate, or the token does not cover it.',
      confidence: 'certain',
      source: 'https://github.com/rust-lang/crates.io/blob/HEAD/src/controllers/krate/publish.rs',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"errors":[{"detail":"this crate exists but you don't seem to be an owner. If you believe this is a mistake, perhaps you need to accept an invitation to be an owner before publishing."}]}`,
    },
  ],
};
