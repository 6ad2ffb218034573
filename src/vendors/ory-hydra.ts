import type { Vendor } from '../engine/vendor.ts';

/** Ory Hydra and the Fosite library: the descriptions of its OAuth errors. */
export const oryHydra: Vendor = {
  id: 'ory-hydra',
  name: 'Ory Hydra',
  layer: 'identity',
  marks: [],
  denials: [
    {
      when: {
        body: 'Client authentication failed (e.g., unknown client, no client authentication included, or unsupported authentication method)',
      },
      cause: 'invalid-credentials',
      says: 'the application could not be authenticated.',
      orElse: ['no-credentials', 'wrong-scheme'],
      source: 'https://github.com/ory/hydra/blob/HEAD/fosite/errors.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":"invalid_client","error_description":"Client authentication failed (e.g., unknown client, no client authentication included, or unsupported authentication method)."}`,
    },
    {
      when: {
        body: 'The provided authorization grant (e.g., authorization code, resource owner credentials) or refresh token is invalid, expired, revoked',
      },
      cause: 'invalid-credentials',
      says: 'the code or refresh token is invalid, expired, used or of another client.',
      orElse: ['expired-credentials', 'revoked-credentials'],
      source: 'https://github.com/ory/hydra/blob/HEAD/fosite/errors.go',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error":"invalid_grant","error_description":"The provided authorization grant (e.g., authorization code, resource owner credentials) or refresh token is invalid, expired, revoked, does not match the redirection URI used in the authorization request, or was issued to another client."}`,
    },
    {
      when: {
        body: 'The request could not be authorized. Check that you provided valid credentials in the right format.',
      },
      cause: 'invalid-credentials',
      says: 'the credentials were not accepted.',
      orElse: ['expired-credentials', 'no-credentials'],
      source: 'https://github.com/ory/hydra/blob/HEAD/fosite/errors.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":"request_unauthorized","error_description":"The request could not be authorized. Check that you provided valid credentials in the right format."}`,
    },
  ],
  vocabularies: [
    {
      at: { json: 'error' },
      when: { json: { error_description: true } },
      confidence: 'certain',
      codes: {
        request_forbidden: ['insufficient-permission', 'the request is not allowed.', 'likely'],
        token_inactive: ['expired-credentials', 'the token is malformed, expired or otherwise not active.', 'likely'],
        scope_not_granted: ['insufficient-scope', 'the user did not grant the scope that was asked for.'],
        token_claim: ['invalid-credentials', 'a claim of the token does not fit.'],
        token_signature_mismatch: ['invalid-credentials', 'the signature of the token is wrong.'],
        invalid_token_format: ['malformed-credentials', 'what was sent as a token is not one.', 'likely'],
        request_unauthorized: ['invalid-credentials', 'the credentials were not accepted.', 'likely'],
      },
      source: 'https://github.com/ory/hydra/blob/HEAD/fosite/errors.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":"token_inactive","error_description":"Token is inactive because it is malformed, expired or otherwise invalid. Token validation failed."}`,
    },
  ],
};
