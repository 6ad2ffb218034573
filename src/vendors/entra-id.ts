import type { Vendor } from '../engine/vendor.ts';

/** Microsoft Entra ID and Microsoft Graph: its own refusals, from its documentation and source. */
export const entraId: Vendor = {
  id: 'entra-id',
  name: 'Microsoft Entra ID and Microsoft Graph',
  layer: 'identity',
  marks: [{ body: 'AADSTS' }, { json: { 'error.code': { equals: 'InvalidAuthenticationToken' } } }],
  denials: [
    {
      when: {
        json: {
          'error.code': { equals: 'InvalidAuthenticationToken' },
          'error.message': ['Lifetime validation failed', 'token is expired', 'Access token has expired'],
        },
      },
      cause: 'expired-credentials',
      says: 'the access token is past its time.',
      confidence: 'certain',
      source: 'https://learn.microsoft.com/en-us/graph/errors',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": {"code": "InvalidAuthenticationToken", "message": "Lifetime validation failed, the token is expired.", "innerError": {}}}`,
    },
    {
      when: {
        json: { 'error.code': { equals: 'InvalidAuthenticationToken' }, 'error.message': ['Access token is empty'] },
      },
      cause: 'no-credentials',
      says: 'no access token was sent.',
      confidence: 'certain',
      source: 'https://learn.microsoft.com/en-us/graph/errors',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": {"code": "InvalidAuthenticationToken", "message": "Access token is empty."}}`,
    },
    {
      when: {
        json: {
          'error.code': { equals: 'InvalidAuthenticationToken' },
          'error.message': ['Access token validation failure. Invalid audience', 'Invalid audience'],
        },
      },
      cause: 'wrong-audience',
      says: 'the token was issued for another API.',
      confidence: 'certain',
      source: 'https://learn.microsoft.com/en-us/graph/errors',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": {"code": "InvalidAuthenticationToken", "message": "Access token validation failure. Invalid audience."}}`,
    },
    {
      when: {
        json: {
          'error.code': { equals: 'InvalidAuthenticationToken' },
          'error.message': ['CompactToken parsing failed', 'JWT is not well formed', 'IDX12741', 'IDX14100'],
        },
      },
      cause: 'malformed-credentials',
      says: 'what was sent as a token is not one.',
      confidence: 'certain',
      source: 'https://learn.microsoft.com/en-us/graph/errors',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": {"code": "InvalidAuthenticationToken", "message": "CompactToken parsing failed with error code: 80049217"}}`,
    },
    {
      when: { json: { 'error.code': { equals: 'InvalidAuthenticationToken' } } },
      cause: 'invalid-credentials',
      says: 'the access token is not accepted.',
      confidence: 'likely',
      orElse: ['expired-credentials'],
      source: 'https://learn.microsoft.com/en-us/graph/errors',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": {"code": "InvalidAuthenticationToken", "message": "Signing key is invalid."}}`,
    },
    {
      when: { json: { 'error.code': { equals: 'TokenCreatedWithOutdatedPolicies' } } },
      cause: 'step-up-required',
      says: 'the rules for this user have changed since the login: a new one is needed.',
      confidence: 'certain',
      source:
        'https://learn.microsoft.com/en-us/entra/identity/conditional-access/concept-continuous-access-evaluation',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": {"code": "TokenCreatedWithOutdatedPolicies", "message": "Continuous access evaluation resulted in challenge."}}`,
    },
    {
      when: { json: { 'error.code': { equals: 'Authorization_RequestDenied' } } },
      cause: 'insufficient-permission',
      says: 'the token lacks a permission, or the user a role, that the call asks for.',
      confidence: 'likely',
      orElse: ['insufficient-scope'],
      source: 'https://learn.microsoft.com/en-us/graph/errors',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": {"code": "Authorization_RequestDenied", "message": "Insufficient privileges to complete the operation."}}`,
    },
    {
      when: { json: { 'error.code': { equals: ['ErrorAccessDenied', 'accessDenied'] } } },
      cause: 'insufficient-permission',
      says: 'the caller may not do this; the token may lack a permission.',
      confidence: 'likely',
      orElse: ['insufficient-scope'],
      shared: true,
      source: 'https://learn.microsoft.com/en-us/graph/errors',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": {"code": "ErrorAccessDenied", "message": "Access is denied. Check credentials and try again."}}`,
    },
    {
      when: {
        json: {
          'error.message': [
            'Missing scope permissions on the request',
            'No scopes presented on the request',
            'Missing role permissions on the request',
          ],
        },
      },
      cause: 'insufficient-scope',
      says: 'the token lacks a permission that the call asks for.',
      confidence: 'certain',
      source: 'https://learn.microsoft.com/en-us/graph/permissions-reference',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": {"code": "Forbidden", "message": "Missing scope permissions on the request. API requires one of ..."}}`,
    },
    {
      when: { header: { 'www-authenticate': 'error="insufficient_claims"' } },
      cause: 'step-up-required',
      says: 'a stronger or fresher login is asked for: the claims challenge says which.',
      confidence: 'certain',
      source: 'https://learn.microsoft.com/en-us/entra/identity-platform/claims-challenge',
      sample: `HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", error="insufficient_claims", claims="e30="`,
    },
  ],
  vocabularies: [
    {
      at: { body: '{}' },
      confidence: 'certain',
      codes: {
        'AADSTS50126:': ['invalid-credentials', 'name or password is wrong (AADSTS50126).'],
        'AADSTS50034:': ['invalid-credentials', 'there is no such user in the directory (AADSTS50034).', 'likely'],
        'AADSTS50053:': [
          'account-disabled',
          'the account is locked after failed logins, or the address is blocked (AADSTS50053).',
          'likely',
        ],
        'AADSTS50057:': ['account-disabled', 'the account is disabled (AADSTS50057).'],
        'AADSTS50055:': ['expired-credentials', 'the password is past its time (AADSTS50055).'],
        'AADSTS50058:': ['no-credentials', 'nobody is logged in, so a silent login is not possible (AADSTS50058).'],
        'AADSTS50059:': ['wrong-audience', 'the request does not tell the tenant (AADSTS50059).', 'likely'],
        'AADSTS50074:': ['step-up-required', 'a second factor is needed (AADSTS50074).'],
        'AADSTS50076:': ['step-up-required', 'a second factor is needed (AADSTS50076).'],
        'AADSTS50079:': ['step-up-required', 'the user has to set up a second factor (AADSTS50079).'],
        'AADSTS50105:': ['insufficient-permission', 'the user has not been assigned to the application (AADSTS50105).'],
        'AADSTS50158:': ['step-up-required', 'a further check outside is needed (AADSTS50158).'],
        'AADSTS50173:': [
          'revoked-credentials',
          'the login was withdrawn, for example by a new password (AADSTS50173).',
        ],
        'AADSTS50056:': ['invalid-credentials', 'the account has no such password (AADSTS50056).', 'likely'],
        'AADSTS50064:': ['invalid-credentials', 'name or password was not confirmed (AADSTS50064).'],
        'AADSTS50072:': ['step-up-required', 'the user has to set up a second factor (AADSTS50072).'],
        'AADSTS50078:': ['step-up-required', 'the second factor was given too long ago (AADSTS50078).'],
        'AADSTS50097:': ['step-up-required', 'the device has to log in as well (AADSTS50097).'],
        'AADSTS50132:': [
          'revoked-credentials',
          'the session ended when the password was changed or ran out (AADSTS50132).',
          'likely',
        ],
        'AADSTS50133:': [
          'revoked-credentials',
          'the session ended when the password was changed or ran out (AADSTS50133).',
          'likely',
        ],
        'AADSTS50144:': [
          'expired-credentials',
          'the password of the company directory is past its time (AADSTS50144).',
        ],
        'AADSTS50196:': [
          'rate-limited',
          'the application asked for the same thing too often in a short time (AADSTS50196).',
        ],
        'AADSTS500133:': [
          'expired-credentials',
          'the token that was to be exchanged is past its time (AADSTS500133).',
          'likely',
        ],
        'AADSTS500011:': [
          'wrong-audience',
          'the API that the token is for is not known in this tenant (AADSTS500011).',
          'likely',
        ],
        'AADSTS500021:': [
          'network-filter',
          'the network that the caller is in lets users into listed tenants only (AADSTS500021).',
        ],
        'AADSTS500022:': [
          'network-filter',
          'the network that the caller is in lets users into listed tenants only (AADSTS500022).',
        ],
        'AADSTS500212:': [
          'insufficient-permission',
          'the home tenant of the user does not allow access to this tenant (AADSTS500212).',
        ],
        'AADSTS500213:': [
          'insufficient-permission',
          'this tenant does not let in users of the other tenant (AADSTS500213).',
        ],
        'AADSTS90002:': ['wrong-audience', 'there is no such tenant (AADSTS90002).', 'likely'],
        'AADSTS90055:': ['rate-limited', 'the tenant sends too many requests (AADSTS90055).'],
        'AADSTS90095:': ['insufficient-scope', 'an administrator has to consent (AADSTS90095).'],
        'AADSTS53000:': ['step-up-required', 'the device does not meet the rules (AADSTS53000).', 'likely'],
        'AADSTS53003:': [
          'insufficient-permission',
          'a conditional access rule refuses the login (AADSTS53003).',
          'likely',
        ],
        'AADSTS65001:': [
          'insufficient-scope',
          'user or administrator have not consented to the application (AADSTS65001).',
        ],
        'AADSTS90094:': ['insufficient-scope', 'an administrator has to consent (AADSTS90094).'],
        'AADSTS70008:': ['expired-credentials', 'the code or refresh token is past its time (AADSTS70008).'],
        'AADSTS700082:': ['expired-credentials', 'the refresh token was not used for too long (AADSTS700082).'],
        'AADSTS700084:': [
          'expired-credentials',
          'the refresh token of a single-page app is past its 24 hours (AADSTS700084).',
        ],
        'AADSTS70043:': ['expired-credentials', 'the refresh token is past the time that a rule sets (AADSTS70043).'],
        'AADSTS7000215:': ['invalid-credentials', 'the client secret is wrong (AADSTS7000215).'],
        'AADSTS7000222:': ['expired-credentials', 'the client secret is past its time (AADSTS7000222).'],
        'AADSTS7000218:': ['no-credentials', 'no client secret was sent (AADSTS7000218).'],
        'AADSTS700016:': [
          'invalid-credentials',
          'the application is not known in this tenant (AADSTS700016).',
          'likely',
        ],
        'AADSTS50020:': ['wrong-audience', 'the account is of another tenant (AADSTS50020).'],
        'AADSTS90072:': ['wrong-audience', 'the account is not known in this tenant (AADSTS90072).'],
        'AADSTS50011:': [
          'origin-rejected',
          'the redirect address is not registered for the application (AADSTS50011).',
          'likely',
        ],
        'AADSTS9002326:': [
          'origin-rejected',
          'the code may be redeemed from another site only by a single-page app registration (AADSTS9002326).',
        ],
        'AADSTS700027:': [
          'invalid-credentials',
          'the client assertion is not confirmed by a key of the application (AADSTS700027).',
          'likely',
        ],
      },
      source: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error": "invalid_grant", "error_description": "AADSTS50126: Error validating credentials due to invalid username or password.", "error_codes": [50126]}`,
    },
  ],
};
