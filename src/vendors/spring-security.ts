import type { Vendor } from '../engine/vendor.ts';

/** Spring Security: its own refusals, from its documentation and source. */
export const springSecurity: Vendor = {
  id: 'spring-security',
  name: 'Spring Security',
  layer: 'framework',
  marks: [
    { json: { timestamp: true, status: true, error: { equals: ['Forbidden', 'Unauthorized'] }, path: true } },
    { body: '<h1>Whitelabel Error Page</h1>' },
  ],
  denials: [
    {
      when: {
        body: ["Invalid CSRF Token '", 'Could not verify the provided CSRF token', 'Expected CSRF token not found'],
      },
      cause: 'csrf-rejected',
      says: 'its forgery check did not find the token it expects.',
      confidence: 'certain',
      source:
        'https://github.com/spring-projects/spring-security/blob/HEAD/web/src/main/java/org/springframework/security/web/csrf/MissingCsrfTokenException.java',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"timestamp": "2026-03-01T12:00:00.000+00:00", "status": 403, "error": "Forbidden", "message": "Invalid CSRF Token 'null' was found on the request parameter '_csrf' or header 'X-CSRF-TOKEN'.", "path": "/transfer"}`,
    },
    {
      when: {
        body: [
          '"Full authentication is required to access this resource"',
          '</b> Full authentication is required to access this resource<',
          '>Full authentication is required to access this resource<',
        ],
      },
      cause: 'no-credentials',
      says: 'the page needs a login and nobody was recognised.',
      confidence: 'certain',
      source:
        'https://github.com/spring-projects/spring-security/blob/main/core/src/main/resources/org/springframework/security/messages.properties',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"timestamp": "2026-03-01T12:00:00.000+00:00", "status": 401, "error": "Unauthorized", "message": "Full authentication is required to access this resource", "path": "/api/orders"}`,
    },
    {
      when: {
        body: [
          '"Full authentication is required to access this resource"',
          '</b> Full authentication is required to access this resource<',
          '>Full authentication is required to access this resource<',
        ],
        requestHeader: { authorization: true },
      },
      cause: 'invalid-credentials',
      says: 'an Authorization field was sent, and none of its filters took it for a login.',
      confidence: 'likely',
      orElse: ['wrong-scheme', 'no-credentials'],
      source:
        'https://github.com/spring-projects/spring-security/blob/main/core/src/main/resources/org/springframework/security/messages.properties',
      sample: `GET /api/items HTTP/1.1
Host: api.example.com
Authorization: Bearer abcdef0123456789
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"timestamp": "2026-03-01T12:00:00.000+00:00", "status": 401, "error": "Unauthorized", "message": "Full authentication is required to access this resource", "path": "/api/orders"}`,
    },
    {
      when: { json: { message: { equals: 'Bad credentials' }, path: true } },
      cause: 'invalid-credentials',
      says: 'name and password do not belong together.',
      confidence: 'certain',
      source:
        'https://github.com/spring-projects/spring-security/blob/HEAD/core/src/main/resources/org/springframework/security/messages.properties',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"timestamp": "2026-03-01T12:00:00.000+00:00", "status": 401, "error": "Unauthorized", "message": "Bad credentials", "path": "/login"}`,
    },
    {
      when: {
        json: { message: { equals: ['User is disabled', 'User account is locked', 'User account has expired'] } },
      },
      cause: 'account-disabled',
      says: 'the account is disabled, locked or past its time.',
      confidence: 'certain',
      shared: true,
      source:
        'https://github.com/spring-projects/spring-security/blob/HEAD/core/src/main/resources/org/springframework/security/messages.properties',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"timestamp": "2026-03-01T12:00:00.000+00:00", "status": 401, "error": "Unauthorized", "message": "User account is locked", "path": "/login"}`,
    },
    {
      when: { json: { message: { equals: 'User credentials have expired' } } },
      cause: 'expired-credentials',
      says: 'the password is past its time.',
      confidence: 'certain',
      source:
        'https://github.com/spring-projects/spring-security/blob/HEAD/core/src/main/resources/org/springframework/security/messages.properties',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"timestamp": "2026-03-01T12:00:00.000+00:00", "status": 401, "error": "Unauthorized", "message": "User credentials have expired", "path": "/login"}`,
    },
    {
      when: { json: { message: { equals: ['Access is denied', 'Access Denied'] }, path: true } },
      cause: 'insufficient-permission',
      says: 'a rule about roles or authorities refused this caller.',
      confidence: 'likely',
      orElse: ['csrf-rejected'],
      source:
        'https://github.com/spring-projects/spring-security/blob/HEAD/core/src/main/resources/org/springframework/security/messages.properties',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"timestamp": "2026-03-01T12:00:00.000+00:00", "status": 403, "error": "Forbidden", "message": "Access Denied", "path": "/admin"}`,
    },
    {
      when: { header: { 'www-authenticate': 'Jwt expired at' } },
      cause: 'expired-credentials',
      says: 'the JSON Web Token has expired.',
      confidence: 'certain',
      source:
        'https://github.com/spring-projects/spring-security/blob/main/oauth2/oauth2-jose/src/main/java/org/springframework/security/oauth2/jwt/JwtTimestampValidator.java',
      sample: `HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer error="invalid_token", error_description="Jwt expired at 2026-03-01T11:00:00Z", error_uri="https://tools.ietf.org/html/rfc6750#section-3.1"`,
    },
    {
      when: { header: { 'www-authenticate': 'Jwt used before' } },
      cause: 'clock-skew',
      says: 'the JSON Web Token is not valid yet.',
      confidence: 'certain',
      source:
        'https://github.com/spring-projects/spring-security/blob/HEAD/oauth2/oauth2-jose/src/main/java/org/springframework/security/oauth2/jwt/JwtTimestampValidator.java',
      sample: `HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer error="invalid_token", error_description="Jwt used before 2026-03-01T13:00:00Z"`,
    },
    {
      when: {
        header: {
          'www-authenticate': [
            'The iss claim is not valid',
            'The aud claim is not valid',
            'The required audience is missing',
          ],
        },
      },
      cause: 'wrong-audience',
      says: 'the token was issued by or for somebody else.',
      confidence: 'certain',
      source: 'https://docs.spring.io/spring-security/reference/servlet/authentication/architecture.html',
      sample: `HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer error="invalid_token", error_description="The iss claim is not valid"`,
    },
    {
      when: { header: { 'www-authenticate': ['Signed JWT rejected:', 'Unsupported algorithm of'] } },
      cause: 'invalid-credentials',
      says: 'no key of the issuer confirms the signature of the token.',
      confidence: 'likely',
      orElse: ['wrong-audience'],
      source:
        'https://github.com/spring-projects/spring-security/blob/HEAD/oauth2/oauth2-jose/src/main/java/org/springframework/security/oauth2/jwt/NimbusJwtDecoder.java',
      sample: `HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer error="invalid_token", error_description="An error occurred while attempting to decode the Jwt: Signed JWT rejected: Another algorithm expected, or no matching key(s) found"`,
    },
    {
      when: {
        header: {
          'www-authenticate': [
            'Bearer token is malformed',
            'Malformed token',
            'Invalid JWT serialization',
            'Malformed payload',
          ],
        },
      },
      cause: 'malformed-credentials',
      says: 'what was sent as a token is not one.',
      confidence: 'certain',
      source:
        'https://github.com/spring-projects/spring-security/blob/HEAD/oauth2/oauth2-resource-server/src/main/java/org/springframework/security/oauth2/server/resource/web/DefaultBearerTokenResolver.java',
      sample: `HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer error="invalid_token", error_description="Bearer token is malformed"`,
    },
    {
      when: {
        header: { 'www-authenticate': 'The request requires higher privileges than provided by the access token.' },
      },
      cause: 'insufficient-scope',
      says: 'the token lacks an authority that the rule asks for.',
      confidence: 'certain',
      source:
        'https://github.com/spring-projects/spring-security/blob/HEAD/oauth2/oauth2-resource-server/src/main/java/org/springframework/security/oauth2/server/resource/web/access/BearerTokenAccessDeniedHandler.java',
      sample: `HTTP/1.1 403 Forbidden
WWW-Authenticate: Bearer error="insufficient_scope", error_description="The request requires higher privileges than provided by the access token.", error_uri="https://tools.ietf.org/html/rfc6750#section-3.1"`,
    },
    {
      when: { status: [200, 401], body: 'This session has been expired (possibly due to multiple concurrent' },
      cause: 'revoked-credentials',
      says: 'the session was ended, most often because the same user logged in elsewhere.',
      confidence: 'certain',
      source:
        'https://github.com/spring-projects/spring-security/blob/HEAD/web/src/main/java/org/springframework/security/web/session/ConcurrentSessionFilter.java',
      sample: `HTTP/1.1 200 OK
Content-Type: text/plain; charset=utf-8

This session has been expired (possibly due to multiple concurrent logins being attempted as the same user).`,
    },
    {
      when: { body: ['Maximum sessions of '] },
      cause: 'resource-state',
      says: 'the user already has as many sessions as are allowed.',
      confidence: 'certain',
      source:
        'https://github.com/spring-projects/spring-security/blob/HEAD/core/src/main/resources/org/springframework/security/messages.properties',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"status": 401, "error": "Unauthorized", "message": "Maximum sessions of 1 for this principal exceeded", "path": "/login", "timestamp": "2026-03-01T12:00:00.000+00:00"}`,
    },
    {
      when: {
        status: [400, 401],
        header: { 'www-authenticate': ['error_description="Found multiple bearer tokens in the request"'] },
      },
      cause: 'malformed-credentials',
      says: 'the token was sent twice, for instance in the field and in the URL.',
      confidence: 'certain',
      source:
        'https://github.com/spring-projects/spring-security/blob/main/oauth2/oauth2-resource-server/src/main/java/org/springframework/security/oauth2/server/resource/web/DefaultBearerTokenResolver.java',
      sample: `GET /api/items HTTP/1.1
Host: api.example.com
Authorization: Bearer 7b1f0a6de2c94855
---
HTTP/1.1 400 Bad Request
WWW-Authenticate: Bearer error="invalid_request", error_description="Found multiple bearer tokens in the request", error_uri="https://tools.ietf.org/html/rfc6750#section-3.1"

`,
    },
    {
      when: { header: { 'www-authenticate': ['error_description="Provided token isn\'t active'] } },
      cause: 'invalid-credentials',
      says: 'the authorization server says that the token is not active: it ran out, was withdrawn or is unknown.',
      confidence: 'likely',
      orElse: ['expired-credentials', 'revoked-credentials'],
      source:
        'https://github.com/spring-projects/spring-security/blob/main/oauth2/oauth2-resource-server/src/main/java/org/springframework/security/oauth2/server/resource/introspection/SpringOpaqueTokenIntrospector.java',
      sample: `GET /api/items HTTP/1.1
Host: api.example.com
Authorization: Bearer 7b1f0a6de2c94855
---
HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer error="invalid_token", error_description="Provided token isn't active", error_uri="https://tools.ietf.org/html/rfc6750#section-3.1"

`,
    },
    {
      when: { status: 302, header: { location: 'factor.reason=' } },
      cause: 'step-up-required',
      says: 'a further factor is asked for: the login lacks it, or it is too old.',
      confidence: 'certain',
      source:
        'https://github.com/spring-projects/spring-security/blob/main/web/src/main/java/org/springframework/security/web/access/DelegatingMissingAuthorityAccessDeniedHandler.java',
      sample: `GET /reports HTTP/1.1
Host: app.example.com
Cookie: JSESSIONID=8F2A6C3E1D
---
HTTP/1.1 302 Found
Location: https://app.example.com/login?factor.type=ott&factor.reason=missing

`,
    },
  ],
  remedies: {
    'missing-www-authenticate': [
      {
        text: 'Answer 401 with a challenge: the default of formLogin and a bare SecurityFilterChain is a redirect or 403 without one. A resource server brings its own entry point.',
        code: {
          language: 'java',
          text: 'http.exceptionHandling(e -> e.authenticationEntryPoint(new BearerTokenAuthenticationEntryPoint()));',
        },
      },
    ],
    'should-be-401': [
      {
        text: 'Set an entry point: without one Spring Security answers 403 to callers that are not logged in. HttpStatusEntryPoint alone would leave the challenge out.',
        code: {
          language: 'java',
          text: `http.exceptionHandling(e -> e.authenticationEntryPoint((request, response, failure) -> {
    response.setHeader("WWW-Authenticate", "Bearer realm=\\"api\\"");
    response.setStatus(401);
}));`,
        },
      },
    ],
    'preflight-denied': [
      {
        text: 'Switch on cors() so that preflights are answered before authorization.',
        code: {
          language: 'java',
          text: `http.cors(Customizer.withDefaults());

@Bean
CorsConfigurationSource corsConfigurationSource() {
    var cors = new CorsConfiguration();
    cors.setAllowedOrigins(List.of("https://app.example.com"));
    cors.setAllowedMethods(List.of("*"));
    cors.setAllowedHeaders(List.of("*"));
    cors.setAllowCredentials(true);
    var source = new UrlBasedCorsConfigurationSource();
    source.registerCorsConfiguration("/**", cors);
    return source;
}`,
        },
      },
    ],
    'cors-opaque-denial': [
      {
        text: 'Switch on cors() in the security chain: @CrossOrigin alone does not reach its refusals.',
        code: {
          language: 'java',
          text: `http.cors(Customizer.withDefaults());

@Bean
CorsConfigurationSource corsConfigurationSource() {
    var cors = new CorsConfiguration();
    cors.setAllowedOrigins(List.of("https://app.example.com"));
    cors.setAllowedMethods(List.of("*"));
    cors.setAllowedHeaders(List.of("*"));
    cors.setAllowCredentials(true);
    var source = new UrlBasedCorsConfigurationSource();
    source.registerCorsConfiguration("/**", cors);
    return source;
}`,
        },
      },
    ],
    'challenge-not-exposed': [
      {
        text: 'Expose the challenge to scripts, in the CorsConfiguration.',
        code: { language: 'java', text: 'cors.setExposedHeaders(List.of("WWW-Authenticate"));' },
      },
    ],
    'resource-existence-leak': [
      {
        text: 'Look the object up together with its owner, and answer 404 if there is none.',
        code: {
          language: 'java',
          text: 'repository.findByIdAndOwner(id, user).orElseThrow(() -> new ResponseStatusException(NOT_FOUND));',
        },
      },
    ],
    'resource-enumeration': [
      {
        text: 'Look the object up together with its owner, and answer 404 if there is none.',
        code: {
          language: 'java',
          text: 'repository.findByIdAndOwner(id, user).orElseThrow(() -> new ResponseStatusException(NOT_FOUND));',
        },
      },
    ],
    'username-enumeration': [
      {
        text: 'Keep hideUserNotFoundExceptions on, and answer disabled and locked accounts like a wrong password.',
        code: { language: 'java', text: 'provider.setHideUserNotFoundExceptions(true);' },
      },
    ],
    'stack-trace': [
      {
        text: 'Leave traces out of error answers. From Spring Boot 4 on the names begin with spring.web.error.',
        code: {
          language: 'properties',
          text: `server.error.include-stacktrace=never
server.error.include-message=never`,
        },
      },
    ],
    'native-login-prompt': [
      {
        text: 'Answer scripts with a 401 that opens no login box.',
        code: {
          language: 'java',
          text: `http.httpBasic(basic -> basic.authenticationEntryPoint((request, response, failure) -> {
    response.setHeader("WWW-Authenticate", "xBasic realm=\\"api\\"");
    response.setStatus(401);
}));`,
        },
      },
    ],
    'no-login-throttle': [
      {
        text: 'Count failures by listening to the events of failed logins, and lock the account or refuse the address for a while.',
        code: {
          language: 'java',
          text: `@EventListener
void failed(AuthenticationFailureBadCredentialsEvent event) {
  attempts.count(event.getAuthentication().getName());
}`,
        },
      },
    ],
  },
};
