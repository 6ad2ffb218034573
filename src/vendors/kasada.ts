import type { Vendor } from '../engine/vendor.ts';

/** Kasada: its own refusals, from its documentation and source. */
export const kasada: Vendor = {
  id: 'kasada',
  name: 'Kasada',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { status: [403, 429], body: ['/149e9513-01fa-4fb0-aad4-566afd725d1b/', 'KPSDK.now'] },
      cause: 'bot-challenge',
      says: 'the bot protection wants the browser to pass a check first.',
      confidence: 'likely',
      source: 'https://www.kasada.io/',
      sample: `HTTP/1.1 429 Too Many Requests
Content-Type: text/html; charset=utf-8

<script>window.KPSDK={};KPSDK.now=typeof performance</script><script src="/149e9513-01fa-4fb0-aad4-566afd725d1b/2d206a39-8ed7-437e-a3be-862e0f06eea3/ips.js"></script>`,
    },
    {
      when: { header: { 'x-kpsdk-ct': true }, status: [403, 429] },
      cause: 'bot-challenge',
      says: 'the bot protection wants the browser to pass a check first.',
      confidence: 'likely',
      source: 'https://www.kasada.io/',
      sample: `HTTP/1.1 429 Too Many Requests
x-kpsdk-ct: abc`,
    },
  ],
};
