import type { Vendor } from '../engine/vendor.ts';

/** Syncthing: its refusals, from its source. */
export const syncthing: Vendor = {
  id: 'syncthing',
  name: 'Syncthing',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { status: 403, text: { equals: 'Host check error' } },
      cause: 'origin-rejected',
      says: 'the Host field names another machine than the one that the interface listens on.',
      confidence: 'certain',
      source: 'https://docs.syncthing.net/users/faq.html',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain

Host check error
`,
    },
    {
      when: { status: 403, text: { equals: 'CSRF Error' } },
      cause: 'csrf-rejected',
      says: 'the forgery token or the API key is missing.',
      confidence: 'likely',
      orElse: ['no-credentials'],
      shared: true,
      source: 'https://github.com/syncthing/syncthing/blob/main/lib/api/api_csrf.go',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain

CSRF Error
`,
    },
  ],
};
