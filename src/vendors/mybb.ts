import type { Vendor } from '../engine/vendor.ts';

/** MyBB forums: their refusals, from their language files. */
export const mybb: Vendor = {
  id: 'mybb',
  name: 'MyBB',
  layer: 'framework',
  marks: [{ body: ['Powered By <a href="https://mybb.com"', 'Powered By <a href="http://www.mybb.com"'] }],
  denials: [
    {
      when: { status: [200, 403], text: 'Authorization code mismatch. Are you accessing this function correctly?' },
      cause: 'csrf-rejected',
      says: 'the form token does not belong to the session.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/mybb/mybb/blob/feature/inc/languages/english/global.lang.php',
      sample: `HTTP/1.1 200 OK
Content-Type: text/html

<!DOCTYPE html><html><head><title>Forums</title></head><body>Authorization code mismatch. Are you accessing this function correctly? Please go back and try again.</body></html>`,
    },
  ],
};
