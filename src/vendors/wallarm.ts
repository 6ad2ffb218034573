import type { Vendor } from '../engine/vendor.ts';

/** Wallarm: its own refusals, from its documentation and source. */
export const wallarm: Vendor = {
  id: 'wallarm',
  name: 'Wallarm',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { header: { server: 'nginx-wallarm' }, status: 403 },
      cause: 'waf-blocked',
      says: 'the firewall refused the request.',
      confidence: 'likely',
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/wallarm.py',
      sample: `HTTP/1.1 403 Forbidden
Server: nginx-wallarm`,
    },
  ],
};
