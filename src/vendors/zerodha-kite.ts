import type { Vendor } from '../engine/vendor.ts';

const source = 'https://kite.trade/docs/connect/v3/exceptions/';

/** Kite Connect (Zerodha): the exceptions of its interface, from its documentation. */
export const zerodhaKite: Vendor = {
  id: 'zerodha-kite',
  name: 'Kite Connect',
  layer: 'api',
  marks: [
    {
      json: {
        error_type: {
          equals: [
            'TokenException',
            'UserException',
            'OrderException',
            'InputException',
            'MarginException',
            'HoldingException',
            'NetworkException',
            'DataException',
            'GeneralException',
            'PermissionException',
          ],
        },
        status: { equals: 'error' },
      },
    },
  ],
  denials: [
    {
      when: { status: 403, json: { error_type: { equals: 'TokenException' } } },
      cause: 'expired-credentials',
      says: 'the session has run out or was ended: every morning the login has to be done anew.',
      orElse: ['invalid-credentials'],
      source,
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"status":"error","message":"Incorrect \`api_key\` or \`access_token\`.","data":null,"error_type":"TokenException"}`,
    },
    {
      when: { status: [403, 429], json: { error_type: { equals: 'PermissionException' } } },
      cause: 'not-entitled',
      says: 'the application has not been given this interface: it may ask for a plan of its own.',
      orElse: ['insufficient-permission'],
      source,
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"status":"error","message":"Insufficient permission for that call.","data":null,"error_type":"PermissionException"}`,
    },
  ],
};
