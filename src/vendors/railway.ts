import type { Vendor } from '../engine/vendor.ts';

/** Railway: how it words its denials, from its documentation and source. */
export const railway: Vendor = {
  id: 'railway',
  name: 'Railway',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: {
        json: { status: { equals: 'error' }, code: { equals: '404' }, message: { equals: 'Application not found' } },
      },
      cause: 'wrong-route',
      says: 'no service answers at this name.',
      confidence: 'certain',
      source: 'https://docs.railway.com/reference/errors/application-failed-to-respond',
      sample: `HTTP/1.1 404 Not Found
Content-Type: application/json

{"status":"error","code":404,"message":"Application not found","request_id":"abc"}`,
    },
  ],
};
