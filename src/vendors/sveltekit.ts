import type { Vendor } from '../engine/vendor.ts';

/** SvelteKit: its own refusals, from its documentation and source. */
export const sveltekit: Vendor = {
  id: 'sveltekit',
  name: 'SvelteKit',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: {
        body: [
          'Cross-site POST form submissions are forbidden',
          'Cross-site PUT form submissions are forbidden',
          'Cross-site PATCH form submissions are forbidden',
          'Cross-site DELETE form submissions are forbidden',
          'Cross-site remote requests are forbidden',
        ],
      },
      cause: 'csrf-rejected',
      says: 'the form was sent from another site than its own.',
      confidence: 'likely',
      orElse: ['origin-rejected'],
      fix: {
        text: 'Behind a proxy set ORIGIN to the public address of the site.',
        code: { language: 'sh', text: 'ORIGIN=https://app.example.com node build' },
      },
      source: 'https://github.com/sveltejs/kit/blob/main/packages/kit/src/runtime/server/respond.js',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8

Cross-site POST form submissions are forbidden`,
    },
  ],
  remedies: {
    'missing-www-authenticate': [
      {
        text: 'Send the challenge from the hook that refuses.',
        code: {
          language: 'ts',
          text: "return new Response('Log in first', { status: 401, headers: { 'www-authenticate': 'Bearer realm=\"api\"' } });",
        },
      },
    ],
    'resource-existence-leak': [
      {
        text: 'Look the object up together with its owner, and answer 404 if there is none.',
        code: { language: 'ts', text: "if (!order || order.ownerId !== locals.user.id) error(404, 'Not found');" },
      },
    ],
    'preflight-denied': [
      {
        text: 'Answer preflights in the handle hook before the login is checked.',
        code: {
          language: 'ts',
          text: "if (event.request.method === 'OPTIONS') return new Response(null, { status: 204, headers: corsHeaders });",
        },
      },
    ],
  },
};
