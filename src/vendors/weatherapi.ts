import type { Vendor } from '../engine/vendor.ts';

/** WeatherAPI.com: its refusals, from its documentation. */
export const weatherapi: Vendor = {
  id: 'weatherapi',
  name: 'WeatherAPI.com',
  layer: 'api',
  marks: [{ host: 'api.weatherapi.com', mediaType: 'json' }],
  denials: [],
  vocabularies: [
    {
      at: { json: 'error.code' },
      when: { status: [401, 403], json: { 'error.message': ['API key'] } },
      confidence: 'certain',
      codes: {
        1002: ['no-credentials', 'no key was sent.'],
        2006: ['invalid-credentials', 'the key is not known.'],
        2007: ['rate-limited', 'the calls of the month are used up.'],
        2008: ['revoked-credentials', 'the key was switched off.'],
        2009: ['not-entitled', 'the plan does not cover this.'],
      },
      source: 'https://www.weatherapi.com/docs/error-codes/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": {"code": 2008, "message": "API key has been disabled."}}`,
    },
  ],
};
