import type { Vendor } from '../engine/vendor.ts';

/** DataDome: its own refusals, from its documentation and source. */
export const datadome: Vendor = {
  id: 'datadome',
  name: 'DataDome',
  layer: 'edge',
  marks: [{ header: { 'x-datadome': true }, body: ['captcha-delivery.com', 'geo.captcha'] }],
  denials: [
    {
      when: { body: ['captcha-delivery.com'] },
      cause: 'bot-challenge',
      says: 'the bot protection takes the caller for a program and wants a check passed.',
      confidence: 'certain',
      source: 'https://docs.datadome.co/docs/detection-response',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8
X-DataDome: protected

<html><body><script data-cfasync="false">var dd={'rt':'c','cid':'A','hsh':'B','host':'geo.captcha-delivery.com'}</script></body></html>`,
    },
    {
      when: { header: { 'x-dd-b': true } },
      cause: 'bot-challenge',
      says: 'the bot protection takes the caller for a program.',
      confidence: 'likely',
      source: 'https://docs.datadome.co/docs/detection-response',
      sample: `HTTP/1.1 403 Forbidden
x-dd-b: 2`,
    },
  ],
};
