import type { Vendor } from '../engine/vendor.ts';

const source = 'https://learn.microsoft.com/en-us/power-apps/developer/data-platform/reference/web-service-error-codes';

/** Microsoft Dataverse and Dynamics 365: the error codes of the Web API, from its documentation. */
export const dataverse: Vendor = {
  id: 'dataverse',
  name: 'Microsoft Dataverse',
  layer: 'api',
  marks: [{ json: { 'error.code': { starts: '0x800' }, 'error.message': true } }],
  denials: [],
  vocabularies: [
    {
      at: { json: 'error.code' },
      when: { status: [400, 401, 403, 429] },
      confidence: 'likely',
      codes: {
        '0x80040220': [
          'insufficient-permission',
          "the user's security roles lack a privilege for the record or action.",
        ],
        '0x80042f09': [
          'insufficient-permission',
          "the user's security roles lack a privilege for the record or action.",
          'likely',
        ],
        '0x80040225': ['account-disabled', 'the user is disabled.'],
        '0x80072560': ['insufficient-permission', 'the user is no member of this environment.'],
        '0x80041d1f': ['account-disabled', 'the user is disabled.', 'likely'],
        '0x80072321': ['rate-limited', 'the combined time of the requests is used up for now.', 'likely'],
        '0x80072322': ['rate-limited', 'too many requests in the last five minutes.'],
        '0x80072326': ['rate-limited', 'too many requests at once.'],
      },
      source,
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":{"code":"0x80040220","message":"SecLib::AccessCheckEx failed. Returned hr = -2147187962, ObjectID: 1, OwnerId: 2"}}`,
    },
  ],
};
