import type { Vendor } from '../engine/vendor.ts';

const links = { '_links.self.href': true, '_links.self.templated': true } as const;

/** Micronaut: its own refusals, from its documentation and source. */
export const micronaut: Vendor = {
  id: 'micronaut',
  name: 'Micronaut',
  layer: 'framework',
  marks: [
    { json: { '_embedded.errors.*.message': { equals: ['Unauthorized', 'Forbidden'] }, ...links } },
    { json: { message: { equals: ['Unauthorized', 'Forbidden'] }, ...links } },
  ],
  denials: [
    {
      when: { status: 401, json: { message: { equals: 'Unauthorized' }, ...links }, credentials: 'none' },
      cause: 'no-credentials',
      says: 'a security rule wants a login, and nothing was sent.',
      confidence: 'likely',
      orElse: ['ip-blocked'],
      source:
        'https://github.com/micronaut-projects/micronaut-security/blob/HEAD/security/src/main/java/io/micronaut/security/authentication/DefaultAuthorizationExceptionHandler.java',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"_links":{"self":{"href":"/orders","templated":false}},"_embedded":{"errors":[{"message":"Unauthorized"}]},"message":"Unauthorized"}`,
    },
    {
      when: { status: 401, json: { message: { equals: 'Unauthorized' }, ...links }, credentials: 'some' },
      cause: 'invalid-credentials',
      says: 'a security rule wants a login, and what was sent was not taken for one.',
      confidence: 'likely',
      orElse: ['expired-credentials', 'wrong-scheme'],
      source:
        'https://github.com/micronaut-projects/micronaut-security/blob/HEAD/security/src/main/java/io/micronaut/security/authentication/DefaultAuthorizationExceptionHandler.java',
      sample: `GET /orders HTTP/1.1
Host: api.example.com
Authorization: Bearer abcdef0123456789
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"_links":{"self":{"href":"/orders","templated":false}},"_embedded":{"errors":[{"message":"Unauthorized"}]},"message":"Unauthorized"}`,
    },
    {
      when: { status: 403, json: { message: { equals: 'Forbidden' }, ...links } },
      cause: 'insufficient-permission',
      says: 'the caller is known, and no security rule lets this caller in: 403 is sent to those who are logged in only.',
      confidence: 'likely',
      orElse: ['ip-blocked'],
      source:
        'https://github.com/micronaut-projects/micronaut-security/blob/HEAD/security/src/main/java/io/micronaut/security/authentication/DefaultAuthorizationExceptionHandler.java',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"_links":{"self":{"href":"/orders","templated":false}},"_embedded":{"errors":[{"message":"Forbidden"}]},"message":"Forbidden"}`,
    },
    {
      when: { status: 401, json: { message: { equals: ['User Not Found', 'Credentials Do Not Match'] }, ...links } },
      cause: 'invalid-credentials',
      says: 'name and password do not belong together.',
      confidence: 'certain',
      source:
        'https://github.com/micronaut-projects/micronaut-security/blob/HEAD/security/src/main/java/io/micronaut/security/authentication/AuthenticationFailureReason.java',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"_links":{"self":{"href":"/login","templated":false}},"_embedded":{"errors":[{"message":"Credentials Do Not Match"}]},"message":"Credentials Do Not Match"}`,
    },
    {
      when: {
        status: 401,
        json: { message: { equals: ['User Disabled', 'Account Locked', 'Account Expired'] }, ...links },
      },
      cause: 'account-disabled',
      says: 'the account is disabled, locked or past its time.',
      confidence: 'certain',
      source:
        'https://github.com/micronaut-projects/micronaut-security/blob/HEAD/security/src/main/java/io/micronaut/security/authentication/AuthenticationFailureReason.java',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"_links":{"self":{"href":"/login","templated":false}},"_embedded":{"errors":[{"message":"Account Locked"}]},"message":"Account Locked"}`,
    },
    {
      when: { status: 401, json: { message: { equals: 'Password Expired' }, ...links } },
      cause: 'expired-credentials',
      says: 'the password is past its time.',
      confidence: 'certain',
      source:
        'https://github.com/micronaut-projects/micronaut-security/blob/HEAD/security/src/main/java/io/micronaut/security/authentication/AuthenticationFailureReason.java',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"_links":{"self":{"href":"/login","templated":false}},"_embedded":{"errors":[{"message":"Password Expired"}]},"message":"Password Expired"}`,
    },
  ],
  remedies: {
    'missing-www-authenticate': [
      {
        text: 'Add the field in a filter, to every 401 that has none yet (Micronaut 4 and newer).',
        code: {
          language: 'java',
          text: `@ServerFilter("/**")
class Challenge {
  @ResponseFilter
  void add(MutableHttpResponse<?> response) {
    if (response.code() == 401 && !response.getHeaders().contains("WWW-Authenticate"))
      response.header("WWW-Authenticate", "Bearer realm=\\"api\\"");
  }
}`,
        },
      },
    ],
    'preflight-denied': [
      {
        text: 'Switch CORS on for the origin: preflights are then answered before the security filter.',
        code: {
          language: 'properties',
          text: `micronaut.server.cors.enabled=true
micronaut.server.cors.configurations.web.allowed-origins=https://app.example.com`,
        },
      },
    ],
  },
};
