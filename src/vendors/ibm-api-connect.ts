import type { Vendor } from '../engine/vendor.ts';

/** IBM API Connect and DataPower: how it words its denials, from its documentation and source. */
export const ibmApiConnect: Vendor = {
  id: 'ibm-api-connect',
  name: 'IBM API Connect and DataPower',
  layer: 'gateway',
  marks: [{ json: { httpCode: true, moreInformation: true } }],
  denials: [
    {
      when: {
        json: {
          httpCode: { equals: '401' },
          moreInformation: ['Client id not registered', 'client id', 'client secret', 'registered'],
        },
      },
      cause: 'invalid-credentials',
      says: 'the client id or the secret is unknown to this catalog.',
      confidence: 'likely',
      orElse: ['no-credentials', 'not-entitled'],
      source: 'https://www.ibm.com/docs/en/api-connect',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"httpCode":"401","httpMessage":"Unauthorized","moreInformation":"Client id not registered."}`,
    },
    {
      when: { status: 401, json: { httpCode: { equals: '401' }, moreInformation: true } },
      cause: 'unspecified-401',
      says: 'the client id, the secret or the subscription is not accepted.',
      confidence: 'possible',
      orElse: ['no-credentials', 'invalid-credentials', 'not-entitled'],
      source: 'https://www.ibm.com/docs/en/api-connect',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"httpCode":"401","httpMessage":"Unauthorized","moreInformation":"Cannot pass the security checks that are required by the target API or operation, Enable debug headers for more details."}`,
    },
    {
      when: { json: { httpCode: { equals: '429' }, moreInformation: true } },
      cause: 'rate-limited',
      says: 'too many calls for the limit that is set.',
      confidence: 'likely',
      source: 'https://www.ibm.com/docs/en/api-connect',
      sample: `HTTP/1.1 429 Too Many Requests
Content-Type: application/json

{"httpCode":"429","httpMessage":"Too Many Requests","moreInformation":"Rate Limit exceeded"}`,
    },
    {
      when: { status: 403, json: { httpCode: { equals: '403' }, moreInformation: true } },
      cause: 'account-disabled',
      says: 'the application is suspended or not active.',
      confidence: 'likely',
      orElse: ['insufficient-permission'],
      source: 'https://www.ibm.com/docs/en/api-connect',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"httpCode":"403","httpMessage":"Forbidden","moreInformation":"The application is not active."}`,
    },
  ],
};
