import type { Vendor } from '../engine/vendor.ts';

/** Small web servers of devices (GoAhead, Boa, mini_httpd, RomPager): how it words its denials, from its documentation and source. */
export const deviceServers: Vendor = {
  id: 'device-servers',
  name: 'Small web servers of devices (GoAhead, Boa, mini_httpd, RomPager)',
  layer: 'server',
  marks: [],
  denials: [
    {
      when: {
        status: 401,
        text: ['Access Error: Unauthorized', 'Access Error: Site or Page Not Found'],
        withoutRequestHeader: ['authorization'],
      },
      cause: 'no-credentials',
      says: 'the device wants a name and password.',
      confidence: 'likely',
      source: 'https://github.com/embedthis/goahead/blob/master/src/http.c',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/html; charset=utf-8

<title>Document Error: Unauthorized</title><h2>Access Error: Unauthorized</h2><p>Access to this document requires a User ID</p>`,
    },
    {
      when: { status: 401, text: ['Access Error: Unauthorized'], requestHeader: { authorization: true } },
      cause: 'invalid-credentials',
      says: 'the device does not accept name and password.',
      confidence: 'likely',
      source: 'https://github.com/embedthis/goahead/blob/master/src/http.c',
      sample: `GET / HTTP/1.1
Host: 192.0.2.1
Authorization: Basic YWxpY2U6d3Jvbmc=
---
HTTP/1.1 401 Unauthorized
Content-Type: text/html; charset=utf-8

<title>Document Error: Unauthorized</title><h2>Access Error: Unauthorized</h2><p>Wrong Password</p>`,
    },
    {
      when: {
        status: 401,
        text: 'Your client does not have permission to get URL ',
        body: ['<H1>401 Unauthorized</H1>'],
        withoutRequestHeader: ['authorization'],
      },
      cause: 'no-credentials',
      says: 'the device wants a name and password.',
      confidence: 'likely',
      source: 'https://github.com/gpg/boa/blob/HEAD/src/response.c',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/html; charset=utf-8

<TITLE>401 Unauthorized</TITLE><H1>401 Unauthorized</H1>Your client does not have permission to get URL /index.html from this server.`,
    },
    {
      when: { status: 401, text: 'Protected Object This object on the RomPager server is protected' },
      cause: 'no-credentials',
      says: 'the device wants a name and password.',
      confidence: 'likely',
      source: 'https://github.com/embedthis/goahead/blob/master/src/http.c',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/html; charset=utf-8

<title>Protected Object</title><h1>Protected Object</h1>This object on the RomPager server is protected`,
    },
  ],
};
