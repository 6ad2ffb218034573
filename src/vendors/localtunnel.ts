import type { Vendor } from '../engine/vendor.ts';

/** localtunnel: how it words its denials, from its documentation and source. */
export const localtunnel: Vendor = {
  id: 'localtunnel',
  name: 'localtunnel',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: {
        status: [401, 403, 511],
        body: ['bypass-tunnel-reminder', 'loca.lt/mytunnelpassword', 'localtunnel.github.io'],
        text: ['Tunnel Password', 'password', 'reminder', 'Friendly Reminder'],
      },
      cause: 'sso-gateway',
      says: 'the tunnel shows a notice once and wants the address of its owner as a password.',
      confidence: 'likely',
      source: 'https://github.com/localtunnel/server/blob/HEAD/server.js',
      sample: `HTTP/1.1 511 Network Authentication Required
Content-Type: text/html; charset=utf-8

<title>Tunnel website ahead!</title><p>To access the website, please enter the tunnel password below. Endpoint IP. Send a bypass-tunnel-reminder request header.</p><a href="https://loca.lt/mytunnelpassword">password</a>`,
    },
    {
      when: { status: 403, json: { message: { starts: 'Invalid subdomain. Subdomains must be lowercase' } } },
      cause: 'wrong-route',
      says: 'the name that was asked for is not a valid one.',
      confidence: 'certain',
      source: 'https://github.com/localtunnel/server/blob/HEAD/server.js',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message":"Invalid subdomain. Subdomains must be lowercase and between 4 and 63 alphanumeric characters."}`,
    },
  ],
};
