import type { Vendor } from '../engine/vendor.ts';

/** Meta Graph API: its own refusals, from its documentation and source. */
export const facebook: Vendor = {
  id: 'facebook',
  name: 'Meta Graph API',
  layer: 'api',
  marks: [{ json: { 'error.fbtrace_id': true } }],
  denials: [
    {
      when: { json: { 'error.code': { equals: '190' }, 'error.error_subcode': { equals: '463' } } },
      cause: 'expired-credentials',
      says: 'the access token is past its time.',
      confidence: 'certain',
      source: 'https://developers.facebook.com/docs/graph-api/guides/error-handling/',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error": {"message": "Error validating access token: Session has expired", "type": "OAuthException", "code": 190, "error_subcode": 463, "fbtrace_id": "A"}}`,
    },
    {
      when: { json: { 'error.code': { equals: '190' }, 'error.error_subcode': { equals: ['460', '458'] } } },
      cause: 'revoked-credentials',
      says: 'the password was changed or the app was removed since.',
      confidence: 'certain',
      source: 'https://developers.facebook.com/docs/graph-api/guides/error-handling/',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error": {"message": "x", "type": "OAuthException", "code": 190, "error_subcode": 460, "fbtrace_id": "A"}}`,
    },
    {
      when: { json: { 'error.code': { equals: '190' }, 'error.error_subcode': { equals: ['459', '464'] } } },
      cause: 'account-disabled',
      says: 'the user has to log in at the site first: a checkpoint or an unconfirmed account.',
      confidence: 'certain',
      source: 'https://developers.facebook.com/docs/graph-api/guides/error-handling/',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error": {"message": "x", "type": "OAuthException", "code": 190, "error_subcode": 459, "fbtrace_id": "A"}}`,
    },
    {
      when: { json: { 'error.code': { equals: '190' }, 'error.fbtrace_id': true } },
      cause: 'invalid-credentials',
      says: 'the access token is not good.',
      confidence: 'likely',
      orElse: ['expired-credentials'],
      source: 'https://developers.facebook.com/docs/graph-api/guides/error-handling/',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error": {"message": "Invalid OAuth access token - Cannot parse access token", "type": "OAuthException", "code": 190, "fbtrace_id": "A"}}`,
    },
    {
      when: { json: { 'error.code': { equals: ['10', '200', '294', '299'] }, 'error.fbtrace_id': true } },
      cause: 'insufficient-scope',
      says: 'the app has not been given the permission.',
      confidence: 'likely',
      orElse: ['insufficient-permission'],
      source: 'https://developers.facebook.com/docs/graph-api/guides/error-handling/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": {"message": "(#200) Requires extended permission", "type": "OAuthException", "code": 200, "fbtrace_id": "A"}}`,
    },
    {
      when: { json: { 'error.code': { equals: ['4', '17', '32', '613'] }, 'error.fbtrace_id': true } },
      cause: 'rate-limited',
      says: 'too many calls.',
      confidence: 'certain',
      source: 'https://developers.facebook.com/docs/graph-api/guides/error-handling/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": {"message": "(#4) Application request limit reached", "type": "OAuthException", "code": 4, "fbtrace_id": "A"}}`,
    },
    {
      when: { json: { 'error.code': { equals: ['104', '2500'] }, 'error.fbtrace_id': true } },
      cause: 'no-credentials',
      says: 'an access token is needed.',
      confidence: 'likely',
      source: 'https://developers.facebook.com/docs/graph-api/guides/error-handling/',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error": {"message": "An active access token must be used to query information about the current user.", "type": "OAuthException", "code": 2500, "fbtrace_id": "A"}}`,
    },
    {
      when: { json: { 'error.code': { equals: '368' }, 'error.fbtrace_id': true } },
      cause: 'account-disabled',
      says: 'the account is blocked for a while for breaking the rules.',
      confidence: 'likely',
      orElse: ['rate-limited'],
      source: 'https://developers.facebook.com/docs/graph-api/guides/error-handling/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": {"message": "The action attempted has been deemed abusive", "type": "OAuthException", "code": 368, "fbtrace_id": "A"}}`,
    },
  ],
  vocabularies: [
    {
      at: { json: 'error.code' },
      when: { json: { 'error.fbtrace_id': true } },
      confidence: 'certain',
      codes: {
        '0': ['invalid-credentials', 'the user could not be identified.', 'likely'],
        '3': ['insufficient-scope', 'the application lacks the capability.', 'likely'],
        '4': ['rate-limited', 'too many calls of the application.', 'likely'],
        '17': ['rate-limited', 'too many calls of the user.', 'likely'],
        '32': ['rate-limited', 'too many calls of the page.', 'likely'],
        '102': ['expired-credentials', 'the session has expired.', 'likely'],
        '104': ['bad-signature', 'the proof of the application secret is missing or wrong.', 'likely'],
        '341': ['rate-limited', 'the application reached a limit.', 'likely'],
        '368': ['account-disabled', 'the account is blocked for a while for breaking a policy.', 'likely'],
        '613': ['rate-limited', 'too many calls.', 'likely'],
        '80007': ['rate-limited', 'too many calls of the business account.', 'likely'],
        '130429': ['rate-limited', 'too many messages in a short time.', 'likely'],
        '131005': ['insufficient-permission', 'a permission was not granted or was removed.', 'likely'],
        '131031': ['account-disabled', 'the business account is locked.', 'likely'],
        '131042': ['not-entitled', 'the payment method does not work.', 'likely'],
        '131048': ['rate-limited', 'too many messages were marked as spam.', 'likely'],
        '131056': ['rate-limited', 'too many messages to the same person.', 'likely'],
        '133010': ['account-disabled', 'the phone number is not registered.', 'likely'],
      },
      source: 'https://developers.facebook.com/docs/graph-api/guides/error-handling/',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error":{"message":"x","type":"OAuthException","code":131031,"fbtrace_id":"A"}}`,
    },
    {
      at: { json: 'error.error_subcode' },
      when: { json: { 'error.fbtrace_id': true } },
      codes: {
        '458': ['revoked-credentials', 'the user removed the application.', 'likely'],
        '459': ['step-up-required', 'the user has to confirm the account on the site.', 'likely'],
        '460': ['revoked-credentials', 'the user changed the password.'],
        '463': ['expired-credentials', 'the token has expired.'],
        '464': ['account-disabled', 'the account is not confirmed.'],
        '467': ['invalid-credentials', 'the token is not valid any more.', 'likely'],
        '492': ['insufficient-permission', 'the user lacks a role on the page.', 'likely'],
      },
      source: 'https://developers.facebook.com/docs/graph-api/guides/error-handling/',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error":{"message":"x","type":"OAuthException","code":190,"error_subcode":467,"fbtrace_id":"A"}}`,
    },
  ],
};
