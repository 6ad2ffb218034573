import type { Vendor } from '../engine/vendor.ts';

/** Salesforce: its own refusals, from its documentation and source. */
export const salesforce: Vendor = {
  id: 'salesforce',
  name: 'Salesforce',
  layer: 'api',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: '*.errorCode' },
      codes: {
        INVALID_SESSION_ID: [
          'expired-credentials',
          'the session is past its time, or not one of this server.',
          'likely',
        ],
        INVALID_AUTH_HEADER: ['malformed-credentials', 'the Authorization field is not of the right form.'],
        API_DISABLED_FOR_ORG: ['not-entitled', 'the edition does not include the API.'],
        API_CURRENTLY_DISABLED: ['not-entitled', 'the API is switched off.'],
        REQUEST_LIMIT_EXCEEDED: ['rate-limited', 'the number of calls is used up.'],
        INSUFFICIENT_ACCESS: ['insufficient-permission', 'the user may not do this.'],
        INSUFFICIENT_ACCESS_OR_READONLY: ['insufficient-permission', 'the user may not change this record.'],
        INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY: [
          'insufficient-permission',
          'the user may not use a record that this one points to.',
        ],
        ENTITY_IS_LOCKED: ['resource-state', 'the record is locked.'],
        INVALID_LOGIN: ['invalid-credentials', 'the login failed.'],
        LOGIN_MUST_USE_SECURITY_TOKEN: ['step-up-required', 'the security token has to be added to the password.'],
      },
      source: 'https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/errorcodes.htm',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

[{"message": "Session expired or invalid", "errorCode": "INVALID_SESSION_ID"}]`,
    },
  ],
};
