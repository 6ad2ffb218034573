import type { Vendor } from '../engine/vendor.ts';

/** Kuadrant Authorino: how it words its denials, from its documentation and source. */
export const authorino: Vendor = {
  id: 'authorino',
  name: 'Kuadrant Authorino',
  layer: 'gateway',
  marks: [{ header: { 'x-ext-auth-reason': true } }],
  denials: [
    {
      when: {
        header: {
          'x-ext-auth-reason': [
            'credential not found',
            'the Authorization header is not set',
            'the Cookie header is not set',
            'the credential was not found in the request header',
          ],
        },
      },
      cause: 'no-credentials',
      says: 'no credential was found where one is expected.',
      confidence: 'certain',
      source: 'https://github.com/Kuadrant/authorino/blob/HEAD/pkg/auth/credentials.go',
      sample: `HTTP/1.1 401 Unauthorized
x-ext-auth-reason: credential not found
WWW-Authenticate: APIKEY realm="api-key-users"`,
    },
    {
      when: { header: { 'x-ext-auth-reason': 'the API Key provided is invalid' } },
      cause: 'invalid-credentials',
      says: 'the API key is unknown.',
      confidence: 'certain',
      source: 'https://github.com/Kuadrant/authorino/blob/HEAD/pkg/evaluators/identity/api_key.go',
      sample: `HTTP/1.1 401 Unauthorized
x-ext-auth-reason: the API Key provided is invalid`,
    },
    {
      when: { status: 403, header: { 'x-ext-auth-reason': ['Unauthorized', 'not authorized: '] } },
      cause: 'insufficient-permission',
      says: 'the policy does not allow this caller.',
      confidence: 'certain',
      source: 'https://github.com/Kuadrant/authorino/blob/HEAD/pkg/evaluators/authorization/constants.go',
      sample: `HTTP/1.1 403 Forbidden
x-ext-auth-reason: Unauthorized`,
    },
    {
      when: { header: { 'x-ext-auth-reason': 'token is expired' } },
      cause: 'expired-credentials',
      says: 'the token is past its time.',
      confidence: 'certain',
      source: 'https://github.com/coreos/go-oidc/blob/HEAD/oidc/verify.go',
      sample: `HTTP/1.1 401 Unauthorized
x-ext-auth-reason: oidc: token is expired (Token Expiry: 2026-03-01 11:00:00 +0000 UTC)`,
    },
    {
      when: { header: { 'x-ext-auth-reason': 'token is not active' } },
      cause: 'revoked-credentials',
      says: 'the issuer says that the token is no longer active.',
      confidence: 'likely',
      orElse: ['expired-credentials', 'invalid-credentials'],
      source: 'https://github.com/Kuadrant/authorino/blob/HEAD/pkg/evaluators/identity/oauth2.go',
      sample: `HTTP/1.1 401 Unauthorized
x-ext-auth-reason: token is not active`,
    },
    {
      when: { header: { 'x-ext-auth-reason': ['client certificate is missing', 'invalid client certificate'] } },
      cause: 'client-certificate-required',
      says: 'a client certificate is missing or not accepted.',
      confidence: 'certain',
      source: 'https://github.com/Kuadrant/authorino/blob/HEAD/pkg/evaluators/identity/mtls.go',
      sample: `HTTP/1.1 401 Unauthorized
x-ext-auth-reason: client certificate is missing`,
    },
  ],
};
