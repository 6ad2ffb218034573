import type { Vendor } from '../engine/vendor.ts';

/** Canvas LMS: its refusals, from its source. */
export const canvasLms: Vendor = {
  id: 'canvas-lms',
  name: 'Canvas LMS',
  layer: 'framework',
  marks: [{ header: { 'www-authenticate': 'realm="canvas-lms"' } }],
  denials: [
    {
      when: {
        status: 401,
        json: { status: { equals: 'unauthenticated' }, 'errors.*.message': { equals: 'user authorization required' } },
      },
      cause: 'no-credentials',
      says: 'nobody is logged in.',
      confidence: 'certain',
      source: 'https://github.com/instructure/canvas-lms/blob/master/lib/authentication_methods.rb',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"status": "unauthenticated", "errors": [{"message": "user authorization required"}]}`,
    },
    {
      when: {
        status: [401, 403],
        json: {
          status: { equals: 'unauthorized' },
          'errors.*.message': { equals: 'user not authorized to perform that action' },
        },
      },
      cause: 'insufficient-permission',
      says: 'the role of the user does not allow it.',
      confidence: 'certain',
      source: 'https://github.com/instructure/canvas-lms/blob/master/lib/authentication_methods.rb',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"status": "unauthorized", "errors": [{"message": "user not authorized to perform that action"}]}`,
    },
  ],
};
