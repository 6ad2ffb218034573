import type { Vendor } from '../engine/vendor.ts';

/** PagerDuty: its refusals, from its documentation or source. */
export const pagerduty: Vendor = {
  id: 'pagerduty',
  name: 'PagerDuty',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { json: { 'error.code': { equals: '2006' }, 'error.message': true } },
      cause: 'invalid-credentials',
      says: 'the token was not accepted.',
      source: 'https://developer.pagerduty.com/docs/errors',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":{"message":"Authentication Failed","code":2006}}`,
    },
    {
      when: { json: { 'error.code': { equals: '2010' }, 'error.message': true } },
      cause: 'insufficient-permission',
      says: 'the token or its user may not do this.',
      source: 'https://developer.pagerduty.com/docs/errors',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":{"message":"Access Denied","code":2010}}`,
    },
    {
      when: { json: { 'error.code': { equals: ['2012', '2014'] }, 'error.message': true } },
      cause: 'not-entitled',
      says: 'the account does not have this ability.',
      source: 'https://developer.pagerduty.com/docs/errors',
      sample: `HTTP/1.1 402 Payment Required
Content-Type: application/json

{"error":{"message":"Account does not have the abilities to perform the action","code":2012}}`,
    },
    {
      when: { json: { 'error.code': { equals: '2020' }, 'error.message': { equals: 'Rate Limit Exceeded' } } },
      cause: 'rate-limited',
      says: 'too many requests.',
      source: 'https://developer.pagerduty.com/docs/errors',
      sample: `HTTP/1.1 429 Too Many Requests
Content-Type: application/json

{"error":{"message":"Rate Limit Exceeded","code":2020}}`,
    },
  ],
};
