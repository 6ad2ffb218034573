import type { Vendor } from '../engine/vendor.ts';

/** Oracle WebLogic: how it words its denials, from its documentation and source. */
export const weblogic: Vendor = {
  id: 'weblogic',
  name: 'Oracle WebLogic',
  layer: 'server',
  marks: [{ text: 'From RFC 2068 Hypertext Transfer Protocol -- HTTP/1.1:' }],
  denials: [
    {
      when: { status: 401, text: ['10.4.2 401 Unauthorized'], withoutRequestHeader: ['authorization'] },
      cause: 'no-credentials',
      says: 'a login is needed.',
      confidence: 'likely',
      source: 'https://docs.oracle.com/en/middleware/standalone/weblogic-server/14.1.1.0/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/html; charset=utf-8
WWW-Authenticate: Basic realm="weblogic"

<TITLE>Error 401--Unauthorized</TITLE><H2>Error 401--Unauthorized</H2><H3>From RFC 2068 <i>Hypertext Transfer Protocol -- HTTP/1.1</i>:</H3><H4>10.4.2 401 Unauthorized</H4>`,
    },
    {
      when: { status: 401, text: ['10.4.2 401 Unauthorized'], requestHeader: { authorization: true } },
      cause: 'invalid-credentials',
      says: 'name and password are not accepted.',
      confidence: 'likely',
      source: 'https://docs.oracle.com/en/middleware/standalone/weblogic-server/14.1.1.0/',
      sample: `GET /console HTTP/1.1
Host: example.com
Authorization: Basic YWxpY2U6d3Jvbmc=
---
HTTP/1.1 401 Unauthorized
Content-Type: text/html; charset=utf-8

<TITLE>Error 401--Unauthorized</TITLE><H3>From RFC 2068 <i>Hypertext Transfer Protocol -- HTTP/1.1</i>:</H3><H4>10.4.2 401 Unauthorized</H4>`,
    },
    {
      when: { status: 403, text: ['10.4.4 403 Forbidden'] },
      cause: 'insufficient-permission',
      says: 'the user lacks the role that the resource asks for.',
      confidence: 'likely',
      orElse: ['server-config', 'ip-blocked'],
      source: 'https://docs.oracle.com/en/middleware/standalone/weblogic-server/14.1.1.0/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<TITLE>Error 403--Forbidden</TITLE><H3>From RFC 2068 <i>Hypertext Transfer Protocol -- HTTP/1.1</i>:</H3><H4>10.4.4 403 Forbidden</H4><p>The server understood the request, but is refusing to fulfill it.</p>`,
    },
  ],
};
