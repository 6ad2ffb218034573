import type { Vendor } from '../engine/vendor.ts';

/** Wordfence: its own refusals, from its documentation and source. */
export const wordfence: Vendor = {
  id: 'wordfence',
  name: 'Wordfence',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { text: ['A potentially unsafe operation has been detected in your request to this site'] },
      cause: 'waf-blocked',
      says: 'the firewall took the request for an attack.',
      confidence: 'certain',
      source: 'https://www.wordfence.com/help/blocking/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<h1>403 Forbidden</h1><p>A potentially unsafe operation has been detected in your request to this site</p>`,
    },
    {
      when: { text: ['Access from your area has been temporarily limited for security reasons'] },
      cause: 'geo-blocked',
      says: 'the site refuses the country that the caller seems to be in.',
      confidence: 'certain',
      source: 'https://www.wordfence.com/help/blocking/',
      sample: `HTTP/1.1 503 Service Unavailable
Content-Type: text/html; charset=utf-8

<h2>Your access to this site has been limited by the site owner</h2><p>Reason: Access from your area has been temporarily limited for security reasons</p>`,
    },
    {
      when: {
        text: [
          'Your access to this site has been limited by the site owner',
          'Your access to this site has been temporarily limited by the site owner',
        ],
      },
      cause: 'ip-blocked',
      says: 'the site has limited this address.',
      confidence: 'likely',
      orElse: ['rate-limited', 'bot-challenge'],
      source: 'https://www.wordfence.com/help/blocking/',
      sample: `HTTP/1.1 503 Service Unavailable
Content-Type: text/html; charset=utf-8

<h1>Your access to this site has been limited by the site owner</h1>`,
    },
    {
      when: { text: ['You are temporarily locked out', 'You have been locked out'] },
      cause: 'rate-limited',
      says: 'too many failed logins from this address.',
      confidence: 'likely',
      orElse: ['account-disabled'],
      shared: true,
      source: 'https://www.wordfence.com/help/blocking/',
      sample: `HTTP/1.1 503 Service Unavailable
Content-Type: text/html; charset=utf-8

<h1>You are temporarily locked out</h1>`,
    },
  ],
};
