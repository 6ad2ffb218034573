import type { Vendor } from '../engine/vendor.ts';

const source = 'https://docs.data.nasdaq.com/docs/error-codes';

/** Nasdaq Data Link (Quandl): its error codes, from its documentation. */
export const nasdaqDataLink: Vendor = {
  id: 'nasdaq-data-link',
  name: 'Nasdaq Data Link',
  layer: 'api',
  marks: [{ json: { 'quandl_error.code': { starts: 'QE' } } }],
  denials: [],
  vocabularies: [
    {
      at: { json: 'quandl_error.code' },
      confidence: 'likely',
      codes: {
        QEAx01: ['invalid-credentials', 'the key is not known.'],
        QELx01: ['rate-limited', 'the calls without a key are used up for the day.'],
        QELx02: ['rate-limited', 'too many calls in ten seconds.'],
        QELx03: ['rate-limited', 'too many calls in ten minutes.'],
        QELx04: ['rate-limited', 'the calls of the day are used up.'],
        QELx05: ['rate-limited', 'too many calls at once.'],
        QELx06: ['rate-limited', 'too many calls at once.'],
        QELx07: ['account-disabled', 'the account is locked for too many calls.', 'likely'],
        QEPx04: ['not-entitled', 'the subscription does not include these data.'],
        QEPx05: ['not-entitled', 'the subscription does not include this.', 'likely'],
      },
      source,
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"quandl_error":{"code":"QEPx04","message":"You do not have permission to view this dataset. Please subscribe to this database to get access."}}`,
    },
  ],
};
