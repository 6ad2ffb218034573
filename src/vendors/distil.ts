import type { Vendor } from '../engine/vendor.ts';

/** Distil Networks: how it words its denials, from its documentation and source. */
export const distil: Vendor = {
  id: 'distil',
  name: 'Distil Networks',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: {
        body: ['distilCaptchaForm', 'distil_r_captcha', 'cdn.distilnetworks.com/images/anomaly', 'distilCallbackGuard'],
      },
      cause: 'bot-challenge',
      says: 'the visitor has to pass a check first.',
      confidence: 'likely',
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/distil.py',
      sample: `HTTP/1.1 405 Method Not Allowed
Content-Type: text/html; charset=utf-8

<title>Pardon Our Interruption</title><form id="distilCaptchaForm"></form>`,
    },
  ],
};
