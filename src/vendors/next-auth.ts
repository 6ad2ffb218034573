import type { Vendor } from '../engine/vendor.ts';

/** NextAuth.js: its own refusals, from its documentation and source. */
export const nextAuth: Vendor = {
  id: 'next-auth',
  name: 'NextAuth.js',
  layer: 'identity',
  marks: [{ json: { url: '/api/auth/' }, status: [200, 401, 403] }],
  denials: [
    {
      when: { status: [200, 401, 302, 403], json: { url: 'error=CredentialsSignin' } },
      cause: 'invalid-credentials',
      says: 'the login with name and password failed.',
      confidence: 'certain',
      source: 'https://github.com/nextauthjs/next-auth/blob/HEAD/packages/core/src/errors.ts',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"url": "https://app.example.com/api/auth/error?error=CredentialsSignin&provider=credentials"}`,
    },
    {
      when: { status: [200, 401, 302, 403], json: { url: 'error=AccessDenied' } },
      cause: 'insufficient-permission',
      says: 'the sign-in rule of the site refused this user.',
      confidence: 'certain',
      source: 'https://next-auth.js.org/configuration/pages',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"url": "https://app.example.com/api/auth/error?error=AccessDenied"}`,
    },
    {
      when: { status: [200, 401, 302, 403], json: { url: ['/api/auth/signin?csrf=true', 'error=MissingCSRF'] } },
      cause: 'csrf-rejected',
      says: 'the forgery token is missing or does not belong to the cookie.',
      confidence: 'certain',
      source: 'https://next-auth.js.org/configuration/pages',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"url": "https://app.example.com/api/auth/signin?csrf=true"}`,
    },
    {
      when: { status: [302, 307], header: { location: 'error=CredentialsSignin' } },
      cause: 'invalid-credentials',
      says: 'the login with name and password failed.',
      confidence: 'certain',
      source: 'https://github.com/nextauthjs/next-auth/blob/HEAD/packages/core/src/errors.ts',
      sample: `HTTP/1.1 302 Found
Location: /login?error=CredentialsSignin&code=credentials`,
    },
    {
      when: { status: [302, 303, 307], header: { location: ['/signin?csrf=true', 'error=MissingCSRF'] } },
      cause: 'csrf-rejected',
      says: 'the forgery token is missing in the form or does not belong to the cookie.',
      confidence: 'certain',
      source: 'https://github.com/nextauthjs/next-auth/blob/v4/packages/next-auth/src/core/index.ts',
      sample: `HTTP/1.1 302 Found
Location: https://app.example.com/api/auth/signin?csrf=true`,
    },
    {
      when: { status: [302, 307], header: { location: 'error=Verification' } },
      cause: 'expired-credentials',
      says: 'the link from the e-mail is past its time or was used.',
      confidence: 'likely',
      source: 'https://next-auth.js.org/configuration/pages',
      sample: `HTTP/1.1 302 Found
Location: /api/auth/error?error=Verification`,
    },
  ],
};
