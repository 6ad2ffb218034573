import type { Vendor } from '../engine/vendor.ts';

const source = 'https://documentation.viessmann.com/static/http-responses';

/** Viessmann: the error types of its interface, from its documentation. */
export const viessmann: Vendor = {
  id: 'viessmann',
  name: 'Viessmann',
  layer: 'api',
  marks: [{ json: { viErrorId: true, errorType: true } }],
  denials: [],
  vocabularies: [
    {
      at: { json: 'errorType' },
      when: { json: { viErrorId: true } },
      codes: {
        PACKAGE_NOT_PAID_FOR: ['not-entitled', 'the plan of the developer does not include this.', 'certain'],
        RATE_LIMIT_EXCEEDED: ['rate-limited', 'the calls of the day or of the last minutes are used up.', 'certain'],
        UNAUTHORIZED: ['invalid-credentials', 'the token is missing or not valid.'],
        EXPIRED_TOKEN: ['expired-credentials', 'the token has run out.', 'certain'],
        FORBIDDEN: ['insufficient-permission', 'the user may not reach this device.'],
        INSUFFICIENT_SCOPE: ['insufficient-scope', 'the token lacks a scope.'],
      },
      source,
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"viErrorId":"req-1","statusCode":403,"errorType":"PACKAGE_NOT_PAID_FOR","message":"PACKAGE_NOT_PAID_FOR"}`,
    },
  ],
};
