import type { Vendor } from '../engine/vendor.ts';

/** Weaviate: its refusals, from its documentation or source. */
export const weaviate: Vendor = {
  id: 'weaviate',
  name: 'Weaviate',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { body: 'anonymous access not enabled. Please authenticate through one of the available methods' },
      cause: 'no-credentials',
      says: 'nothing was sent, and anonymous access is off.',
      confidence: 'certain',
      source: 'https://github.com/weaviate/weaviate/blob/HEAD/usecases/auth/authentication/anonymous/middleware.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code":401,"message":"anonymous access not enabled. Please authenticate through one of the available methods: [API-keys]"}`,
    },
    {
      when: { status: 401, json: { message: { equals: 'unauthorized: invalid api key' } } },
      cause: 'invalid-credentials',
      says: 'the key is unknown.',
      shared: true,
      source: 'https://github.com/weaviate/weaviate/blob/HEAD/usecases/auth/authentication/apikey/client.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code":401,"message":"unauthorized: invalid api key"}`,
    },
    {
      when: { body: 'oidc auth is not configured, please try another auth scheme' },
      cause: 'wrong-scheme',
      says: 'a token was sent, and the server takes keys only.',
      confidence: 'certain',
      source: 'https://github.com/weaviate/weaviate/blob/HEAD/usecases/auth/authentication/oidc/middleware.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code":401,"message":"oidc auth is not configured, please try another auth scheme or set up weaviate with OIDC configured"}`,
    },
    {
      when: { body: 'authorization, forbidden action: user' },
      cause: 'insufficient-permission',
      says: 'the roles of the user do not allow this.',
      confidence: 'certain',
      source: 'https://github.com/weaviate/weaviate/blob/HEAD/usecases/auth/authorization/errors/errors.go',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":[{"message":"rbac: authorization, forbidden action: user 'jane' has insufficient permissions to read_data [x]"}]}`,
    },
  ],
};
