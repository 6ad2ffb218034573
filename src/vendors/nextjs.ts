import type { Vendor } from '../engine/vendor.ts';

/** Next.js: its own refusals, from its documentation and source. */
export const nextjs: Vendor = {
  id: 'nextjs',
  name: 'Next.js',
  layer: 'framework',
  marks: [
    { text: 'This page could not be accessed.', status: 403 },
    { text: "You're not authorized to access this page.", status: 401 },
  ],
  denials: [
    {
      when: { status: 401, text: "You're not authorized to access this page." },
      cause: 'no-credentials',
      says: 'the page called unauthorized(), which stands for a visitor who is not logged in.',
      confidence: 'likely',
      orElse: ['expired-credentials'],
      source: 'https://nextjs.org/docs/app/api-reference/functions/unauthorized',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/html; charset=utf-8

<h1 class="next-error-h1">401</h1><h2>You're not authorized to access this page.</h2>`,
    },
    {
      when: { text: ['Invalid Server Actions request', '`x-forwarded-host` header with value'] },
      cause: 'origin-rejected',
      says: 'the Origin of the form does not fit the Host.',
      confidence: 'likely',
      orElse: ['csrf-rejected'],
      source: 'https://nextjs.org/docs/app/api-reference/config/next-config-js/serverActions',
      sample: `HTTP/1.1 500 Internal Server Error
Content-Type: text/plain; charset=utf-8

Invalid Server Actions request.`,
    },
  ],
  remedies: {
    'missing-www-authenticate': [
      {
        text: 'Send the challenge from the route handler.',
        code: {
          language: 'ts',
          text: "return new Response('Log in first', { status: 401, headers: { 'WWW-Authenticate': 'Bearer realm=\"api\"' } });",
        },
      },
    ],
    'preflight-denied': [
      {
        text: 'Answer preflights in middleware.ts (proxy.ts from Next.js 16 on) before the login is checked.',
        code: {
          language: 'ts',
          text: `const corsHeaders = {
  'Access-Control-Allow-Origin': 'https://app.example.com',
  'Access-Control-Allow-Methods': 'GET, POST, PUT, DELETE',
  'Access-Control-Allow-Headers': 'Authorization, Content-Type',
  Vary: 'Origin',
};
if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: corsHeaders });`,
        },
      },
    ],
    'cors-opaque-denial': [
      {
        text: 'Send the CORS fields with refusals too.',
        code: {
          language: 'ts',
          text: "return NextResponse.json({ error: 'Log in first' }, { status: 401, headers: corsHeaders });",
        },
      },
    ],
    'login-redirect': [
      {
        text: 'Answer calls of scripts with 401, and redirect only pages.',
        code: {
          language: 'ts',
          text: "if (request.nextUrl.pathname.startsWith('/api/')) return NextResponse.json({ error: 'Log in first' }, { status: 401 });",
        },
      },
    ],
    'resource-existence-leak': [
      {
        text: 'Look the object up together with its owner, and answer 404 if there is none.',
        code: { language: 'ts', text: 'if (!order || order.ownerId !== session.user.id) notFound();' },
      },
    ],
    'cacheable-denial': [
      {
        text: 'Forbid storing of refusals.',
        code: { language: 'ts', text: "headers: { 'Cache-Control': 'no-store' }" },
      },
    ],
    'version-banner': [
      {
        text: 'Switch the X-Powered-By field off.',
        code: { language: 'js', text: 'module.exports = { poweredByHeader: false };' },
      },
    ],
    'challenge-not-exposed': [
      {
        text: 'Expose the challenge to scripts.',
        code: {
          language: 'ts',
          text: "headers: { ...corsHeaders, 'Access-Control-Expose-Headers': 'WWW-Authenticate' }",
        },
      },
    ],
    'resource-enumeration': [
      {
        text: 'Look the object up together with its owner, and answer 404 if there is none.',
        code: { language: 'ts', text: 'if (!order || order.ownerId !== session.user.id) notFound();' },
      },
    ],
    'username-enumeration': [
      {
        text: 'Answer every failed login with one and the same sentence.',
        code: {
          language: 'ts',
          text: "return NextResponse.json({ error: 'Name or password is wrong' }, { status: 401 });",
        },
      },
    ],
  },
};
