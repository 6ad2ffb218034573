import type { Vendor } from '../engine/vendor.ts';

/** Squarespace: how it words its denials, from its documentation and source. */
export const squarespace: Vendor = {
  id: 'squarespace',
  name: 'Squarespace',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { status: 401, header: { server: 'Squarespace' } },
      cause: 'sso-gateway',
      says: 'the site or page asks for the password that its owner set.',
      confidence: 'likely',
      orElse: ['no-credentials'],
      source: 'https://support.squarespace.com/hc/en-us/articles/206543547',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/html; charset=utf-8
Server: Squarespace

<title>Password Required</title>`,
    },
    {
      when: { status: [403, 429], body: 'status.squarespace.com' },
      cause: 'ip-blocked',
      says: 'the platform refused this address or request.',
      confidence: 'likely',
      orElse: ['waf-blocked', 'bot-challenge', 'rate-limited'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/squarespace.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<p>Forbidden</p><a href="https://status.squarespace.com">status</a><p>BRICK-50</p>`,
    },
  ],
};
