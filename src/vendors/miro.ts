import type { Vendor } from '../engine/vendor.ts';

/** Miro: its refusals, from its documentation or source. */
export const miro: Vendor = {
  id: 'miro',
  name: 'Miro',
  layer: 'api',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: 'code' },
      when: { json: { type: { equals: 'error' } } },
      codes: {
        tokenNotProvided: ['no-credentials', 'no token was sent.', 'likely'],
        invalidToken: ['invalid-credentials', 'the token is not known.', 'likely'],
        tokenExpired: ['expired-credentials', 'the token has expired.', 'likely'],
        insufficientPermissions: ['insufficient-permission', 'the user or token may not do this.', 'likely'],
        notAllowedApplicationAccess: ['insufficient-permission', 'the application may not use this board.', 'likely'],
      },
      source: 'https://developers.miro.com/reference/error-codes',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"status":401,"code":"tokenNotProvided","message":"No authorization has been found","type":"error"}`,
    },
  ],
};
