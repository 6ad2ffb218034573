import type { Vendor } from '../engine/vendor.ts';

/** MuleSoft API Manager: how it words its denials, from its documentation and source. */
export const mulesoft: Vendor = {
  id: 'mulesoft',
  name: 'MuleSoft API Manager',
  layer: 'gateway',
  marks: [{ host: ['anypoint.mulesoft.com', '.cloudhub.io'], mediaType: 'json' }],
  denials: [
    {
      when: { json: { error: ['client_id is missing', 'missing_client', 'Authentication denied'] } },
      cause: 'no-credentials',
      says: 'the client id is missing.',
      confidence: 'likely',
      shared: true,
      source: 'https://github.com/anthonyrabiaza/cicd-apply-policies',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":"missing_client","description":"client_id is missing"}`,
    },
    {
      when: { json: { error: ['Invalid client id or secret', 'invalid_client'], description: true } },
      cause: 'invalid-credentials',
      says: 'the client id or the secret is unknown, or has no contract with this API.',
      confidence: 'likely',
      orElse: ['not-entitled'],
      shared: true,
      source: 'https://docs.mulesoft.com/mule-gateway/policies-included-client-id-enforcement',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":"invalid_client","description":"wrong client_id or client_secret"}`,
    },
    {
      when: {
        json: { error: { equals: ['Invalid Client', 'Invalid client id or secret', 'Authentication Attempt Failed'] } },
      },
      cause: 'invalid-credentials',
      says: 'the client id or the secret is unknown, or has no contract with this API.',
      confidence: 'likely',
      orElse: ['not-entitled', 'no-credentials'],
      shared: true,
      source: 'https://docs.mulesoft.com/mule-gateway/policies-included-client-id-enforcement',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":"Invalid client id or secret"}`,
    },
    {
      when: { json: { error: { equals: 'Quota has been exceeded' } } },
      cause: 'rate-limited',
      says: 'the quota of the contract is used up.',
      confidence: 'likely',
      shared: true,
      source: 'https://docs.mulesoft.com/mule-gateway/policies-included-rate-limiting',
      sample: `HTTP/1.1 429 Too Many Requests
Content-Type: application/json

{"error":"Quota has been exceeded"}`,
    },
  ],
};
