import type { Vendor } from '../engine/vendor.ts';

/** Qrator: how it words its denials, from its documentation and source. */
export const qrator: Vendor = {
  id: 'qrator',
  name: 'Qrator',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { status: [401, 403], body: '/__qrator/' },
      cause: 'bot-challenge',
      says: 'the visitor has to pass a check first.',
      confidence: 'likely',
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/qrator.py',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/html; charset=utf-8

<script src="/__qrator/qauth_utm_v2_9118.js"></script>`,
    },
  ],
};
