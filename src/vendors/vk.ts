import type { Vendor } from '../engine/vendor.ts';

/** VK: its refusals, from its documentation or source. */
export const vk: Vendor = {
  id: 'vk',
  name: 'VK',
  layer: 'api',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: 'error.error_code' },
      when: { status: [200, 400, 401, 403, 429], json: { 'error.error_msg': true } },
      codes: {
        '4': ['bad-signature', 'the signature is wrong.', 'likely'],
        '5': ['invalid-credentials', 'the token is wrong, past its time, or bound to another address.', 'likely'],
        '6': ['rate-limited', 'too many requests per second.', 'likely'],
        '7': ['insufficient-permission', 'the token or user lacks a permission.', 'likely'],
        '9': ['rate-limited', 'too many equal actions.', 'likely'],
        '14': ['bot-challenge', 'a captcha has to be solved.', 'likely'],
        '15': ['insufficient-permission', 'access is denied.', 'likely'],
        '16': ['tls-required', 'only HTTPS is allowed.', 'likely'],
        '17': ['step-up-required', 'the user has to confirm the login.', 'likely'],
        '18': ['account-disabled', 'the page was deleted or blocked.', 'likely'],
        '20': ['not-entitled', 'not allowed for applications of this kind.', 'likely'],
        '23': ['resource-state', 'the method was switched off.', 'likely'],
        '24': ['step-up-required', 'the user has to confirm the action.', 'likely'],
        '27': ['invalid-credentials', 'the token of the community is not valid.', 'likely'],
        '28': ['invalid-credentials', 'the token of the application is not valid.', 'likely'],
        '29': ['rate-limited', 'the limit of calls is reached.', 'likely'],
        '30': ['content-restricted', 'the profile is private.', 'likely'],
        '37': ['account-disabled', 'the user is banned.', 'likely'],
        '200': ['insufficient-permission', 'no access to the album.', 'likely'],
        '201': ['insufficient-permission', 'no access to the audio.', 'likely'],
        '203': ['insufficient-permission', 'no access to the community.', 'likely'],
        '1116': ['invalid-credentials', 'the anonymous token is not valid.', 'likely'],
        '1117': ['expired-credentials', 'the anonymous token has expired.', 'likely'],
      },
      source: 'https://dev.vk.com/ru/reference/errors',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"error":{"error_code":5,"error_msg":"User authorization failed: invalid access_token (4).","request_params":[]}}`,
    },
  ],
};
