import type { Vendor } from '../engine/vendor.ts';

const source = 'https://developer.authorize.net/api/reference/responseCodes.html';

/** Authorize.net: the codes of its answers, which come with status 200, from its documentation. */
export const authorizeNet: Vendor = {
  id: 'authorize-net',
  name: 'Authorize.net',
  layer: 'api',
  marks: [{ status: 200, json: { 'messages.resultCode': { equals: 'Error' } } }],
  denials: [],
  vocabularies: [
    {
      at: { json: 'messages.message.*.code' },
      when: { status: 200, json: { 'messages.resultCode': { equals: 'Error' } } },
      codes: {
        E00005: ['invalid-credentials', 'the transaction key is wrong.'],
        E00006: ['invalid-credentials', 'the login id is wrong.'],
        E00007: [
          'invalid-credentials',
          'login id and transaction key do not belong together, or are those of the other environment (sandbox or live).',
        ],
        E00008: ['account-disabled', 'the account is not active.', 'certain'],
        E00010: ['insufficient-permission', 'the user may not call this.', 'certain'],
        E00011: ['insufficient-permission', 'the user may not call this method.', 'certain'],
        E00044: ['not-entitled', 'the service for customer profiles is not switched on.', 'certain'],
        E00059: ['invalid-credentials', 'the value of the login is not valid.', 'possible'],
      },
      source,
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"messages":{"resultCode":"Error","message":[{"code":"E00007","text":"User authentication failed due to invalid authentication values."}]}}`,
    },
    {
      at: { xml: 'code' },
      when: { status: 200, body: '<resultCode>Error</resultCode>' },
      codes: {
        E00005: ['invalid-credentials', 'the transaction key is wrong.'],
        E00006: ['invalid-credentials', 'the login id is wrong.'],
        E00007: [
          'invalid-credentials',
          'login id and transaction key do not belong together, or are those of the other environment (sandbox or live).',
        ],
        E00008: ['account-disabled', 'the account is not active.', 'certain'],
        E00010: ['insufficient-permission', 'the user may not call this.', 'certain'],
        E00011: ['insufficient-permission', 'the user may not call this method.', 'certain'],
        E00044: ['not-entitled', 'the service for customer profiles is not switched on.', 'certain'],
        E00059: ['invalid-credentials', 'the value of the login is not valid.', 'possible'],
      },
      source,
      sample: `HTTP/1.1 200 OK
Content-Type: application/xml

<?xml version="1.0" encoding="utf-8"?><ErrorResponse xmlns="AnetApi/xml/v1/schema/AnetApiSchema.xsd"><messages><resultCode>Error</resultCode><message><code>E00007</code><text>User authentication failed due to invalid authentication values.</text></message></messages></ErrorResponse>`,
    },
  ],
};
