import type { Vendor } from '../engine/vendor.ts';

/** Qiniu Kodo: how it words its denials, from its documentation and source. */
export const qiniu: Vendor = {
  id: 'qiniu',
  name: 'Qiniu Kodo',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { status: 401, json: { error: { equals: ['bad token'] } }, header: { 'x-reqid': true } },
      cause: 'invalid-credentials',
      says: 'the token is damaged, run out or signed with another key.',
      confidence: 'likely',
      orElse: ['expired-credentials', 'bad-signature'],
      source: 'https://developer.qiniu.com/kodo/3928/error-responses',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json
X-Reqid: abc

{"error":"bad token"}`,
    },
    {
      when: {
        status: 401,
        json: { error: { equals: ['expired token', 'token out of date'] } },
        header: { 'x-reqid': true },
      },
      cause: 'expired-credentials',
      says: 'the token is past its time.',
      confidence: 'certain',
      source: 'https://developer.qiniu.com/kodo/3928/error-responses',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json
X-Reqid: abc

{"error":"expired token"}`,
    },
    {
      when: { status: 401, json: { error: { equals: ['download token not specified'] } }, header: { 'x-reqid': true } },
      cause: 'no-credentials',
      says: 'the link needs a token.',
      confidence: 'certain',
      source: 'https://developer.qiniu.com/kodo/3928/error-responses',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json
X-Reqid: abc

{"error":"download token not specified"}`,
    },
    {
      when: {
        status: 403,
        json: { error: { equals: ['referer blocked', 'Referer not allowed'] } },
        header: { 'x-reqid': true },
      },
      cause: 'origin-rejected',
      says: 'the referring site is not on the list.',
      confidence: 'likely',
      source: 'https://developer.qiniu.com/kodo/3928/error-responses',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json
X-Reqid: abc

{"error":"referer blocked"}`,
    },
  ],
};
