import type { Vendor } from '../engine/vendor.ts';

/** OctoPrint: its refusals, from its documentation. */
export const octoprint: Vendor = {
  id: 'octoprint',
  name: 'OctoPrint',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: {
        status: 403,
        requestHeader: { 'x-api-key': true },
        json: { error: "You don't have the permission to access the requested resource. It is either read-protected" },
      },
      cause: 'invalid-credentials',
      says: 'the key is unknown, or its user may not do this; both are answered alike.',
      confidence: 'likely',
      orElse: ['insufficient-permission'],
      source: 'https://docs.octoprint.org/en/master/api/general.html#authorization',
      sample: `GET /api/job HTTP/1.1
Host: printer.example.com
X-Api-Key: 7b1f0a6de2c94855
---
HTTP/1.1 403 FORBIDDEN
Content-Type: application/json

{"error":"You don't have the permission to access the requested resource. It is either read-protected or not readable by the server."}`,
    },
  ],
};
