import type { Vendor } from '../engine/vendor.ts';

/** Salesforce: its own refusals, from its documentation and source. */
export const salesforce: Vendor = {
  id: 'salesforce',
  name: 'Salesforce',
  layer: 'api',
  marks: [{ host: ['.salesforce.com', '.force.com'], mediaType: 'json' }],
  denials: [],
  vocabularies: [
    {
      at: { json: '*.errorCode' },
      confidence: 'certain',
      codes: {
        INVALID_OPERATION_WITH_EXPIRED_PASSWORD: ['expired-credentials', 'the password has expired.', 'likely'],
        INSUFFICIENT_ACCESS_OR_READONLY: ['insufficient-permission', 'the user may not change this record.', 'likely'],
        FUNCTIONALITY_NOT_ENABLED: ['not-entitled', 'the feature is not enabled for the organisation.', 'likely'],
        LOGIN_DURING_RESTRICTED_TIME: ['resource-state', 'the profile allows logins at other hours only.', 'likely'],
        LOGIN_DURING_RESTRICTED_DOMAIN: [
          'ip-blocked',
          'the profile allows logins from other addresses only.',
          'likely',
        ],
        PASSWORD_LOCKOUT: ['account-disabled', 'the account is locked after wrong passwords.', 'likely'],
        INACTIVE_OWNER_OR_USER: ['account-disabled', 'the user is not active.', 'likely'],
        ORG_LOCKED: ['account-disabled', 'the organisation is locked.', 'likely'],
        TXN_SECURITY_METERING_ERROR: [
          'insufficient-permission',
          'a policy of transaction security refused it.',
          'likely',
        ],
        TWO_FACTOR_REQUIRED: ['step-up-required', 'a second factor is asked for.', 'likely'],
        CLIENT_NOT_ACCESSIBLE_FOR_USER: [
          'insufficient-permission',
          'the user may not use this connected application.',
          'likely',
        ],
        UNSUPPORTED_CLIENT: ['bot-challenge', 'the client is not supported.', 'likely'],
        INVALID_CLIENT: ['invalid-credentials', 'the client is not known.', 'likely'],
      },
      source:
        'https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_calls_concepts_core_data_objects.htm',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

[{"message":"x","errorCode":"FUNCTIONALITY_NOT_ENABLED"}]`,
    },
    {
      at: { json: 'error_description' },
      shared: true,
      codes: {
        'expired access/refresh token': [
          'expired-credentials',
          'the refresh token has expired or was revoked.',
          'likely',
        ],
        'authentication failure': [
          'invalid-credentials',
          'name, password or security token is wrong, or the address is restricted.',
          'likely',
        ],
        'invalid client credentials': [
          'invalid-credentials',
          'the secret of the connected application is wrong.',
          'likely',
        ],
        'client identifier invalid': ['invalid-credentials', 'the connected application is not known.', 'likely'],
        'ip restricted': ['ip-blocked', 'the address is not allowed.', 'likely'],
        'ip restricted or invalid login hours': ['ip-blocked', 'the address or hour is not allowed.', 'likely'],
        'inactive user': ['account-disabled', 'the user is not active.', 'likely'],
        'inactive organization': ['account-disabled', 'the organisation is not active.', 'likely'],
        "user hasn't approved this consumer": [
          'insufficient-scope',
          'the user has not approved the connected application.',
          'likely',
        ],
        'user is not admin approved to access this app': [
          'insufficient-permission',
          'an administrator has to approve the user for the application.',
          'likely',
        ],
        'authentication failure - rate limit exceeded': ['rate-limited', 'too many logins.', 'likely'],
        'rate limit exceeded': ['rate-limited', 'too many logins.', 'likely'],
      },
      source: 'https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_flow_errors.htm',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error":"invalid_grant","error_description":"expired access/refresh token"}`,
    },
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
        API_CURRENTLY_DISABLED: ['not-entitled', 'the API is switched off.', 'likely'],
        REQUEST_LIMIT_EXCEEDED: ['rate-limited', 'the number of calls is used up.'],
        INSUFFICIENT_ACCESS: ['insufficient-permission', 'the user may not do this.'],
        INSUFFICIENT_ACCESS_OR_READONLY: ['insufficient-permission', 'the user may not change this record.'],
        INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY: [
          'insufficient-permission',
          'the user may not use a record that this one points to.',
        ],
        ENTITY_IS_LOCKED: ['resource-state', 'the record is locked.'],
        INVALID_LOGIN: ['invalid-credentials', 'the login failed.', 'likely'],
        LOGIN_MUST_USE_SECURITY_TOKEN: [
          'step-up-required',
          'the security token has to be added to the password.',
          'likely',
        ],
      },
      source: 'https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/errorcodes.htm',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

[{"message": "Session expired or invalid", "errorCode": "INVALID_SESSION_ID"}]`,
    },
  ],
};
