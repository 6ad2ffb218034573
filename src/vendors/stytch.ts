import type { Vendor } from '../engine/vendor.ts';

/** Stytch: its refusals, from its documentation or source. */
export const stytch: Vendor = {
  id: 'stytch',
  name: 'Stytch',
  layer: 'identity',
  marks: [{ json: { error_type: true, error_url: 'stytch.com/docs' } }],
  denials: [],
  vocabularies: [
    {
      at: { json: 'error_type' },
      when: { json: { error_url: true } },
      codes: {
        unauthorized_credentials: ['invalid-credentials', 'project id or secret is wrong.', 'likely'],
        session_not_found: ['expired-credentials', 'the session is over or unknown.', 'likely'],
        invalid_session_token: ['invalid-credentials', 'the session token is not valid.', 'likely'],
        user_unauthenticated: ['no-credentials', 'nobody is logged in.', 'likely'],
        unable_to_auth_magic_link: ['expired-credentials', 'the link has expired or was used.', 'likely'],
        unable_to_auth_otp_code: ['expired-credentials', 'the one-time code is wrong or has expired.', 'likely'],
        otp_code_not_found: ['expired-credentials', 'the one-time code is wrong or has expired.', 'likely'],
        invalid_token: ['invalid-credentials', 'the token is not valid.', 'likely'],
        unauthorized_action: ['insufficient-permission', 'the role does not allow this.', 'likely'],
        session_authorization_error: ['insufficient-permission', 'the role does not allow this.', 'likely'],
        too_many_requests: ['rate-limited', 'too many requests.', 'likely'],
        endpoint_not_authorized_for_sdk: ['not-entitled', 'the interface is not switched on for front ends.', 'likely'],
        sdk_origin_not_authorized: ['origin-rejected', 'the site is not one of the project.', 'likely'],
        unauthorized_environment: ['wrong-audience', 'the keys are of another environment.', 'likely'],
        user_locked: ['account-disabled', 'the account is locked.', 'likely'],
        device_blocked: ['bot-challenge', 'the device looks like a robot.', 'likely'],
        captcha_required: ['bot-challenge', 'a captcha has to be solved.', 'likely'],
        session_too_old_to_reset_password: ['step-up-required', 'the login is too old for this.', 'likely'],
      },
      source: 'https://stytch.com/docs/api/errors/400',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"status_code":401,"request_id":"request-id-x","error_type":"unauthorized_credentials","error_message":"Unauthorized credentials.","error_url":"https://stytch.com/docs/api/errors/401"}`,
    },
  ],
};
