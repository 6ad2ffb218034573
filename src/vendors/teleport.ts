import type { Vendor } from '../engine/vendor.ts';

/** Teleport's application access: it sends whoever has no session for the application to its own launcher. */
export const teleport: Vendor = {
  id: 'teleport',
  name: 'Teleport',
  layer: 'gateway',
  marks: [],
  denials: [
    {
      when: {
        status: [302, 307],
        header: { location: { pattern: /^https:\/\/[^/?#]{1,260}\/web\/launch\/[^?#]{1,500}\?(?:path|state)=/ } },
      },
      cause: 'sso-gateway',
      says: 'there is no session of the proxy for this application, or it has ended; the launcher makes a new one.',
      orElse: ['expired-credentials'],
      fix: {
        text: 'Open the application in a tab: the launcher cannot answer a call of a script. How long a session lasts is the TTL of the certificate of the user.',
      },
      source: 'https://github.com/gravitational/teleport/blob/master/lib/web/app/middleware.go',
      sample: `GET /api/jobs HTTP/1.1
Host: grafana.teleport.example.com
---
HTTP/1.1 302 Found
Location: https://teleport.example.com/web/launch/grafana.teleport.example.com?path=%2Fapi%2Fjobs`,
    },
  ],
};
