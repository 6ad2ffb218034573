import type { Vendor } from '../engine/vendor.ts';

/** Moodle: its refusals, from its documentation or source. */
export const moodle: Vendor = {
  id: 'moodle',
  name: 'Moodle',
  layer: 'framework',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: 'errorcode' },
      when: {
        status: [200, 403, 401],
        body: [
          'moodle_exception',
          'webservice_access_exception',
          'required_capability_exception',
          'require_login_exception',
          'invalid_parameter_exception',
          'required_capability',
          'stacktrace',
          'reproductionlink',
        ],
      },
      codes: {
        invalidtoken: ['invalid-credentials', 'the token is unknown or past its time.', 'likely'],
        accessexception: ['insufficient-permission', 'the token may not call this function.', 'likely'],
        nopermissions: ['insufficient-permission', 'the role lacks a capability.', 'likely'],
        requireloginerror: ['no-credentials', 'nobody is logged in to the course.', 'likely'],
        servicenotavailable: ['resource-state', 'the web service is switched off.', 'likely'],
        sitemaintenance: ['resource-state', 'the site is in maintenance.', 'likely'],
        invalidlogin: ['invalid-credentials', 'name or password is wrong.', 'likely'],
        usernotconfirmed: ['account-disabled', 'the account is not confirmed.', 'likely'],
        suspended: ['account-disabled', 'the account is suspended.', 'likely'],
        passwordisexpired: ['expired-credentials', 'the password has expired.', 'likely'],
        invalidsesskey: ['csrf-rejected', 'the session key of the form is wrong or past its time.', 'likely'],
        servicerequireslogin: ['no-credentials', 'the service asks for a login.', 'likely'],
        cannotcreatetoken: ['insufficient-permission', 'the user may not have a token.', 'likely'],
        enablewsdescription: ['resource-state', 'web services are switched off.', 'likely'],
        noguest: ['insufficient-permission', 'guests may not do this.', 'likely'],
        iprestricted: ['ip-blocked', 'the address is not allowed.', 'likely'],
        restoredaccountresetpassword: ['expired-credentials', 'a new password has to be set.', 'likely'],
      },
      source: 'https://github.com/moodle/moodle/blob/HEAD/public/lang/en/error.php',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"exception":"core\\\\exception\\\\moodle_exception","errorcode":"invalidtoken","message":"Invalid token - token not found"}`,
    },
  ],
};
