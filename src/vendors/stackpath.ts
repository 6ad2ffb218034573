import type { Vendor } from '../engine/vendor.ts';

/** StackPath: its own refusals, from its documentation and source. */
export const stackpath: Vendor = {
  id: 'stackpath',
  name: 'StackPath',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: {
        text: ['This website is using a security service to protect itself', 'Sorry, you have been blocked'],
        body: ['StackPath', 'sp_rotated_icon'],
      },
      cause: 'waf-blocked',
      says: 'the firewall refused the request.',
      confidence: 'likely',
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/stackpath.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>StackPath</title><p>This website is using a security service to protect itself</p>`,
    },
  ],
};
