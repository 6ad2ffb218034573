import type { Vendor } from '../engine/vendor.ts';

/** HUMAN (PerimeterX): its own refusals, from its documentation and source. */
export const human: Vendor = {
  id: 'human',
  name: 'HUMAN (PerimeterX)',
  layer: 'edge',
  marks: [{ body: ['window._pxAppId', 'captcha.px-cdn.net', 'captcha.px-cloud.net'] }],
  denials: [
    {
      when: { body: ['window._pxAppId', '"appId":"PX', '_pxUuid', 'captcha.px-cdn.net', 'px-captcha'] },
      cause: 'bot-challenge',
      says: 'the bot protection takes the caller for a program and wants a check passed.',
      confidence: 'certain',
      source: 'https://docs.humansecurity.com/applications-and-accounts/docs/challenge-pages',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>Access to this page has been denied</title><div id="px-captcha"></div><script>window._pxAppId = "PXabc";</script>`,
    },
  ],
};
