import type { Vendor } from '../engine/vendor.ts';

const source = 'https://api.stackexchange.com/docs/error-handling';

/** Stack Exchange: the error names of its interface, which come with status 400, from its documentation. */
export const stackExchange: Vendor = {
  id: 'stack-exchange',
  name: 'Stack Exchange',
  layer: 'api',
  marks: [{ json: { error_id: true, error_name: true, error_message: true } }],
  denials: [],
  vocabularies: [
    {
      at: { json: 'error_name' },
      when: { json: { error_id: true } },
      confidence: 'likely',
      codes: {
        access_token_required: ['no-credentials', 'the method needs an access token.'],
        invalid_access_token: ['invalid-credentials', 'the access token is not valid, or no longer.', 'likely'],
        access_denied: ['insufficient-permission', 'the token or key lacks the permission.', 'likely'],
        key_required: ['no-credentials', 'the method needs a key.'],
        access_token_compromised: ['revoked-credentials', 'the access token became public, and was withdrawn.'],
        throttle_violation: ['rate-limited', 'too many requests from this address or application.'],
      },
      source,
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error_id":403,"error_message":"\`key\` doesn't match a known application","error_name":"access_denied"}`,
    },
  ],
};
