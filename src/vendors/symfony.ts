import type { Vendor } from '../engine/vendor.ts';

/** Symfony: its own refusals, from its documentation and source. */
export const symfony: Vendor = {
  id: 'symfony',
  name: 'Symfony',
  layer: 'framework',
  marks: [
    { body: '<h2>The server returned a "403 Forbidden".</h2>' },
    { body: '<h2>The server returned a "401 Unauthorized".</h2>' },
  ],
  denials: [
    {
      when: { json: { message: { equals: 'JWT Token not found' }, code: { equals: '401' } } },
      cause: 'no-credentials',
      says: 'no token was sent.',
      confidence: 'certain',
      source: 'https://github.com/lexik/LexikJWTAuthenticationBundle/blob/3.x/Exception/MissingTokenException.php',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json
WWW-Authenticate: Bearer

{"code": 401, "message": "JWT Token not found"}`,
    },
    {
      when: { json: { message: { equals: 'Expired JWT Token' } } },
      cause: 'expired-credentials',
      says: 'the token is past its time.',
      confidence: 'certain',
      source: 'https://github.com/lexik/LexikJWTAuthenticationBundle/blob/3.x/Exception/ExpiredTokenException.php',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json
WWW-Authenticate: Bearer

{"code": 401, "message": "Expired JWT Token"}`,
    },
    {
      when: { json: { message: { equals: 'Invalid JWT Token' } } },
      cause: 'invalid-credentials',
      says: 'the token is not confirmed by the key of the server, or is not one.',
      confidence: 'likely',
      orElse: ['malformed-credentials'],
      source: 'https://github.com/lexik/LexikJWTAuthenticationBundle/blob/3.x/Exception/InvalidTokenException.php',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json
WWW-Authenticate: Bearer

{"code": 401, "message": "Invalid JWT Token"}`,
    },
    {
      when: { body: { equals: '{"code":401,"message":"Invalid credentials."}' } },
      cause: 'invalid-credentials',
      says: 'name and password do not belong together.',
      confidence: 'certain',
      source:
        'https://github.com/lexik/LexikJWTAuthenticationBundle/blob/3.x/Response/JWTAuthenticationFailureResponse.php',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code":401,"message":"Invalid credentials."}`,
    },
    {
      when: { text: ['Full authentication is required to access this resource.'], body: 'Symfony' },
      cause: 'no-credentials',
      says: 'the page needs a login and nobody was recognised.',
      confidence: 'certain',
      source:
        'https://github.com/symfony/symfony/blob/HEAD/src/Symfony/Component/Security/Http/Firewall/ExceptionListener.php',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/html; charset=utf-8

<!-- Full authentication is required to access this resource. (401 Unauthorized) --><title>Full authentication is required to access this resource.</title><h1>Symfony Exception</h1><p>Full authentication is required to access this resource.</p>`,
    },
    {
      when: {
        text: ['The CSRF token is invalid. Please try to resubmit the form.', '{"error":"Invalid CSRF token."}'],
        status: [200, 400, 401, 403, 422],
      },
      cause: 'csrf-rejected',
      says: 'the form token does not belong to the session.',
      confidence: 'certain',
      source:
        'https://github.com/symfony/symfony/blob/7.3/src/Symfony/Component/Security/Core/Exception/InvalidCsrfTokenException.php',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":"Invalid CSRF token."}`,
    },
    {
      when: { json: { detail: { equals: 'Access Denied.' } } },
      cause: 'insufficient-permission',
      says: 'an access rule refused this user.',
      confidence: 'likely',
      shared: true,
      source:
        'https://github.com/symfony/symfony/blob/7.3/src/Symfony/Component/Security/Core/Exception/AccessDeniedException.php',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"type": "/errors/403", "title": "An error occurred", "status": 403, "detail": "Access Denied."}`,
    },
    {
      when: { text: 'Too many failed login attempts, please try again' },
      cause: 'rate-limited',
      says: 'too many failed logins for this name and address.',
      confidence: 'certain',
      shared: true,
      source:
        'https://github.com/symfony/symfony/blob/7.3/src/Symfony/Component/Security/Core/Exception/TooManyLoginAttemptsAuthenticationException.php',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "Too many failed login attempts, please try again in 1 minute."}`,
    },
  ],
  remedies: {
    'missing-www-authenticate': [
      {
        text: 'Let an entry point write the challenge.',
        code: {
          language: 'php',
          text: `public function start(Request $request, ?AuthenticationException $e = null): Response
{
    return new Response('', 401, ['WWW-Authenticate' => 'Bearer realm="api"']);
}`,
        },
      },
    ],
    'should-be-401': [
      {
        text: 'Give the firewall an entry point: without one, callers that are not logged in get 403.',
        code: {
          language: 'yaml',
          text: `security:
  firewalls:
    api:
      entry_point: App\\Security\\ApiEntryPoint`,
        },
      },
    ],
    'preflight-denied': [
      {
        text: 'Let NelmioCorsBundle answer preflights, which it does before the firewall.',
        code: {
          language: 'yaml',
          text: `nelmio_cors:
  paths:
    '^/api/':
      allow_origin: ['https://app.example.com']
      allow_methods: ['GET', 'POST', 'PUT', 'DELETE']
      allow_headers: ['Authorization', 'Content-Type']`,
        },
      },
    ],
    'challenge-not-exposed': [
      {
        text: 'Expose the challenge to scripts.',
        code: {
          language: 'yaml',
          text: `nelmio_cors:
  defaults:
    expose_headers: ['WWW-Authenticate']`,
        },
      },
    ],
    'no-login-throttle': [
      {
        text: 'Switch login throttling on for the firewall. It needs symfony/rate-limiter.',
        code: {
          language: 'yaml',
          text: `security:
  firewalls:
    main:
      login_throttling:
        max_attempts: 5`,
        },
      },
    ],
    'username-enumeration': [
      {
        text: 'Hide the difference between an unknown user and a wrong password. From Symfony 7.3 on the option is expose_security_errors.',
        code: {
          language: 'yaml',
          text: `security:
  hide_user_not_found: true`,
        },
      },
    ],
    'debug-page': [
      {
        text: 'Run in the production environment.',
        code: {
          language: 'ini',
          text: `APP_ENV=prod
APP_DEBUG=0`,
        },
      },
    ],
    'stack-trace': [
      {
        text: 'Run in the production environment.',
        code: {
          language: 'ini',
          text: `APP_ENV=prod
APP_DEBUG=0`,
        },
      },
    ],
    'resource-existence-leak': [
      {
        text: 'Answer 404 instead of 403 where the object must not be known.',
        code: { language: 'php', text: "#[IsGranted('VIEW', subject: 'order', statusCode: 404)]" },
      },
    ],
    'resource-enumeration': [
      {
        text: 'Answer 404 instead of 403 where the object must not be known.',
        code: { language: 'php', text: "#[IsGranted('VIEW', subject: 'order', statusCode: 404)]" },
      },
    ],
  },
};
