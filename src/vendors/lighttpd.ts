import type { Vendor } from '../engine/vendor.ts';

/** lighttpd: how it words its denials, from its documentation and source. */
export const lighttpd: Vendor = {
  id: 'lighttpd',
  name: 'lighttpd',
  layer: 'server',
  marks: [
    {
      header: { server: { starts: 'lighttpd' } },
      body: '<?xml version="1.0" encoding="iso-8859-1"?>',
      status: [401, 403],
    },
  ],
  denials: [
    {
      when: {
        status: 401,
        header: { server: { starts: 'lighttpd' }, 'www-authenticate': ['Basic', 'Digest'] },
        body: '<h1>401 Unauthorized</h1>',
        requestHeader: { authorization: true },
      },
      cause: 'invalid-credentials',
      says: 'a name and password were sent, and its list does not confirm them.',
      confidence: 'likely',
      source: 'https://github.com/lighttpd/lighttpd1.4/blob/HEAD/src/response.c',
      sample: `GET / HTTP/1.1
Host: example.com
Authorization: Basic YWxpY2U6d3Jvbmc=
---
HTTP/1.1 401 Unauthorized
Content-Type: text/html; charset=utf-8
Server: lighttpd/1.4.76
WWW-Authenticate: Basic realm="private", charset="UTF-8"

<?xml version="1.0" encoding="iso-8859-1"?><html><head><title>401 Unauthorized</title></head><body><h1>401 Unauthorized</h1></body></html>`,
    },
    {
      when: { status: 403, header: { server: { starts: 'lighttpd' } }, body: '<h1>403 Forbidden</h1>' },
      cause: 'server-config',
      says: 'a rule (url.access-deny, an address rule) or the file system refuses.',
      confidence: 'possible',
      orElse: ['directory-listing', 'ip-blocked', 'origin-rejected'],
      source: 'https://github.com/lighttpd/lighttpd1.4/blob/HEAD/src/response.c',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8
Server: lighttpd/1.4.76

<?xml version="1.0" encoding="iso-8859-1"?><html><head><title>403 Forbidden</title></head><body><h1>403 Forbidden</h1></body></html>`,
    },
  ],
  remedies: {
    'version-banner': [
      { text: 'Leave the version out of the Server field.', code: { language: 'lighttpd', text: 'server.tag = ""' } },
    ],
    'cors-opaque-denial': [
      {
        text: 'Send the CORS fields with error answers too (mod_setenv).',
        code: {
          language: 'lighttpd',
          text: `setenv.set-response-header = ( "Access-Control-Allow-Origin" => "https://app.example.com" )
setenv.add-response-header = ( "Vary" => "Origin" )`,
        },
      },
    ],
    'preflight-denied': [
      {
        text: 'Let OPTIONS pass without a login.',
        code: {
          language: 'lighttpd',
          text: `$HTTP["request-method"] != "OPTIONS" {
  auth.require = ( "/api" => ( "method" => "basic", "realm" => "api", "require" => "valid-user" ) )
}`,
        },
      },
    ],
  },
};
