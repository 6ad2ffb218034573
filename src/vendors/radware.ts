import type { Vendor } from '../engine/vendor.ts';

/** Radware: how it words its denials, from its documentation and source. */
export const radware: Vendor = {
  id: 'radware',
  name: 'Radware',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { text: 'because we have detected unauthorized activity' },
      cause: 'waf-blocked',
      says: 'the protection of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['bot-challenge', 'ip-blocked'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/radware.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>Unauthorized Request Blocked</title><p>We are sorry, but we could not fulfil your request because we have detected unauthorized activity. If you believe that there has been some mistake, mail us with Subject=Security Page - Case Number 1234</p>`,
    },
    {
      when: { body: 'CloudWebSec.radware.com' },
      cause: 'waf-blocked',
      says: 'the protection of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['bot-challenge', 'ip-blocked'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/radware.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<a href="mailto:CloudWebSec.radware.com">support</a><title>Unauthorized Activity Has Been Detected</title>`,
    },
    {
      when: { body: ['validate.perfdrive.com', 'shieldsquare'], status: [302, 403] },
      cause: 'bot-challenge',
      says: 'the visitor has to pass a check first.',
      confidence: 'likely',
      source: 'https://support.radware.com/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>Radware Captcha Page</title><form action="https://validate.perfdrive.com/captcha"></form>`,
    },
  ],
};
