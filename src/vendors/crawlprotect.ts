import type { Vendor } from '../engine/vendor.ts';

/** CrawlProtect: how it words its denials, from its documentation and source. */
export const crawlprotect: Vendor = {
  id: 'crawlprotect',
  name: 'CrawlProtect',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { body: '<title>crawlprotect', text: 'crawlprotect' },
      cause: 'waf-blocked',
      says: 'the protection of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['bot-challenge', 'ip-blocked'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/crawlprotect.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>CrawlProtect</title><p>This site is protected by CrawlProtect</p>`,
    },
  ],
};
