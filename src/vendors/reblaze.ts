import type { Vendor } from '../engine/vendor.ts';

/** Reblaze: how it words its denials, from its documentation and source. */
export const reblaze: Vendor = {
  id: 'reblaze',
  name: 'Reblaze',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: {
        status: [403, 503],
        text: ['current session has been terminated'],
        body: 'do not hesitate to contact us',
      },
      cause: 'waf-blocked',
      says: 'the protection of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['bot-challenge', 'ip-blocked'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/reblaze.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<h1>Access denied (403)</h1><p>Your current session has been terminated. For further information, do not hesitate to contact us.</p>`,
    },
    {
      when: { status: [247, 403], cookie: { starts: 'rbzid' }, body: ['window.rbzns', 'rbzreqid'] },
      cause: 'bot-challenge',
      says: 'the visitor has to pass a check first.',
      confidence: 'likely',
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/reblaze.py',
      sample: `HTTP/1.1 247
Content-Type: text/html
Set-Cookie: rbzid=abc; Path=/

<script>window.rbzns={};</script>`,
    },
  ],
};
