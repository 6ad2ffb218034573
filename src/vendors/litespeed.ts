import type { Vendor } from '../engine/vendor.ts';

/** LiteSpeed: its own refusals, from its documentation and source. */
export const litespeed: Vendor = {
  id: 'litespeed',
  name: 'LiteSpeed',
  layer: 'server',
  marks: [
    { body: 'Proudly powered by LiteSpeed Web Server' },
    { text: 'Access to this resource on the server is denied!' },
    { text: 'Proper authorization is required to access this resource!' },
  ],
  denials: [
    {
      when: {
        status: 401,
        text: 'Proper authorization is required to access this resource!',
        withoutRequestHeader: ['authorization'],
      },
      cause: 'no-credentials',
      says: 'the page needs a name and password, and none was sent.',
      confidence: 'likely',
      source: 'https://github.com/litespeedtech/openlitespeed/blob/HEAD/src/http/httpstatuscode.cpp',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/html
WWW-Authenticate: Basic realm="Staff"
Server: LiteSpeed

<!DOCTYPE html>
<html style="height:100%">
<head><title> 401 Unauthorized
</title></head>
<body><h1>401</h1>
<h2>Unauthorized
</h2>
<p>Proper authorization is required to access this resource!</p>
</body></html>`,
    },
    {
      when: {
        status: 401,
        text: 'Proper authorization is required to access this resource!',
        requestHeader: { authorization: { starts: 'Basic ' } },
      },
      cause: 'invalid-credentials',
      says: 'a name and password were sent and are not accepted for this page.',
      confidence: 'likely',
      orElse: ['insufficient-permission'],
      source: 'https://github.com/litespeedtech/openlitespeed/blob/HEAD/src/http/httpstatuscode.cpp',
      sample: `GET /staff/ HTTP/1.1
Host: www.example.com
Authorization: Basic YWxpY2U6d3Jvbmc=
---
HTTP/1.1 401 Unauthorized
Content-Type: text/html
WWW-Authenticate: Basic realm="Staff"
Server: LiteSpeed

<!DOCTYPE html>
<html style="height:100%">
<head><title> 401 Unauthorized
</title></head>
<body><h1>401</h1>
<h2>Unauthorized
</h2>
<p>Proper authorization is required to access this resource!</p>
</body></html>`,
    },
  ],
  remedies: {
    'preflight-denied': [
      {
        text: 'Ask for a login on every method but OPTIONS.',
        code: {
          language: 'apache',
          text: `<LimitExcept OPTIONS>
  Require valid-user
</LimitExcept>`,
        },
      },
    ],
    'cors-opaque-denial': [
      {
        text: 'Send the CORS fields with error answers too: "always" covers them.',
        code: {
          language: 'apache',
          text: `Header always set Access-Control-Allow-Origin "https://app.example.com"
Header always merge Vary "Origin"`,
        },
      },
    ],
  },
};
