import type { Vendor } from '../engine/vendor.ts';

/** SiteGround: its own refusals, from its documentation and source. */
export const siteground: Vendor = {
  id: 'siteground',
  name: 'SiteGround',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { status: [202, 403], body: ['/.well-known/sgcaptcha/', '/.well-known/captcha/?'] },
      cause: 'bot-challenge',
      says: 'the host wants the browser to pass a check first.',
      confidence: 'likely',
      source: 'https://www.siteground.com/kb/',
      sample: `HTTP/1.1 202 Error
Content-Type: text/html; charset=utf-8

<meta http-equiv="refresh" content="0;/.well-known/sgcaptcha/?r=%2F&y=ipc:192.0.2.7">`,
    },
  ],
};
