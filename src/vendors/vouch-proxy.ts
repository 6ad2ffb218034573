import type { Vendor } from '../engine/vendor.ts';

/** Vouch Proxy: its refusals, from its documentation or source. */
export const vouchProxy: Vendor = {
  id: 'vouch-proxy',
  name: 'Vouch Proxy',
  layer: 'gateway',
  marks: [],
  denials: [
    {
      when: { status: 401, text: { starts: 'no jwt found in request' } },
      cause: 'sso-gateway',
      says: 'the caller has not logged in at the gateway.',
      confidence: 'certain',
      source: 'https://github.com/vouch/vouch-proxy/blob/HEAD/handlers/validate.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

no jwt found in request`,
    },
    {
      when: { status: 401, text: 'not authorized for configured `vouch.domains`' },
      cause: 'origin-rejected',
      says: 'the Host of the request is not one of its configured domains.',
      confidence: 'certain',
      source: 'https://github.com/vouch/vouch-proxy/blob/HEAD/handlers/validate.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

http header 'Host: app.example.test' not authorized for configured \`vouch.domains\` (is Host being sent properly?)`,
    },
    {
      when: { status: [400, 403], text: '/auth User is not authorized: ' },
      cause: 'insufficient-permission',
      says: 'the user is not on its white list.',
      confidence: 'certain',
      source: 'https://github.com/vouch/vouch-proxy/blob/HEAD/handlers/auth.go',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<p>/auth User is not authorized: verifyUser: user.Username not found in WhiteList: a . Please try again or seek support from your administrator</p>`,
    },
  ],
};
