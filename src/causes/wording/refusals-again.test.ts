import { describe, expect, it } from 'vitest';
import { hear } from './hearing.ts';
import { type Labelled, plainest, rows } from './testdata/plainest.ts';

/** A second set, labelled after the lexicon was mended on the first, to see what it is worth on new wordings. */
const second: Labelled = {
  'no-credentials': [
    'An API token must be sent with each request',
    'Log in before you post a comment',
    'The request contained no credentials',
    'Guests cannot open this area',
    'Subscription-Key header absent',
  ],
  'malformed-credentials': ['The bearer token has an unexpected format', 'Your JWT is truncated'],
  'wrong-scheme': ['This route does not support API keys', 'Only basic authentication is supported'],
  'invalid-credentials': [
    'Those login details were not right',
    'The key you sent does not exist',
    'We could not verify your token',
    'Nobody is registered under that email',
    'Incorrect passcode',
  ],
  'expired-credentials': ['The token is past its expiry time', 'Session has lapsed', 'The one-time code is too old'],
  'revoked-credentials': ['An administrator has revoked this key', 'That refresh token was already used'],
  'account-disabled': [
    'Logins for this user are suspended',
    'The account is awaiting email confirmation',
    'Your profile has been deactivated',
  ],
  'wrong-audience': ['Issuer mismatch', 'The token was issued for a different region'],
  'clock-skew': ['Request timestamp is outside the permitted window', 'The token will only be valid in the future'],
  'bad-signature': ['Request signature is incorrect', 'HMAC of the body is not correct'],
  'step-up-required': ['A one-time passcode is required for this account', 'Verify your identity to proceed'],
  'insufficient-scope': ['The granted scopes do not include write', 'Your token needs the scope admin:org'],
  'insufficient-permission': [
    'Editors and administrators only',
    'Your account lacks the privileges for this report',
    'Only the creator of the list is allowed to remove it',
    'You have no rights on this folder',
    'The policy does not permit this user to delete keys',
  ],
  'not-entitled': [
    'The free tier does not include exports',
    'Your license does not cover this module',
    'A premium membership is needed',
    'Payment is overdue',
  ],
  'content-restricted': ['The video has been made private by its owner', 'For adults over 18 only'],
  'rate-limited': [
    'Your client is sending requests too quickly',
    'API call quota exhausted',
    'Requests are being throttled',
  ],
  'csrf-rejected': ['Missing CSRF cookie', 'Anti-forgery validation failed'],
  'origin-rejected': ['This domain may not call the API', 'Unknown host'],
  'ip-blocked': ['Your address is on a blocklist: IP banned', 'Only whitelisted IPs may connect'],
  'geo-blocked': ['We do not serve customers in your country', 'Blocked in your region'],
  'bot-challenge': ['Please confirm that you are not a robot', 'Automated requests are not welcome'],
  'waf-blocked': ['The firewall stopped this request', 'Malicious payload detected'],
  'tls-required': ['Insecure connections are refused, use HTTPS', 'SSL is mandatory'],
  'method-not-permitted': ['DELETE is disabled for this resource', 'The HTTP verb is not permitted'],
  'resource-state': ['This project was archived by its owner', 'Voting has closed', 'The ticket is already closed'],
  'network-filter': ['Blocked by the content filter of your organization', 'This site is in a blocked category'],
  'directory-listing': ['Listing of the directory is denied'],
  nothing: [
    'Only a few seats are left for the concert.',
    'The form below is for feedback only.',
    'Your connection may be slow.',
    'We stopped selling hats.',
    'The quick way to learn to type too fast.',
    'You can filter the results by date.',
    'Terms apply.',
    'Refused.',
    'This is a private company.',
    'Call us from your location.',
    'The administrator has been notified.',
    'Access to the building is from the north side.',
    'Your session is active.',
    'Only visible to humans.',
    'A new version is available.',
    'Go back to the previous page.',
    'Support is available from 9 to 5.',
    'Passwords must have twelve characters.',
    'Cookies help us to deliver our services.',
    'The operation was not successful.',
  ],
};

describe('refusals of the world, on a second look', () => {
  it.each(rows(second))('"%s" means %s', (text, cause) => expect(plainest(hear(text))).toBe(cause));
});
