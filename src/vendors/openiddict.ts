import type { Vendor } from '../engine/vendor.ts';

/** OpenIddict: its refusals, from its documentation or source. */
export const openiddict: Vendor = {
  id: 'openiddict',
  name: 'OpenIddict',
  layer: 'identity',
  marks: [
    { body: 'https://documentation.openiddict.com/errors/ID' },
    { header: { 'www-authenticate': 'documentation.openiddict.com/errors/ID' } },
  ],
  denials: [
    {
      when: { body: ['The specified client credentials are invalid.'] },
      cause: 'invalid-credentials',
      says: 'the id or secret of the application is wrong.',
      confidence: 'certain',
      source:
        'https://github.com/openiddict/openiddict-core/blob/HEAD/src/OpenIddict.Abstractions/OpenIddictResources.resx',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":"invalid_client","error_description":"The specified client credentials are invalid.","error_uri":"https://documentation.openiddict.com/errors/ID2055"}`,
    },
    {
      when: {
        body: [
          'The specified authorization code has already been redeemed.',
          'The specified refresh token has already been redeemed.',
          'The specified token has already been redeemed.',
        ],
      },
      cause: 'revoked-credentials',
      says: 'the code or token was used before.',
      confidence: 'certain',
      source:
        'https://github.com/openiddict/openiddict-core/blob/HEAD/src/OpenIddict.Abstractions/OpenIddictResources.resx',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error":"invalid_grant","error_description":"The specified refresh token has already been redeemed.","error_uri":"https://documentation.openiddict.com/errors/ID2012"}`,
    },
    {
      when: {
        body: [
          'The specified authorization code is no longer valid.',
          'The specified refresh token is no longer valid.',
          'The specified token is no longer valid.',
          'The authorization associated with the token is no longer valid.',
          'The authorization associated with the refresh token is no longer valid.',
        ],
      },
      cause: 'revoked-credentials',
      says: 'the code or token has expired or was revoked.',
      orElse: ['expired-credentials'],
      source:
        'https://github.com/openiddict/openiddict-core/blob/HEAD/src/OpenIddict.Abstractions/OpenIddictResources.resx',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error":"invalid_grant","error_description":"The specified refresh token is no longer valid.","error_uri":"https://documentation.openiddict.com/errors/ID2018"}`,
    },
    {
      when: {
        header: {
          'www-authenticate': [
            'The specified token is no longer valid.',
            'The authorization associated with the token is no longer valid.',
          ],
        },
      },
      cause: 'revoked-credentials',
      says: 'the token has expired or was revoked.',
      orElse: ['expired-credentials'],
      source:
        'https://github.com/openiddict/openiddict-core/blob/HEAD/src/OpenIddict.Abstractions/OpenIddictResources.resx',
      sample: `HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer error="invalid_token", error_description="The specified token is no longer valid.", error_uri="https://documentation.openiddict.com/errors/ID2019"`,
    },
    {
      when: {
        header: {
          'www-authenticate': ['The security token is missing.', 'documentation.openiddict.com/errors/ID2000'],
        },
      },
      cause: 'no-credentials',
      says: 'no token was sent.',
      confidence: 'certain',
      source:
        'https://github.com/openiddict/openiddict-core/blob/HEAD/src/OpenIddict.Abstractions/OpenIddictResources.resx',
      sample: `HTTP/1.1 400 Bad Request
WWW-Authenticate: Bearer error="missing_token", error_description="The security token is missing.", error_uri="https://documentation.openiddict.com/errors/ID2000"`,
    },
    {
      when: { header: { 'www-authenticate': ['The specified token is invalid.'] } },
      cause: 'invalid-credentials',
      says: 'the token cannot be read or verified.',
      confidence: 'certain',
      source:
        'https://github.com/openiddict/openiddict-core/blob/HEAD/src/OpenIddict.Abstractions/OpenIddictResources.resx',
      sample: `HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer error="invalid_token", error_description="The specified token is invalid.", error_uri="https://documentation.openiddict.com/errors/ID2004"`,
    },
    {
      when: {
        header: {
          'www-authenticate': [
            'The issuer associated to the specified token is not valid.',
            "The specified token doesn't contain any audience.",
            'The specified token cannot be used with this resource server.',
          ],
        },
      },
      cause: 'wrong-audience',
      says: 'the token was issued by or for somebody else.',
      confidence: 'certain',
      source:
        'https://github.com/openiddict/openiddict-core/blob/HEAD/src/OpenIddict.Abstractions/OpenIddictResources.resx',
      sample: `HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer error="invalid_token", error_description="The specified token cannot be used with this resource server.", error_uri="https://documentation.openiddict.com/errors/ID2094"`,
    },
    {
      when: {
        header: {
          'www-authenticate': [
            'The signing key associated to the specified token was not found.',
            'The signature associated to the specified token is not valid.',
            'The specified token is not of the expected type.',
          ],
        },
      },
      cause: 'invalid-credentials',
      says: 'the token does not verify.',
      confidence: 'certain',
      source:
        'https://github.com/openiddict/openiddict-core/blob/HEAD/src/OpenIddict.Abstractions/OpenIddictResources.resx',
      sample: `HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer error="invalid_token", error_description="The signing key associated to the specified token was not found.", error_uri="https://documentation.openiddict.com/errors/ID2090"`,
    },
    {
      when: {
        header: {
          'www-authenticate': 'The user represented by the token is not allowed to perform the requested action.',
        },
      },
      cause: 'insufficient-permission',
      says: 'the application refused this user.',
      source:
        'https://github.com/openiddict/openiddict-core/blob/HEAD/src/OpenIddict.Abstractions/OpenIddictResources.resx',
      sample: `HTTP/1.1 403 Forbidden
WWW-Authenticate: Bearer error="insufficient_access", error_description="The user represented by the token is not allowed to perform the requested action.", error_uri="https://documentation.openiddict.com/errors/ID2095"`,
    },
    {
      when: {
        body: [
          'This client application is not allowed to use the specified scope.',
          'This client application is not allowed to use the specified grant type.',
          'This client application is not allowed to use the token endpoint.',
          'This client application is not allowed to use the authorization endpoint.',
          'This client application is not allowed to use the introspection endpoint.',
        ],
      },
      cause: 'insufficient-permission',
      says: 'the application is not registered for this.',
      confidence: 'certain',
      source:
        'https://github.com/openiddict/openiddict-core/blob/HEAD/src/OpenIddict.Abstractions/OpenIddictResources.resx',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error":"unauthorized_client","error_description":"This client application is not allowed to use the specified grant type.","error_uri":"https://documentation.openiddict.com/errors/ID2064"}`,
    },
    {
      when: { body: ['This server only accepts HTTPS requests.'] },
      cause: 'tls-required',
      says: 'the request did not come over HTTPS.',
      confidence: 'certain',
      shared: true,
      source:
        'https://github.com/openiddict/openiddict-core/blob/HEAD/src/OpenIddict.Abstractions/OpenIddictResources.resx',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error":"invalid_request","error_description":"This server only accepts HTTPS requests.","error_uri":"https://documentation.openiddict.com/errors/ID2083"}`,
    },
  ],
};
