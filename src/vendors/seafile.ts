import type { Vendor } from '../engine/vendor.ts';

/** Seafile: its refusals, from its documentation or source. */
export const seafile: Vendor = {
  id: 'seafile',
  name: 'Seafile',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { status: 403, json: { error_msg: { equals: 'Permission denied.' } } },
      cause: 'insufficient-permission',
      says: 'the user may not do this with the library.',
      shared: true,
      source: 'https://github.com/haiwen/seahub/blob/HEAD/seahub/api2/utils.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error_msg":"Permission denied."}`,
    },
    {
      when: { json: { error_msg: { equals: 'Two factor auth token is missing.' } } },
      cause: 'step-up-required',
      says: 'a one-time code is asked for.',
      source: 'https://github.com/haiwen/seahub/blob/HEAD/seahub/api2/views.py',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error_msg":"Two factor auth token is missing."}`,
    },
    {
      when: { status: 440, json: { error_msg: true } },
      cause: 'step-up-required',
      says: 'the password of the encrypted library is asked for.',
      source: 'https://github.com/haiwen/seahub/blob/HEAD/seahub/api2/views.py',
      sample: `HTTP/1.1 440
Content-Type: application/json

{"error_msg":"Library password is needed."}`,
    },
  ],
};
