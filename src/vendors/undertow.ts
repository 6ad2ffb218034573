import type { Vendor } from '../engine/vendor.ts';

/** Undertow and WildFly: how it words its denials, from its documentation and source. */
export const undertow: Vendor = {
  id: 'undertow',
  name: 'Undertow and WildFly',
  layer: 'server',
  marks: [],
  denials: [
    {
      when: { status: 403, body: { equals: '<html><head><title>Error</title></head><body>Forbidden</body></html>' } },
      cause: 'insufficient-permission',
      says: 'the user lacks the role that the resource asks for, or the resource may not be served.',
      confidence: 'likely',
      orElse: ['tls-required', 'server-config', 'directory-listing'],
      source:
        'https://github.com/undertow-io/undertow/blob/HEAD/servlet/src/main/java/io/undertow/servlet/spec/HttpServletResponseImpl.java',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<html><head><title>Error</title></head><body>Forbidden</body></html>`,
    },
    {
      when: { status: 403, body: { starts: '<html><head><title>Error</title></head><body>403 - Forbidden' } },
      cause: 'insufficient-permission',
      says: 'a rule of the server refuses the request.',
      confidence: 'likely',
      orElse: ['ip-blocked', 'server-config'],
      source:
        'https://github.com/undertow-io/undertow/blob/HEAD/core/src/main/java/io/undertow/server/handlers/error/SimpleErrorPageHandler.java',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<html><head><title>Error</title></head><body>403 - Forbidden</body></html>`,
    },
    {
      when: {
        status: 401,
        body: { equals: '<html><head><title>Error</title></head><body>Unauthorized</body></html>' },
        withoutRequestHeader: ['authorization'],
      },
      cause: 'no-credentials',
      says: 'a login is needed.',
      confidence: 'likely',
      source:
        'https://github.com/undertow-io/undertow/blob/HEAD/servlet/src/main/java/io/undertow/servlet/spec/HttpServletResponseImpl.java',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/html; charset=utf-8
WWW-Authenticate: Basic realm="ApplicationRealm"

<html><head><title>Error</title></head><body>Unauthorized</body></html>`,
    },
    {
      when: {
        status: 401,
        body: { equals: '<html><head><title>Error</title></head><body>Unauthorized</body></html>' },
        requestHeader: { authorization: true },
      },
      cause: 'invalid-credentials',
      says: 'name and password, or the token, are not accepted.',
      confidence: 'likely',
      source:
        'https://github.com/undertow-io/undertow/blob/HEAD/servlet/src/main/java/io/undertow/servlet/spec/HttpServletResponseImpl.java',
      sample: `GET / HTTP/1.1
Host: example.com
Authorization: Basic YWxpY2U6d3Jvbmc=
---
HTTP/1.1 401 Unauthorized
Content-Type: text/html; charset=utf-8
WWW-Authenticate: Basic realm="ApplicationRealm"

<html><head><title>Error</title></head><body>Unauthorized</body></html>`,
    },
  ],
};
