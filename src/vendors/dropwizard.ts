import type { Vendor } from '../engine/vendor.ts';

/** Dropwizard: its refusals, from its documentation or source. */
export const dropwizard: Vendor = {
  id: 'dropwizard',
  name: 'Dropwizard',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { body: 'Credentials are required to access this resource.', withoutRequestHeader: ['authorization'] },
      cause: 'no-credentials',
      says: 'nothing was sent.',
      confidence: 'certain',
      source:
        'https://github.com/dropwizard/dropwizard/blob/HEAD/dropwizard-auth/src/main/java/io/dropwizard/auth/DefaultUnauthorizedHandler.java',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8
WWW-Authenticate: Basic realm="realm"

Credentials are required to access this resource.`,
    },
    {
      when: { body: 'Credentials are required to access this resource.', requestHeader: { authorization: true } },
      cause: 'invalid-credentials',
      says: 'the authenticator did not accept what was sent.',
      orElse: ['wrong-scheme'],
      source:
        'https://github.com/dropwizard/dropwizard/blob/HEAD/dropwizard-auth/src/main/java/io/dropwizard/auth/DefaultUnauthorizedHandler.java',
      sample: `GET /api HTTP/1.1
Host: api.example.com
Authorization: Basic YTpi
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code":401,"message":"Credentials are required to access this resource."}`,
    },
  ],
};
