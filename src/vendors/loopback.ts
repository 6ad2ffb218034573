import type { Vendor } from '../engine/vendor.ts';

/** LoopBack: its refusals, from its documentation or source. */
export const loopback: Vendor = {
  id: 'loopback',
  name: 'LoopBack',
  layer: 'framework',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: 'error.code' },
      when: { status: [400, 401, 403], json: { 'error.statusCode': true } },
      codes: {
        AUTHORIZATION_REQUIRED: ['no-credentials', 'no access token was found, or it does not allow this.', 'likely'],
        ACCESS_DENIED: ['insufficient-permission', 'the access rules of the model said no.', 'likely'],
        INVALID_TOKEN: ['invalid-credentials', 'the access token is not known or past its time.', 'likely'],
        LOGIN_FAILED: ['invalid-credentials', 'name and password do not belong together.', 'likely'],
        LOGIN_FAILED_EMAIL_NOT_VERIFIED: ['account-disabled', 'the e-mail address is not verified.', 'likely'],
        USERNAME_EMAIL_REQUIRED: ['no-credentials', 'name and address are missing.', 'likely'],
        MODEL_NOT_FOUND: ['wrong-route', 'there is no such object.', 'possible'],
      },
      source: 'https://loopback.io/doc/en/lb3/Authentication-authorization-and-permissions.html',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":{"statusCode":401,"name":"Error","message":"Authorization Required","code":"AUTHORIZATION_REQUIRED"}}`,
    },
  ],
};
