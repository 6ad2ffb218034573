import type { Vendor } from '../engine/vendor.ts';

/** CrowdSec: how it words its denials, from its documentation and source. */
export const crowdsec: Vendor = {
  id: 'crowdsec',
  name: 'CrowdSec',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { body: '<title>CrowdSec Ban</title>' },
      cause: 'ip-blocked',
      says: 'the address of the caller is on its list of bans.',
      confidence: 'likely',
      orElse: ['waf-blocked'],
      source: 'https://github.com/crowdsecurity/lua-cs-bouncer/blob/HEAD/templates/ban.html',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>CrowdSec Ban</title><h1>CrowdSec Access Forbidden</h1><p>This security check has been powered by CrowdSec</p>`,
    },
    {
      when: { body: '<title>CrowdSec Captcha</title>', status: [200, 401, 403] },
      cause: 'bot-challenge',
      says: 'the visitor has to pass a check first.',
      confidence: 'certain',
      source: 'https://github.com/crowdsecurity/lua-cs-bouncer/blob/HEAD/templates/captcha.html',
      sample: `HTTP/1.1 200 OK
Content-Type: text/html; charset=utf-8

<title>CrowdSec Captcha</title><h1>CrowdSec Captcha</h1>`,
    },
  ],
};
