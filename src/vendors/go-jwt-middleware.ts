import type { Vendor } from '../engine/vendor.ts';

/** go-jwt-middleware: its refusals, from its documentation or source. */
export const goJwtMiddleware: Vendor = {
  id: 'go-jwt-middleware',
  name: 'go-jwt-middleware',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { json: { message: { equals: 'JWT is missing.' } } },
      cause: 'no-credentials',
      says: 'no token was sent.',
      confidence: 'certain',
      source: 'https://github.com/auth0/go-jwt-middleware/blob/HEAD/error_handler.go',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"message":"JWT is missing."}`,
    },
    {
      when: { json: { message: { equals: 'JWT is invalid.' } } },
      cause: 'invalid-credentials',
      says: 'the token does not verify.',
      orElse: ['expired-credentials'],
      source: 'https://github.com/auth0/go-jwt-middleware/blob/HEAD/error_handler.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"JWT is invalid."}`,
    },
  ],
  vocabularies: [
    {
      at: { json: 'error_code' },
      when: { json: { error: true, error_description: true } },
      shared: true,
      codes: {
        token_malformed: ['malformed-credentials', 'what was sent as a token is not one.'],
        token_expired: ['expired-credentials', 'the token has expired.'],
        token_not_yet_valid: ['clock-skew', 'the token is not valid yet.'],
        invalid_signature: ['invalid-credentials', 'the signature of the token is wrong.'],
        invalid_algorithm: ['invalid-credentials', 'the token is signed with another algorithm.'],
        invalid_issuer: ['wrong-audience', 'the token was issued by somebody else.'],
        invalid_audience: ['wrong-audience', 'the token was issued for somebody else.'],
        invalid_claims: ['invalid-credentials', 'a claim of the token does not fit.'],
        jwks_key_not_found: ['wrong-audience', 'no key of the issuer signed the token.'],
        jwks_fetch_failed: ['server-config', 'the keys of the issuer could not be loaded.'],
        dpop_proof_missing: ['no-credentials', 'the proof that belongs to the token was not sent.'],
        dpop_proof_invalid: ['bad-signature', 'the proof that belongs to the token is wrong.'],
        dpop_binding_mismatch: ['bad-signature', 'the proof is of another key than the token.'],
      },
      source: 'https://github.com/auth0/go-jwt-middleware/blob/HEAD/core/errors.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":"invalid_token","error_description":"JWT is invalid","error_code":"token_expired"}`,
    },
  ],
};
