import type { Vendor } from '../engine/vendor.ts';

/** AWS WAF: its own refusals, from its documentation and source. */
export const awsWaf: Vendor = {
  id: 'aws-waf',
  name: 'AWS WAF',
  layer: 'edge',
  marks: [{ status: [202, 405], header: { 'x-amzn-waf-action': true } }],
  denials: [
    {
      when: { status: [202, 403, 405], header: { 'x-amzn-waf-action': ['challenge', 'captcha'] } },
      cause: 'bot-challenge',
      says: 'the firewall wants the browser to pass a check first.',
      confidence: 'certain',
      source: 'https://docs.aws.amazon.com/waf/latest/developerguide/waf-captcha-and-challenge-how-it-works.html',
      sample: `HTTP/1.1 405 Method Not Allowed
Content-Type: text/html; charset=utf-8
x-amzn-waf-action: captcha

<title>Human Verification</title>`,
    },
  ],
};
