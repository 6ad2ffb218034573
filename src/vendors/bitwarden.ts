import type { Vendor } from '../engine/vendor.ts';

/** Bitwarden and Vaultwarden: its refusals, from its documentation or source. */
export const bitwarden: Vendor = {
  id: 'bitwarden',
  name: 'Bitwarden and Vaultwarden',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { body: ['Username or password is incorrect. Try again'] },
      cause: 'invalid-credentials',
      says: 'name and password do not belong together.',
      confidence: 'certain',
      source: 'https://github.com/dani-garcia/vaultwarden/blob/HEAD/src/api/identity.rs',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"message":"Username or password is incorrect. Try again","validationErrors":{"":["Username or password is incorrect. Try again"]},"errorModel":{"message":"Username or password is incorrect. Try again","object":"error"},"error":"","error_description":"","exceptionMessage":null,"object":"error"}`,
    },
    {
      when: { body: ['"This user has been disabled'] },
      cause: 'account-disabled',
      says: 'the account is disabled.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/dani-garcia/vaultwarden/blob/HEAD/src/api/identity.rs',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"message":"This user has been disabled","validationErrors":{"":["This user has been disabled"]},"errorModel":{"message":"This user has been disabled","object":"error"},"error":"","error_description":"","exceptionMessage":null,"object":"error"}`,
    },
    {
      when: { body: 'Please verify your email before trying again.' },
      cause: 'account-disabled',
      says: 'the e-mail address is not verified.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/dani-garcia/vaultwarden/blob/HEAD/src/api/identity.rs',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"message":"Please verify your email before trying again.","validationErrors":{"":["Please verify your email before trying again."]},"errorModel":{"message":"Please verify your email before trying again.","object":"error"},"error":"","error_description":"","exceptionMessage":null,"object":"error"}`,
    },
    {
      when: { status: 400, body: 'Two factor required.', json: { TwoFactorProviders: true } },
      cause: 'step-up-required',
      says: 'the password is right, and a second factor is asked for.',
      confidence: 'certain',
      source: 'https://github.com/dani-garcia/vaultwarden/blob/HEAD/src/api/identity.rs',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error":"invalid_grant","error_description":"Two factor required.","TwoFactorProviders":["0"],"TwoFactorProviders2":{"0":null}}`,
    },
    {
      when: { body: '"SSO sign-in is required' },
      cause: 'wrong-scheme',
      says: 'only single sign-on is allowed.',
      confidence: 'certain',
      source: 'https://github.com/dani-garcia/vaultwarden/blob/HEAD/src/api/identity.rs',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"message":"SSO sign-in is required","validationErrors":{"":["SSO sign-in is required"]},"errorModel":{"message":"SSO sign-in is required","object":"error"},"error":"","error_description":"","exceptionMessage":null,"object":"error"}`,
    },
    {
      when: { body: ['"Incorrect client_secret'] },
      cause: 'invalid-credentials',
      says: 'the API key is wrong.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/dani-garcia/vaultwarden/blob/HEAD/src/api/identity.rs',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"message":"Incorrect client_secret","validationErrors":{"":["Incorrect client_secret"]},"errorModel":{"message":"Incorrect client_secret","object":"error"},"error":"","error_description":"","exceptionMessage":null,"object":"error"}`,
    },
  ],
};
