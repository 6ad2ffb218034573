import type { Vendor } from '../engine/vendor.ts';

/** CodeIgniter: its own refusals, from its documentation and source. */
export const codeigniter: Vendor = {
  id: 'codeigniter',
  name: 'CodeIgniter',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { text: ['The action you requested is not allowed.', 'The action you have requested is not allowed.'] },
      cause: 'csrf-rejected',
      says: 'the form token does not belong to the session.',
      confidence: 'certain',
      source: 'https://github.com/codeigniter4/CodeIgniter4/blob/develop/system/Language/en/Security.php',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<h1>An Error Was Encountered</h1><p>The action you have requested is not allowed.</p>`,
    },
  ],
};
