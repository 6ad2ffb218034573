import type { Vendor } from '../engine/vendor.ts';

/** jose, the token library of many JavaScript applications: its messages and codes. */
export const jose: Vendor = {
  id: 'jose',
  name: 'jose',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { header: { 'www-authenticate': ['claim timestamp check failed', "'exp' claim timestamp check failed"] } },
      cause: 'expired-credentials',
      says: 'the token has expired, or is not valid yet.',
      orElse: ['clock-skew'],
      source: 'https://github.com/panva/jose/blob/HEAD/src/lib/jwt_claims_set.ts',
      sample: `HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer error="invalid_token", error_description="'exp' claim timestamp check failed"`,
    },
    {
      when: { status: [401, 403], body: ['\\"exp\\" claim timestamp check failed'] },
      cause: 'expired-credentials',
      says: 'the token has expired.',
      confidence: 'certain',
      source: 'https://github.com/panva/jose/blob/HEAD/src/lib/jwt_claims_set.ts',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"\\"exp\\" claim timestamp check failed"}`,
    },
    {
      when: {
        body: [
          '\\"nbf\\" claim timestamp check failed',
          '\\"iat\\" claim timestamp check failed (it should be in the past)',
        ],
      },
      cause: 'clock-skew',
      says: 'the token is not valid yet.',
      confidence: 'certain',
      source: 'https://github.com/panva/jose/blob/HEAD/src/lib/jwt_claims_set.ts',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"\\"nbf\\" claim timestamp check failed"}`,
    },
    {
      when: { body: ['unexpected \\"aud\\" claim value', 'unexpected \\"iss\\" claim value'] },
      cause: 'wrong-audience',
      says: 'the token was issued by or for somebody else.',
      confidence: 'certain',
      source: 'https://github.com/panva/jose/blob/HEAD/src/lib/jwt_claims_set.ts',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"unexpected \\"aud\\" claim value"}`,
    },
    {
      when: { body: ['no applicable key found in the JSON Web Key Set'] },
      cause: 'wrong-audience',
      says: 'no key of the issuer signed the token; it may come from another issuer.',
      orElse: ['invalid-credentials'],
      source: 'https://github.com/panva/jose/blob/HEAD/src/util/errors.ts',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"no applicable key found in the JSON Web Key Set"}`,
    },
  ],
  vocabularies: [
    {
      at: { body: '"{}"' },
      confidence: 'certain',
      codes: {
        ERR_JWT_EXPIRED: ['expired-credentials', 'the token has expired.'],
        ERR_JWT_CLAIM_VALIDATION_FAILED: [
          'wrong-audience',
          'a claim of the token (issuer, audience, time) does not fit.',
          'likely',
        ],
        ERR_JWS_SIGNATURE_VERIFICATION_FAILED: ['invalid-credentials', 'the signature of the token is wrong.'],
        ERR_JWS_INVALID: ['malformed-credentials', 'what was sent as a token is not one.'],
        ERR_JWT_INVALID: ['malformed-credentials', 'what was sent as a token is not one.', 'likely'],
        ERR_JWKS_NO_MATCHING_KEY: [
          'wrong-audience',
          'no key of the issuer signed the token; it may come from another issuer.',
          'likely',
        ],
        ERR_JOSE_ALG_NOT_ALLOWED: ['invalid-credentials', 'the token is signed with another algorithm.'],
        ERR_JWE_DECRYPTION_FAILED: [
          'invalid-credentials',
          'the token cannot be decrypted with the key of the application.',
        ],
        ERR_JWKS_TIMEOUT: ['server-config', 'the keys of the issuer could not be loaded.'],
      },
      source: 'https://github.com/panva/jose/blob/HEAD/src/util/errors.ts',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":{"code":"ERR_JWT_EXPIRED","claim":"exp","reason":"check_failed"}}`,
    },
  ],
};
