import type { Vendor } from '../engine/vendor.ts';

/** QuickBooks Online: its refusals, from its documentation or source. */
export const quickbooks: Vendor = {
  id: 'quickbooks',
  name: 'QuickBooks Online',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { body: ['message=AuthenticationFailed; errorCode=003200'] },
      cause: 'expired-credentials',
      says: 'the token has expired or is wrong.',
      orElse: ['invalid-credentials', 'revoked-credentials'],
      source: 'https://developer.intuit.com/app/developer/qbo/docs/develop/troubleshooting/error-codes',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"fault":{"error":[{"message":"message=AuthenticationFailed; errorCode=003200; statusCode=401","detail":null,"code":"3200"}],"type":"AUTHENTICATION"}}`,
    },
    {
      when: { body: ['message=ApplicationAuthorizationFailed; errorCode=003100'] },
      cause: 'insufficient-permission',
      says: 'the application may not use this company.',
      orElse: ['wrong-audience'],
      source: 'https://developer.intuit.com/app/developer/qbo/docs/develop/troubleshooting/error-codes',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"fault":{"error":[{"message":"message=ApplicationAuthorizationFailed; errorCode=003100; statusCode=403","code":"3100"}],"type":"AUTHORIZATION"}}`,
    },
    {
      when: { body: ['message=ThrottleExceeded; errorCode=003001'] },
      cause: 'rate-limited',
      says: 'too many requests.',
      source: 'https://developer.intuit.com/app/developer/qbo/docs/develop/troubleshooting/error-codes',
      sample: `HTTP/1.1 429 Too Many Requests
Content-Type: application/json

{"fault":{"error":[{"message":"message=ThrottleExceeded; errorCode=003001; statusCode=429","code":"3001"}],"type":"THROTTLE"}}`,
    },
  ],
};
