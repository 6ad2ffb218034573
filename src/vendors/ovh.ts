import type { Vendor } from '../engine/vendor.ts';

/** OVHcloud: how it words its denials, from its documentation and source. */
export const ovh: Vendor = {
  id: 'ovh',
  name: 'OVHcloud',
  layer: 'api',
  marks: [
    { host: ['api.ovh.com', 'eu.api.ovh.com', 'ca.api.ovh.com'], mediaType: 'json' },
    { header: { 'x-ovh-queryid': true }, status: [401, 403] },
  ],
  denials: [],
  vocabularies: [
    {
      at: { json: 'errorCode' },
      shared: true,
      codes: {
        NOT_CREDENTIAL: ['no-credentials', 'a login of the API is needed.'],
        INVALID_CREDENTIAL: ['invalid-credentials', 'the consumer key is not accepted: it may not be confirmed yet.'],
        INVALID_KEY: ['invalid-credentials', 'the application key is unknown.'],
        INVALID_SIGNATURE: ['bad-signature', 'the signature does not fit the request.'],
        NOT_GRANTED_CALL: ['insufficient-scope', 'the consumer key was not given the right for this call.'],
        FORBIDDEN: ['insufficient-permission', 'the account may not do this.', 'likely'],
        QUERY_TIME_OUT: ['clock-skew', 'the time of the request is too far from the time of the server.', 'likely'],
      },
      source: 'https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"errorCode":"NOT_GRANTED_CALL","httpCode":"403 Forbidden","message":"This call has not been granted"}`,
    },
    {
      at: { json: 'message' },
      codes: {
        'This call has not been granted': [
          'insufficient-scope',
          'the consumer key was not given the right for this call.',
        ],
        'This credential is not valid': [
          'invalid-credentials',
          'the consumer key is not accepted: it may not be confirmed yet.',
        ],
        'This application key is invalid': ['invalid-credentials', 'the application key is unknown.'],
        'You must login first': ['no-credentials', 'a login of the API is needed.', 'likely'],
        'This credential does not exist': ['invalid-credentials', 'the consumer key is unknown.'],
      },
      source: 'https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message":"This credential does not exist","class":"Client::Forbidden"}`,
      when: { json: { class: { starts: 'Client::' } } },
    },
  ],
};
