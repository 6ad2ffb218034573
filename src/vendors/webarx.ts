import type { Vendor } from '../engine/vendor.ts';

/** WebARX and Patchstack: how it words its denials, from its documentation and source. */
export const webarx: Vendor = {
  id: 'webarx',
  name: 'WebARX and Patchstack',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { body: ['www.webarxsecurity.com', '/wp-content/plugins/webarx/includes/'] },
      cause: 'waf-blocked',
      says: 'the protection of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['bot-challenge', 'ip-blocked'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/webarx.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>WebARX Web Application Firewall</title><a href="https://www.webarxsecurity.com/">WebARX</a>`,
    },
    {
      when: { text: 'Access Denied - Patchstack' },
      cause: 'waf-blocked',
      says: 'the protection of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['bot-challenge', 'ip-blocked'],
      source: 'https://docs.patchstack.com/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>Access Denied - Patchstack</title>`,
    },
  ],
};
