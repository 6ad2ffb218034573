import type { Vendor } from '../engine/vendor.ts';

/** vDDoS Protection: its check of the browser, from its source. */
export const vddos: Vendor = {
  id: 'vddos',
  name: 'vDDoS Protection',
  layer: 'edge',
  marks: [{ status: [200, 403, 503], header: { server: { equals: 'vDDoS' } }, body: 'vDDoS=' }],
  denials: [
    {
      when: { status: [200, 403, 503], header: { server: { equals: 'vDDoS' } }, body: 'document.cookie="vDDoS=' },
      cause: 'bot-challenge',
      says: 'a page whose script sets a cookie and loads the address again stands in place of the answer.',
      confidence: 'certain',
      source: 'https://github.com/duy13/vDDoS-Protection',
      sample: `HTTP/1.1 200 OK
Server: vDDoS
Content-Type: text/html

<!DOCTYPE html><html><body><noscript><h1>Turn JavaScript on and reload the page.</h1></noscript><script>document.cookie="vDDoS=0 ;  path=/";setTimeout("location.href='https://www.example.com/';",5000);</script></body></html>`,
    },
  ],
};
