import type { Vendor } from '../engine/vendor.ts';

/** Postmark: its refusals, from its documentation or source. */
export const postmark: Vendor = {
  id: 'postmark',
  name: 'Postmark',
  layer: 'api',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: 'ErrorCode' },
      when: { json: { Message: true }, host: 'postmarkapp.com' },
      codes: {
        '10': ['invalid-credentials', 'the token is missing or wrong.', 'likely'],
        '400': ['insufficient-permission', 'the sender address is not known to this account.', 'likely'],
        '401': ['account-disabled', 'the sender address is not confirmed.', 'likely'],
        '405': ['not-entitled', 'the account has no credits left.', 'likely'],
        '406': ['resource-state', 'the recipient is blocked after a bounce or complaint.', 'likely'],
        '412': ['account-disabled', 'the account still has to be approved.', 'likely'],
        '413': ['account-disabled', 'the account may not send.', 'likely'],
      },
      source: 'https://postmarkapp.com/developer/api/overview',
      sample: `POST /email HTTP/1.1
Host: api.postmarkapp.com
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"ErrorCode":10,"Message":"The Server Token you provided in the X-Postmark-Server-Token request header was invalid. Please verify that you are using a valid token."}`,
    },
  ],
};
