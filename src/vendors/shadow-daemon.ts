import type { Vendor } from '../engine/vendor.ts';

/** Shadow Daemon: how it words its denials, from its documentation and source. */
export const shadowDaemon: Vendor = {
  id: 'shadow-daemon',
  name: 'Shadow Daemon',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: {
        status: 403,
        text: 'request forbidden by administrative rules.',
        body: '<h1>403 Forbidden</h1>',
        withoutHeader: ['x-haproxy'],
        header: { server: ['Apache', 'nginx'] },
      },
      cause: 'waf-blocked',
      says: 'the protection of this site took the request for an attack.',
      confidence: 'possible',
      orElse: ['server-config'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/shadowd.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8
Server: Apache

<h1>403 Forbidden</h1><p>Request forbidden by administrative rules.</p>`,
    },
  ],
};
