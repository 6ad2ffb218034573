import type { Vendor } from '../engine/vendor.ts';

/** Monit: its own refusals, from its source. */
export const monit: Vendor = {
  id: 'monit',
  name: 'Monit',
  layer: 'server',
  marks: [{ header: { server: { starts: 'monit ' } } }],
  denials: [
    {
      when: {
        header: { server: { starts: 'monit ' } },
        text: 'You do not have sufficient privileges to access this page',
      },
      cause: 'insufficient-permission',
      says: 'the login is one that may only read.',
      confidence: 'certain',
      source: 'https://bitbucket.org/tildeslash/monit/src/master/src/http/cervlet.c',
      sample: `HTTP/1.0 403 Forbidden
Server: monit 5.33.0
Content-Type: text/html

<html><head><title>403 Forbidden</title></head><body bgcolor=#FFFFFF><h2>Forbidden</h2>You do not have sufficient privileges to access this page<hr></body></html>`,
    },
    {
      when: { header: { server: { starts: 'monit ' } }, text: 'Invalid CSRF Token' },
      cause: 'csrf-rejected',
      says: 'the security token of the form is missing or does not belong to the cookie.',
      confidence: 'certain',
      source: 'https://bitbucket.org/tildeslash/monit/src/master/src/http/processor.c',
      sample: `HTTP/1.0 403 Forbidden
Server: monit 5.33.0
Content-Type: text/html

<html><head><title>403 Forbidden</title></head><body bgcolor=#FFFFFF><h2>Forbidden</h2>Invalid CSRF Token<hr></body></html>`,
    },
    {
      when: {
        status: 401,
        credentials: 'some',
        header: { server: { starts: 'monit ' } },
        text: 'You are not authorized to access monit',
      },
      cause: 'invalid-credentials',
      says: 'name or password is not accepted.',
      source: 'https://bitbucket.org/tildeslash/monit/src/master/src/http/processor.c',
      sample: `GET / HTTP/1.1
Host: monit.example.com
Authorization: Basic YWRtaW46d3Jvbmc=
---
HTTP/1.0 401 Unauthorized
Server: monit 5.33.0
WWW-Authenticate: Basic realm="monit"
Content-Type: text/html

<html><head><title>401 Unauthorized</title></head><body bgcolor=#FFFFFF><h2>Unauthorized</h2>You are not authorized to access monit. Either you supplied the wrong credentials (e.g. bad password), or your browser doesn't understand how to supply the credentials required<hr></body></html>`,
    },
  ],
};
