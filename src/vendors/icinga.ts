import type { Vendor } from '../engine/vendor.ts';

/** Icinga: its refusals, from its documentation or source. */
export const icinga: Vendor = {
  id: 'icinga',
  name: 'Icinga',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { json: { error: { equals: '401' }, status: 'Unauthorized. Please check your user credentials.' } },
      cause: 'invalid-credentials',
      says: 'name and password or client certificate are missing or wrong.',
      orElse: ['no-credentials'],
      source: 'https://github.com/Icinga/icinga2/blob/HEAD/lib/remote/httpserverconnection.cpp',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":401,"status":"Unauthorized. Please check your user credentials."}`,
    },
    {
      when: { body: '<h1>Unauthorized. Please check your user credentials.</h1>' },
      cause: 'invalid-credentials',
      says: 'name and password are missing or wrong.',
      orElse: ['no-credentials'],
      source: 'https://github.com/Icinga/icinga2/blob/HEAD/lib/remote/httpserverconnection.cpp',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/html; charset=utf-8

<h1>Unauthorized. Please check your user credentials.</h1>`,
    },
  ],
};
