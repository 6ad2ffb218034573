import type { Vendor } from '../engine/vendor.ts';

/** Spring Authorization Server: its refusals, from its documentation or source. */
export const springAuthorizationServer: Vendor = {
  id: 'spring-authorization-server',
  name: 'Spring Authorization Server',
  layer: 'identity',
  marks: [],
  denials: [
    {
      when: { json: { error: { equals: 'invalid_client' }, error_uri: 'datatracker.ietf.org/doc/html/rfc6749' } },
      cause: 'invalid-credentials',
      says: 'the client could not be authenticated.',
      source:
        'https://github.com/spring-projects/spring-authorization-server/blob/HEAD/oauth2-authorization-server/src/main/java/org/springframework/security/oauth2/server/authorization/web/OAuth2ClientAuthenticationFilter.java',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":"invalid_client","error_description":"Client authentication failed: client_secret","error_uri":"https://datatracker.ietf.org/doc/html/rfc6749#section-3.2.1"}`,
    },
    {
      when: { json: { error: { equals: 'invalid_grant' }, error_uri: 'datatracker.ietf.org/doc/html/rfc6749' } },
      cause: 'invalid-credentials',
      says: 'the code or refresh token is wrong, used or past its time.',
      orElse: ['expired-credentials', 'revoked-credentials'],
      source:
        'https://github.com/spring-projects/spring-authorization-server/blob/HEAD/oauth2-authorization-server/src/main/java/org/springframework/security/oauth2/server/authorization/authentication/OAuth2RefreshTokenAuthenticationProvider.java',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error":"invalid_grant","error_uri":"https://datatracker.ietf.org/doc/html/rfc6749#section-5.2"}`,
    },
    {
      when: { json: { error: { equals: 'unauthorized_client' }, error_uri: 'datatracker.ietf.org/doc/html/rfc6749' } },
      cause: 'insufficient-permission',
      says: 'the client is not registered for this kind of grant.',
      source:
        'https://github.com/spring-projects/spring-authorization-server/blob/HEAD/oauth2-authorization-server/src/main/java/org/springframework/security/oauth2/server/authorization/authentication/OAuth2ClientCredentialsAuthenticationProvider.java',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error":"unauthorized_client","error_uri":"https://datatracker.ietf.org/doc/html/rfc6749#section-5.2"}`,
    },
  ],
};
