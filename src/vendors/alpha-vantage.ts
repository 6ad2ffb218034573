import type { Vendor } from '../engine/vendor.ts';

const source = 'https://www.alphavantage.co/support/';

/** Alpha Vantage: its refusals, which come with status 200, from its support page. */
export const alphaVantage: Vendor = {
  id: 'alpha-vantage',
  name: 'Alpha Vantage',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: {
        status: 200,
        json: { Information: ['This is a premium endpoint', 'Thank you for using Alpha Vantage! The **'] },
      },
      cause: 'not-entitled',
      says: 'only premium plans include this.',
      confidence: 'likely',
      source,
      sample: `GET /query?function=TIME_SERIES_DAILY&symbol=IBM&apikey=7B1F0A6DE2C94855 HTTP/1.1
Host: www.alphavantage.co
---
HTTP/1.1 200 OK
Content-Type: application/json

{"Information":"Thank you for using Alpha Vantage! This is a premium endpoint. You may subscribe to any of the premium plans at https://www.alphavantage.co/premium/ to instantly unlock all premium endpoints"}`,
    },
    {
      when: { status: 200, json: { Information: ['standard API rate limit is', 'standard API call frequency is'] } },
      cause: 'rate-limited',
      says: 'the requests of the day or the minute are used up.',
      confidence: 'likely',
      source,
      sample: `GET /query?function=TIME_SERIES_DAILY&symbol=IBM&apikey=7B1F0A6DE2C94855 HTTP/1.1
Host: www.alphavantage.co
---
HTTP/1.1 200 OK
Content-Type: application/json

{"Information":"We have detected your API key as 7B1F and our standard API rate limit is 25 requests per day. Please subscribe to any of the premium plans at https://www.alphavantage.co/premium/ to instantly remove all daily rate limits."}`,
    },
    {
      when: { status: 200, json: { Note: ['standard API call frequency is', 'standard API rate limit is'] } },
      cause: 'rate-limited',
      says: 'the requests of the day or the minute are used up.',
      confidence: 'likely',
      source,
      sample: `GET /query?function=TIME_SERIES_DAILY&symbol=IBM&apikey=7B1F0A6DE2C94855 HTTP/1.1
Host: www.alphavantage.co
---
HTTP/1.1 200 OK
Content-Type: application/json

{"Note":"Thank you for using Alpha Vantage! Our standard API call frequency is 5 calls per minute and 500 calls per day."}`,
    },
    {
      when: { status: 200, json: { 'error message': 'the parameter apikey is invalid or missing' } },
      cause: 'invalid-credentials',
      says: 'the key is missing or not valid.',
      confidence: 'likely',
      source,
      sample: `GET /query?function=TIME_SERIES_DAILY&symbol=IBM&apikey=7B1F0A6DE2C94855 HTTP/1.1
Host: www.alphavantage.co
---
HTTP/1.1 200 OK
Content-Type: application/json

{"Error Message":"the parameter apikey is invalid or missing. Please claim your free API key on (https://www.alphavantage.co/support/#api-key). It should take less than 20 seconds."}`,
    },
  ],
};
