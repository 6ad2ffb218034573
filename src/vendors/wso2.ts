import type { Vendor, VendorCodes } from '../engine/vendor.ts';

const codes: VendorCodes['codes'] = {
  '900900': ['invalid-credentials', 'the login failed.', 'likely'],
  '900901': ['invalid-credentials', 'the token or key is not good, or past its time.', 'likely'],
  '900902': ['no-credentials', 'no token or key was sent.'],
  '900905': ['wrong-scheme', 'a token of this kind is not taken.', 'likely'],
  '900906': ['insufficient-permission', 'the path or method is not open to this caller.', 'likely'],
  '900907': ['account-disabled', 'the API is blocked.', 'likely'],
  '900908': ['not-entitled', 'the application has not subscribed to the API.', 'likely'],
  '900909': ['account-disabled', 'the subscription is not active.', 'likely'],
  '900910': ['insufficient-scope', 'the token lacks a scope.'],
  '900800': ['rate-limited', 'too many calls.'],
  900801: ['rate-limited', 'the hard limit of calls is reached.'],
  900802: ['rate-limited', 'the quota of the resource is used up.'],
  900805: ['account-disabled', 'the administrator has blocked this API, application, user or address.', 'likely'],
  900806: ['rate-limited', 'a rule of the administrator counts calls, and the number is used up.'],
  '900803': ['rate-limited', 'the quota of the application is used up.'],
  '900804': ['rate-limited', 'the quota of the subscription is used up.'],
};

/** WSO2 API Manager: its own refusals, from its documentation and source. */
export const wso2: Vendor = {
  id: 'wso2',
  name: 'WSO2 API Manager',
  layer: 'gateway',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: 'code' },
      when: { json: { message: true, description: true } },
      confidence: 'certain',
      codes,
      source: 'https://apim.docs.wso2.com/en/latest/troubleshooting/error-handling/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code": "900902", "message": "Missing Credentials", "description": "Invalid Credentials. Make sure your API invocation call has a header"}`,
    },
    {
      at: { json: 'fault.code' },
      when: { json: { 'fault.message': true, 'fault.description': true } },
      confidence: 'certain',
      codes,
      source: 'https://apim.docs.wso2.com/en/latest/troubleshooting/error-handling/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"fault":{"code":900908,"message":"Resource forbidden ","description":"Access failure for API: /pets/1.0.0, version: 1.0.0 status: (900908) - Resource forbidden "}}`,
    },
  ],
};
