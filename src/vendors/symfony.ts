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
      source:
        'https://github.com/symfony/symfony/blob/7.3/src/Symfony/Component/Security/Core/Exception/TooManyLoginAttemptsAuthenticationException.php',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "Too many failed login attempts, please try again in 1 minute."}`,
    },
  ],
};
