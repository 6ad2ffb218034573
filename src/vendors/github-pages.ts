import type { Vendor } from '../engine/vendor.ts';

/** GitHub Pages: how it words its denials, from its documentation and source. */
export const githubPages: Vendor = {
  id: 'github-pages',
  name: 'GitHub Pages',
  layer: 'edge',
  marks: [{ body: 'https://githubstatus.com', header: { server: 'GitHub.com' } }],
  denials: [
    {
      when: { status: [403, 404], text: ["There isn't a GitHub Pages site here."] },
      cause: 'wrong-route',
      says: 'the site does not exist, or it is private and the visitor is not signed in.',
      confidence: 'likely',
      orElse: ['insufficient-permission'],
      source: 'https://docs.github.com/en/pages',
      sample: `HTTP/1.1 404 Not Found
Content-Type: text/html; charset=utf-8

<title>Site not found &middot; GitHub Pages</title><p><strong>There isn't a GitHub Pages site here.</strong></p>`,
    },
  ],
};
