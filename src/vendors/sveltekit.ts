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
};
