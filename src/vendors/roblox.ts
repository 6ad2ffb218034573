import type { Vendor } from '../engine/vendor.ts';

/** Roblox: its refusals. */
export const roblox: Vendor = {
  id: 'roblox',
  name: 'Roblox',
  layer: 'api',
  marks: [{ header: { 'roblox-machine-id': true } }],
  denials: [
    {
      when: {
        status: 403,
        header: { 'x-csrf-token': true },
        body: ['"Token Validation Failed"', '"XSRF token invalid"', '"XSRF Token Validation Failed"'],
      },
      cause: 'csrf-rejected',
      says: 'the X-CSRF-Token field is missing or old; the answer brings the one to send.',
      confidence: 'certain',
      source: 'https://create.roblox.com/docs/cloud/legacy',
      sample: `POST /v1/friends HTTP/1.1
Host: friends.roblox.com
Cookie: .ROBLOSECURITY=_x
---
HTTP/1.1 403 Forbidden
Content-Type: application/json
X-CSRF-Token: qF/fGudp

{"errors": [{"code": 0, "message": "Token Validation Failed"}]}`,
    },
  ],
};
