import type { Vendor } from '../engine/vendor.ts';

/** Transmission: its refusals, from its documentation or source. */
export const transmission: Vendor = {
  id: 'transmission',
  name: 'Transmission',
  layer: 'api',
  marks: [{ header: { 'x-transmission-session-id': true } }],
  denials: [
    {
      when: { status: 409, body: 'Your request had an invalid session_id header.' },
      cause: 'csrf-rejected',
      says: 'the X-Transmission-Session-Id field is missing or stale; take the one of this response and ask again.',
      confidence: 'certain',
      source: 'https://github.com/transmission/transmission/blob/HEAD/libtransmission/rpc-server.cc',
      sample: `HTTP/1.1 409 Conflict
Content-Type: text/html; charset=utf-8
X-Transmission-Session-Id: abc

<h1>409: Conflict</h1><p>Your request had an invalid session_id header.</p>`,
    },
    {
      when: { status: 409, header: { 'x-transmission-session-id': true } },
      cause: 'csrf-rejected',
      says: 'the X-Transmission-Session-Id field is missing or stale; take the one of this response and ask again.',
      confidence: 'certain',
      source: 'https://github.com/transmission/transmission/blob/HEAD/libtransmission/rpc-server.cc',
      sample: `HTTP/1.1 409 Conflict
Content-Type: text/html; charset=utf-8
X-Transmission-Session-Id: abc

<h1>409: Conflict</h1>`,
    },
    {
      when: { body: 'Transmission received your request, but the hostname was unrecognized.' },
      cause: 'origin-rejected',
      says: 'the Host of the request is not on the list of allowed names.',
      confidence: 'certain',
      fix: { text: 'Add the name to rpc-host-whitelist in settings.json, or switch rpc-host-whitelist-enabled off.' },
      source: 'https://github.com/transmission/transmission/blob/HEAD/libtransmission/rpc-server.cc',
      sample: `HTTP/1.1 421
Content-Type: text/html; charset=utf-8

<p>Transmission received your request, but the hostname was unrecognized.</p>`,
    },
    {
      when: { status: 401, header: { 'www-authenticate': 'Basic realm="Transmission"' } },
      cause: 'no-credentials',
      says: 'the interface asks for a name and password.',
      orElse: ['invalid-credentials'],
      source: 'https://github.com/transmission/transmission/blob/HEAD/libtransmission/rpc-server.cc',
      sample: `HTTP/1.1 401 Unauthorized
WWW-Authenticate: Basic realm="Transmission"`,
    },
    {
      when: { status: 403, body: '<p>Unauthorized IP Address.</p>' },
      cause: 'ip-blocked',
      says: 'the address of the caller is not on the white list.',
      source: 'https://github.com/transmission/transmission/blob/HEAD/libtransmission/rpc-server.cc',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<h1>403: Forbidden</h1><p>Unauthorized IP Address.</p>`,
    },
  ],
};
