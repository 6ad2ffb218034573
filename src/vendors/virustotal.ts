import type { Vendor } from '../engine/vendor.ts';

/** VirusTotal: its refusals, from its documentation. */
export const virustotal: Vendor = {
  id: 'virustotal',
  name: 'VirusTotal',
  layer: 'api',
  marks: [{ host: 'virustotal.com', mediaType: 'json' }],
  denials: [],
  vocabularies: [
    {
      at: { json: 'error.code' },
      when: { json: { 'error.message': true } },
      confidence: 'certain',
      codes: {
        AuthenticationRequiredError: ['no-credentials', 'no key was sent.'],
        WrongCredentialsError: ['invalid-credentials', 'the key is not known.'],
        UserNotActiveError: ['account-disabled', 'the account was not activated yet.'],
        QuotaExceededError: ['rate-limited', 'the quota of the minute, day or month is used up.'],
      },
      source: 'https://docs.virustotal.com/reference/errors',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": {"code": "WrongCredentialsError", "message": "Wrong API key"}}`,
    },
    {
      at: { json: 'error.code' },
      when: { json: { 'error.message': true } },
      shared: true,
      codes: {
        ForbiddenError: ['insufficient-permission', 'the key may not do this; some calls are for paying customers.'],
        TooManyRequestsError: ['rate-limited', 'too many requests.'],
      },
      source: 'https://docs.virustotal.com/reference/errors',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": {"code": "ForbiddenError", "message": "You are not authorized to perform the requested operation"}}`,
    },
  ],
};
