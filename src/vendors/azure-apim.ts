import type { Vendor } from '../engine/vendor.ts';

/** Azure API Management: its own refusals, from its documentation and source. */
export const azureApim: Vendor = {
  id: 'azure-apim',
  name: 'Azure API Management',
  layer: 'gateway',
  marks: [],
  denials: [
    {
      when: { json: { message: 'Access denied due to missing subscription key' } },
      cause: 'no-credentials',
      says: 'no subscription key was sent.',
      confidence: 'certain',
      source: 'https://learn.microsoft.com/en-us/azure/api-management/api-management-error-handling-policies',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"statusCode": 401, "message": "Access denied due to missing subscription key. Make sure to include subscription key when making requests to an API."}`,
    },
    {
      when: { json: { message: 'Access denied due to invalid subscription key' } },
      cause: 'invalid-credentials',
      says: 'the subscription key is not known, not active, or good for another product or region.',
      confidence: 'likely',
      orElse: ['wrong-audience'],
      source: 'https://learn.microsoft.com/en-us/azure/api-management/api-management-error-handling-policies',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"statusCode": 401, "message": "Access denied due to invalid subscription key. Make sure to provide a valid key for an active subscription."}`,
    },
    {
      when: { json: { message: ['Rate limit is exceeded', 'Rate limit exceeded. Try again in'] } },
      cause: 'rate-limited',
      says: 'too many calls in a short time.',
      confidence: 'certain',
      source: 'https://learn.microsoft.com/en-us/azure/api-management/api-management-error-handling-policies',
      sample: `HTTP/1.1 429 Too Many Requests
Content-Type: application/json

{"statusCode": 429, "message": "Rate limit is exceeded. Try again in 41 seconds."}`,
    },
    {
      when: { json: { message: 'Out of call volume quota' } },
      cause: 'rate-limited',
      says: 'the quota of the subscription is used up.',
      confidence: 'certain',
      source: 'https://learn.microsoft.com/en-us/azure/api-management/api-management-error-handling-policies',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"statusCode": 403, "message": "Out of call volume quota. Quota will be replenished in 05:12:00."}`,
    },
    {
      when: { json: { message: 'Out of bandwidth quota' } },
      cause: 'rate-limited',
      says: 'the quota of the subscription is used up.',
      confidence: 'certain',
      source: 'https://learn.microsoft.com/en-us/azure/api-management/api-management-error-handling-policies',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"statusCode": 403, "message": "Out of bandwidth quota. Quota will be replenished in 05:12:00."}`,
    },
    {
      when: {
        json: {
          'error.code': { equals: '401' },
          'error.message': 'Access denied due to invalid subscription key or wrong API endpoint',
        },
      },
      cause: 'invalid-credentials',
      says: 'the key is not known, or good for another region or endpoint.',
      confidence: 'likely',
      orElse: ['wrong-audience'],
      source: 'https://learn.microsoft.com/en-us/azure/api-management/api-management-error-handling-policies',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": {"code": "401", "message": "Access denied due to invalid subscription key or wrong API endpoint. Make sure to provide a valid key for an active subscription and use a correct regional API endpoint for your resource."}}`,
    },
  ],
};
