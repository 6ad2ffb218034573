import type { Vendor } from '../engine/vendor.ts';

/** AQTRONIX WebKnight: how it words its denials, from its documentation and source. */
export const webknight: Vendor = {
  id: 'webknight',
  name: 'AQTRONIX WebKnight',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { text: ['WebKnight Application Firewall Alert', 'AQTRONIX WebKnight is an application firewall'] },
      cause: 'waf-blocked',
      says: 'the protection of this site took the request for an attack.',
      confidence: 'certain',
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/webknight.py',
      sample: `HTTP/1.1 999
Content-Type: text/html; charset=utf-8

<title>WebKnight Application Firewall Alert</title>`,
    },
    {
      when: { status: [404, 999], statusText: ['No Hacking', 'Hack Not Found'] },
      cause: 'waf-blocked',
      says: 'the protection of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['bot-challenge', 'ip-blocked'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/webknight.py',
      sample: `HTTP/1.1 999 No Hacking
Content-Type: text/html

<p>denied</p>`,
    },
  ],
};
