import type { Vendor } from '../engine/vendor.ts';

/** InfinityFree and Byet hosting: how it words its denials, from its documentation and source. */
export const infinityfree: Vendor = {
  id: 'infinityfree',
  name: 'InfinityFree and Byet hosting',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: {
        status: [200, 403],
        body: ['/aes.js"', 'slowAES'],
        text: 'This site requires Javascript to work, please enable Javascript in your browser',
      },
      cause: 'bot-challenge',
      says: 'the host serves pages only to browsers that run JavaScript: programs get this page in place of the answer.',
      confidence: 'certain',
      source: 'https://forum.infinityfree.com/',
      sample: `HTTP/1.1 200 OK
Content-Type: text/html; charset=utf-8

<html><body><script type="text/javascript" src="/aes.js"></script><script>document.cookie="__test="+toHex(slowAES.decrypt(c,2,a,b))</script><noscript>This site requires Javascript to work, please enable Javascript in your browser or use a browser with Javascript support</noscript></body></html>`,
    },
  ],
};
