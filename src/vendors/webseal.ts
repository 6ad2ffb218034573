import type { Vendor } from '../engine/vendor.ts';

/** IBM Security Verify Access (WebSEAL): how it words its denials, from its documentation and source. */
export const webseal: Vendor = {
  id: 'webseal',
  name: 'IBM Security Verify Access (WebSEAL)',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { text: ['This is a WebSEAL error message template file'], body: 'WebSEAL' },
      cause: 'insufficient-permission',
      says: 'the gateway does not let this user reach the resource.',
      confidence: 'likely',
      orElse: ['sso-gateway', 'server-config'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/webseal.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<!-- This is a WebSEAL error message template file --><p>This is a WebSEAL error message template file</p>`,
    },
    {
      when: {
        text: 'You do not have the necessary permission to access this page',
        header: { server: { starts: 'WebSEAL' } },
      },
      cause: 'insufficient-permission',
      says: 'the user is known, and the gateway does not allow this resource.',
      confidence: 'likely',
      source: 'https://www.ibm.com/docs/en/sva/10.0.8',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8
Server: WebSEAL/10.0.0.0

<p>You do not have the necessary permission to access this page.</p>`,
    },
    {
      when: { status: [200, 401, 403], body: 'HPDIA0200W' },
      cause: 'invalid-credentials',
      says: 'name and password, or the client certificate, do not fit.',
      confidence: 'likely',
      source: 'https://www.ibm.com/docs/en/sva/10.0.8',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<p>HPDIA0200W Authentication failed. You have used an invalid user name, password or client certificate.</p>`,
    },
    {
      when: { status: [401, 403], body: '/pkmslogin.form' },
      cause: 'sso-gateway',
      says: 'the gateway wants its own login.',
      confidence: 'likely',
      source: 'https://www.ibm.com/docs/en/sva/10.0.8',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<form method="POST" action="/pkmslogin.form"><input name="username"><input type="password" name="password"></form>`,
    },
  ],
};
