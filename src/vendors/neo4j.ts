import type { Vendor } from '../engine/vendor.ts';

/** Neo4j: its refusals, from its documentation or source. */
export const neo4j: Vendor = {
  id: 'neo4j',
  name: 'Neo4j',
  layer: 'api',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: 'errors.*.code' },
      confidence: 'certain',
      codes: {
        'Neo.ClientError.Security.Unauthorized': [
          'invalid-credentials',
          'name and password or token are missing or wrong.',
          'likely',
        ],
        'Neo.ClientError.Security.AuthenticationRateLimit': ['rate-limited', 'too many wrong passwords in a row.'],
        'Neo.ClientError.Security.CredentialsExpired': [
          'expired-credentials',
          'the password has to be changed first.',
          'likely',
        ],
        'Neo.ClientError.Security.TokenExpired': ['expired-credentials', 'the token has expired.'],
        'Neo.ClientError.Security.AuthorizationExpired': [
          'expired-credentials',
          'the rights of the login are past their time.',
        ],
        'Neo.ClientError.Security.Forbidden': ['insufficient-permission', 'the role does not allow this.'],
        'Neo.ClientError.Security.MutualTLSAuth': ['client-certificate-required', 'a client certificate is asked for.'],
        'Neo.ClientError.Security.AuthProviderFailed': [
          'invalid-credentials',
          'the provider of the login failed.',
          'possible',
        ],
        'Neo.ClientError.Security.AuthProviderTimeout': [
          'invalid-credentials',
          'the provider of the login did not answer.',
          'possible',
        ],
      },
      source: 'https://neo4j.com/docs/status-codes/current/errors/all-errors/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errors":[{"code":"Neo.ClientError.Security.Unauthorized","message":"Invalid credential."}]}`,
    },
  ],
};
