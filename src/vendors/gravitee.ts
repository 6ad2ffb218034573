import type { Vendor } from '../engine/vendor.ts';

/** Gravitee: how it words its denials, from its documentation and source. */
export const gravitee: Vendor = {
  id: 'gravitee',
  name: 'Gravitee',
  layer: 'gateway',
  marks: [],
  denials: [
    {
      when: {
        json: {
          message: [
            'Rate limit exceeded! You reached the limit of',
            'Quota exceeded! You reached the limit of',
            'Spike limit exceeded! You reached the limit of',
          ],
        },
      },
      cause: 'rate-limited',
      says: 'too many calls for the limit that is set.',
      confidence: 'certain',
      source: 'https://documentation.gravitee.io/apim/using-the-product/managing-your-apis-with-gravitee/policy-studio',
      sample: `HTTP/1.1 429 Too Many Requests
Content-Type: application/json

{"message":"Rate limit exceeded! You reached the limit of 10 requests per 1 seconds","http_status_code":429}`,
    },
    {
      when: { status: 401, json: { message: { equals: 'Unauthorized' }, http_status_code: { equals: '401' } } },
      cause: 'unspecified-401',
      says: 'no plan of the API accepts the credential: none was sent, or it is not valid.',
      confidence: 'possible',
      orElse: ['no-credentials', 'invalid-credentials', 'expired-credentials'],
      source:
        'https://github.com/gravitee-io/gravitee-api-management/blob/HEAD/gravitee-apim-gateway/gravitee-apim-gateway-handlers/gravitee-apim-gateway-handlers-api/src/main/java/io/gravitee/gateway/reactive/handlers/api/security/AbstractSecurityChain.java',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"Unauthorized","http_status_code":401}`,
    },
    {
      when: { json: { message: 'No context-path matches the request URI' } },
      cause: 'wrong-route',
      says: 'no API is published under this path.',
      confidence: 'certain',
      source:
        'https://github.com/gravitee-io/gravitee-api-management/blob/HEAD/gravitee-apim-gateway/gravitee-apim-gateway-reactor/src/main/java/io/gravitee/gateway/reactor/processor/notfound/NotFoundProcessor.java',
      sample: `HTTP/1.1 404 Not Found
Content-Type: application/json

{"message":"No context-path matches the request URI.","http_status_code":404}`,
    },
  ],
  vocabularies: [
    {
      at: { json: 'key' },
      shared: true,
      codes: {
        API_KEY_MISSING: ['no-credentials', 'an API key is needed.'],
        API_KEY_INVALID: ['invalid-credentials', 'the API key is unknown, revoked or run out.', 'likely'],
        GATEWAY_PLAN_UNRESOLVABLE: ['invalid-credentials', 'no plan of the API accepts the credential.', 'likely'],
        RATE_LIMIT_TOO_MANY_REQUESTS: ['rate-limited', 'too many calls for the limit that is set.'],
        QUOTA_TOO_MANY_REQUESTS: ['rate-limited', 'the quota is used up.'],
        SPIKE_ARREST_TOO_MANY_REQUESTS: ['rate-limited', 'too many calls in a short time.'],
      },
      source: 'https://documentation.gravitee.io/apim/using-the-product/managing-your-apis-with-gravitee/policy-studio',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"Unauthorized","key":"API_KEY_MISSING"}`,
    },
  ],
};
