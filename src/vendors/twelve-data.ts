import type { Vendor } from '../engine/vendor.ts';

const source = 'https://twelvedata.com/docs#errors';

/** Twelve Data: its refusals, which may come with status 200, from its documentation. */
export const twelveData: Vendor = {
  id: 'twelve-data',
  name: 'Twelve Data',
  layer: 'api',
  marks: [
    { host: 'api.twelvedata.com', status: [200, 400, 401, 403, 404, 414, 429], json: { status: { equals: 'error' } } },
  ],
  denials: [
    {
      when: {
        status: [200, 429],
        json: { code: { equals: '429' }, message: 'You have run out of API credits for the ' },
      },
      cause: 'rate-limited',
      says: 'the credits of the minute or the day are used up.',
      confidence: 'certain',
      source,
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"code":429,"message":"You have run out of API credits for the current minute. 9 API credits were used, with the current limit being 8.","status":"error"}`,
    },
    {
      when: {
        status: [200, 401],
        json: { code: { equals: '401' }, message: '**apikey** parameter is incorrect or not specified' },
      },
      cause: 'invalid-credentials',
      says: 'the key is missing or wrong.',
      source,
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code":401,"message":"**apikey** parameter is incorrect or not specified. You can get your free API key instantly following this link: https://twelvedata.com/pricing.","status":"error"}`,
    },
    {
      when: {
        status: [200, 403, 404],
        json: { status: { equals: 'error' }, message: 'is available exclusively with' },
      },
      cause: 'not-entitled',
      says: 'the plan does not include this.',
      source,
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"code":403,"message":"/dividends is available exclusively with grow or pro or ultra or enterprise plans. Consider upgrading your API Key now at https://twelvedata.com/pricing","status":"error"}`,
    },
  ],
};
