import type { Vendor } from '../engine/vendor.ts';

/** Xero: its refusals, from its documentation or source. */
export const xero: Vendor = {
  id: 'xero',
  name: 'Xero',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { json: { Detail: { equals: 'AuthenticationUnsuccessful' } } },
      cause: 'invalid-credentials',
      says: 'the token was not accepted, or is for another organisation.',
      orElse: ['wrong-audience'],
      source: 'https://developer.xero.com/documentation/api/accounting/responsecodes',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"Type":null,"Title":"Unauthorized","Status":401,"Detail":"AuthenticationUnsuccessful","Instance":"x"}`,
    },
    {
      when: { json: { Detail: { equals: 'AuthorizationUnsuccessful' } } },
      cause: 'insufficient-scope',
      says: 'the token lacks a scope, or the organisation is not connected.',
      orElse: ['wrong-audience'],
      source: 'https://developer.xero.com/documentation/api/accounting/responsecodes',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"Type":null,"Title":"Unauthorized","Status":401,"Detail":"AuthorizationUnsuccessful"}`,
    },
    {
      when: { body: 'TokenExpired: token expired at ' },
      cause: 'expired-credentials',
      says: 'the access token has expired.',
      source: 'https://developer.xero.com/documentation/api/accounting/responsecodes',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"Type":null,"Title":"Unauthorized","Status":401,"Detail":"TokenExpired: token expired at 03/01/2026 12:00:00"}`,
    },
    {
      when: { header: { 'x-rate-limit-problem': true } },
      cause: 'rate-limited',
      says: 'a limit per minute, day or of parallel calls is reached; the X-Rate-Limit-Problem field names it.',
      source: 'https://developer.xero.com/documentation/guides/oauth2/limits/',
      sample: `HTTP/1.1 429 Too Many Requests
X-Rate-Limit-Problem: minute`,
    },
  ],
};
