import type { Vendor } from '../engine/vendor.ts';

/** Graylog: its refusals, from its documentation or source. */
export const graylog: Vendor = {
  id: 'graylog',
  name: 'Graylog',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { body: 'CSRF protection header is missing. Please add a' },
      cause: 'csrf-rejected',
      says: 'every call that changes something has to send the X-Requested-By field.',
      source:
        'https://github.com/Graylog2/graylog2-server/blob/HEAD/graylog2-server/src/main/java/org/graylog2/shared/rest/VerboseCsrfProtectionFilter.java',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"type":"ApiError","message":"CSRF protection header is missing. Please add a \\"X-Requested-By\\" header to your request."}`,
    },
    {
      when: { json: { type: { equals: 'ApiError' }, message: { equals: 'Not authorized' } } },
      cause: 'insufficient-permission',
      says: 'the role of the user does not allow this.',
      source:
        'https://github.com/Graylog2/graylog2-server/blob/HEAD/graylog2-server/src/main/java/org/graylog2/rest/models/system/responses',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"type":"ApiError","message":"Not authorized"}`,
    },
  ],
};
