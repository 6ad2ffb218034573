import type { Vendor } from '../engine/vendor.ts';

const source = 'https://developer.tesla.com/docs/fleet-api/getting-started/conventions';

/** Tesla Fleet API: its refusals, from its documentation. */
export const tesla: Vendor = {
  id: 'tesla',
  name: 'Tesla Fleet API',
  layer: 'api',
  marks: [{ host: ['.vn.cloud.tesla.com', '.vn.cloud.tesla.cn'], json: { error: true } }],
  denials: [
    {
      when: { status: 403, json: { error: 'Tesla Vehicle Command Protocol required' } },
      cause: 'wrong-scheme',
      says: 'this car takes commands only if they are signed with a key that was paired with it.',
      confidence: 'certain',
      fix: {
        text: 'Send commands through the proxy of the Vehicle Command Protocol, and let the owner pair the key of the application.',
      },
      source,
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"response":null,"error":"Tesla Vehicle Command Protocol required, please refer to the documentation here: https://developer.tesla.com/docs/fleet-api","error_description":""}`,
    },
    {
      when: { status: 403, json: { error: 'Unauthorized missing scopes' } },
      cause: 'insufficient-scope',
      says: 'the token lacks a scope for this.',
      confidence: 'certain',
      source: 'https://developer.tesla.com/docs/fleet-api/support/faq',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"response":null,"error":"Unauthorized missing scopes","error_description":""}`,
    },
    {
      when: { status: 421, json: { error: 'user out of region' } },
      cause: 'wrong-audience',
      says: "the user's data are kept in another region: the answer names its address.",
      confidence: 'certain',
      source: 'https://developer.tesla.com/docs/fleet-api/getting-started/base-urls',
      sample: `HTTP/1.1 421 Misdirected Request
Content-Type: application/json

{"response":null,"error":"user out of region, use base URL: https://fleet-api.prd.eu.vn.cloud.tesla.com, see https://developer.tesla.com","error_description":""}`,
    },
    {
      when: { status: 412, json: { error: 'must be registered in the current region' } },
      cause: 'not-entitled',
      says: 'the application has not been registered in this region.',
      confidence: 'certain',
      fix: { text: 'Call POST /api/1/partner_accounts with a partner token in this region.' },
      source,
      sample: `HTTP/1.1 412 Precondition Failed
Content-Type: application/json

{"response":null,"error":"Account 7b1f0a6d must be registered in the current region. See https://developer.tesla.com/docs/fleet-api","error_description":""}`,
    },
    {
      when: { status: 451, host: 'cloud.tesla' },
      cause: 'geo-blocked',
      says: 'the account may not be reached from this region.',
      source,
      sample: `GET /api/1/vehicles HTTP/1.1
Host: fleet-api.prd.na.vn.cloud.tesla.com
Authorization: Bearer 7b1f0a6de2c94855
---
HTTP/1.1 451 Refused
Content-Type: application/json

{"response":null,"error":"resource_unavailable_for_legal_reasons"}`,
    },
  ],
};
