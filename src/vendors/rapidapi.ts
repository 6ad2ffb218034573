import type { Vendor } from '../engine/vendor.ts';

/** RapidAPI: how it words its denials, from its documentation and source. */
export const rapidapi: Vendor = {
  id: 'rapidapi',
  name: 'RapidAPI',
  layer: 'gateway',
  marks: [
    { header: { 'x-rapidapi-proxy-response': { equals: 'true' } } },
    { header: { server: { starts: 'RapidAPI' }, 'x-rapidapi-proxy-response': { equals: 'true' } } },
  ],
  denials: [
    {
      when: { json: { message: { equals: 'You are not subscribed to this API.' } } },
      cause: 'not-entitled',
      says: 'the account has not subscribed to this API.',
      orElse: ['invalid-credentials'],
      source: 'https://docs.rapidapi.com/docs/response-codes',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message":"You are not subscribed to this API."}`,
    },
    {
      when: { json: { message: { starts: 'Invalid API key. Go to https://docs.rapidapi.com' } } },
      cause: 'invalid-credentials',
      says: 'the key is missing or unknown.',
      confidence: 'likely',
      orElse: ['no-credentials'],
      source: 'https://docs.rapidapi.com/docs/response-codes',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"Invalid API key. Go to https://docs.rapidapi.com/docs/keys for more info."}`,
    },
    {
      when: {
        json: {
          message: [
            'You have exceeded the MONTHLY quota',
            'You have exceeded the DAILY quota',
            'You have exceeded the HOURLY quota',
            'You have exceeded the rate limit per',
          ],
        },
      },
      cause: 'rate-limited',
      says: 'the quota of the plan is used up.',
      confidence: 'certain',
      source: 'https://docs.rapidapi.com/docs/response-codes',
      sample: `HTTP/1.1 429 Too Many Requests
Content-Type: application/json

{"message":"You have exceeded the MONTHLY quota for Requests on your current plan, BASIC. Upgrade your plan at https://rapidapi.com/example"}`,
    },
    {
      when: { json: { message: { starts: 'Blocked User' } } },
      cause: 'account-disabled',
      says: 'the user of the key is blocked.',
      confidence: 'likely',
      source: 'https://docs.rapidapi.com/docs/response-codes',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message":"Blocked User. Please contact your API provider."}`,
    },
  ],
};
