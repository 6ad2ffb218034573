import type { Vendor } from '../engine/vendor.ts';

const source = 'https://github.com/sabnzbd/sabnzbd/blob/HEAD/sabnzbd/interface.py';

/** SABnzbd: its refusals, from its source. */
export const sabnzbd: Vendor = {
  id: 'sabnzbd',
  name: 'SABnzbd',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { status: 403, body: 'Hostname verification failed: https://sabnzbd.org/' },
      cause: 'origin-rejected',
      says: 'the Host of the request is not in the whitelist of the settings.',
      confidence: 'certain',
      source,
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html;charset=utf-8

Access denied - Hostname verification failed: https://sabnzbd.org/hostname-check`,
    },
    {
      when: { status: 403, body: 'External internet access denied - https://sabnzbd.org/' },
      cause: 'ip-blocked',
      says: 'the settings allow only addresses of the local network.',
      confidence: 'certain',
      source,
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html;charset=utf-8

External internet access denied - https://sabnzbd.org/access-denied`,
    },
    {
      when: { status: [200, 403], url: '/api?', body: { pattern: /^(?:error: )?API Key Incorrect/i } },
      cause: 'invalid-credentials',
      says: 'the key that was sent is not the one of this installation.',
      confidence: 'certain',
      source,
      sample: `GET /sabnzbd/api?mode=queue&apikey=7b1f0a6de2c94855 HTTP/1.1
Host: dl.example.com
---
HTTP/1.1 403 Forbidden
Content-Type: text/plain;charset=utf-8

API Key Incorrect`,
    },
  ],
};
