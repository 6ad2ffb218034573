import type { Vendor } from '../engine/vendor.ts';

const source = 'https://github.com/terrylinooo/shieldon/tree/master/templates/frontend';

/** Shieldon: the pages of its firewall, from its source. */
export const shieldon: Vendor = {
  id: 'shieldon',
  name: 'Shieldon',
  layer: 'edge',
  marks: [{ header: { 'x-protected-by': 'shieldon.io' } }],
  denials: [
    {
      when: { text: { all: ['Please solve CAPTCHA', 'Unusual behavior detected'] } },
      cause: 'bot-challenge',
      says: 'the behaviour of the caller is unusual, and a puzzle has to be solved.',
      confidence: 'certain',
      source,
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html

<html><head><title>Please solve CAPTCHA</title></head><body><h1>Unusual behavior detected</h1><div class="shieldon_captcha"></div></body></html>`,
    },
    {
      when: { text: { all: ['Access denied', 'The IP address you are using has been blocked.'] } },
      cause: 'ip-blocked',
      says: 'the address is on a deny list.',
      confidence: 'certain',
      source,
      sample: `HTTP/1.1 400 Bad Request
Content-Type: text/html

<html><head><title>Access denied</title></head><body><p>The IP address you are using has been blocked.</p></body></html>`,
    },
    {
      when: { text: { all: ['Please line up', 'limiting the number of people online'] } },
      cause: 'rate-limited',
      says: 'as many visitors are on the site as it lets in at a time.',
      confidence: 'certain',
      source,
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html

<html><head><title>Please line up</title></head><body><p>This page is limiting the number of people online. Please wait a moment.</p></body></html>`,
    },
  ],
};
