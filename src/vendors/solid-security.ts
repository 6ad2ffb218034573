import type { Vendor } from '../engine/vendor.ts';

/** Solid Security (iThemes Security): how it words its denials, from its documentation and source. */
export const solidSecurity: Vendor = {
  id: 'solid-security',
  name: 'Solid Security (iThemes Security)',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { text: ['Your IP address has been flagged as a threat by the'] },
      cause: 'ip-blocked',
      says: 'the address of the caller is on the list of the security plugin.',
      confidence: 'certain',
      source: 'https://plugins.trac.wordpress.org/browser/better-wp-security/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<p>Your IP address has been flagged as a threat by the iThemes Security network.</p>`,
    },
  ],
};
