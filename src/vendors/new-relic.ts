import type { Vendor } from '../engine/vendor.ts';

/** New Relic: its refusals, from its documentation or source. */
export const newRelic: Vendor = {
  id: 'new-relic',
  name: 'New Relic',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { json: { 'error.title': 'The API key provided is invalid' } },
      cause: 'invalid-credentials',
      says: 'the key is not known.',
      source: 'https://docs.newrelic.com/docs/apis/rest-api-v2/basic-functions/error-messages/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":{"title":"The API key provided is invalid"}}`,
    },
    {
      when: { json: { 'errors.*.message': 'Unauthorized: a valid API-key header is required' } },
      cause: 'no-credentials',
      says: 'the API-Key field is missing or wrong.',
      orElse: ['invalid-credentials'],
      source: 'https://docs.newrelic.com/docs/apis/nerdgraph/get-started/introduction-new-relic-nerdgraph/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errors":[{"message":"Unauthorized: a valid API-key header is required"}]}`,
    },
  ],
};
