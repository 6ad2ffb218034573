import type { Vendor } from '../engine/vendor.ts';

/** Kakao: its own refusals, from its documentation and source. */
export const kakao: Vendor = {
  id: 'kakao',
  name: 'Kakao',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { json: { message: ['disabled OPEN_MAP_AND_LOCAL service'] } },
      cause: 'not-entitled',
      says: 'the map service is not switched on for the app.',
      confidence: 'certain',
      source: 'https://developers.kakao.com/docs/latest/en/rest-api/reference',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"errorType": "NotAuthorizedError", "message": "App(Example) disabled OPEN_MAP_AND_LOCAL service."}`,
    },
    {
      when: { json: { message: ['domain mismatched!', 'keyHash validation failed'] } },
      cause: 'origin-rejected',
      says: 'the app lists the sites that may call, and this one is not listed.',
      confidence: 'likely',
      source: 'https://developers.kakao.com/docs/latest/en/rest-api/reference',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errorType": "AccessDeniedError", "message": "domain mismatched! caller=http://localhost. check out registered web domains."}`,
    },
    {
      when: { json: { message: ['ip mismatched! callerIp='] } },
      cause: 'ip-blocked',
      says: 'the app lists the addresses that may call.',
      confidence: 'likely',
      source: 'https://developers.kakao.com/docs/latest/en/rest-api/reference',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errorType": "AccessDeniedError", "message": "ip mismatched! callerIp=192.0.2.7. check out registered ips."}`,
    },
    {
      when: { json: { message: ['appKey does not exist', 'wrong appKey('] } },
      cause: 'invalid-credentials',
      says: 'no such key is known.',
      confidence: 'likely',
      source: 'https://developers.kakao.com/docs/latest/en/rest-api/reference',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errorType": "AccessDeniedError", "message": "wrong appKey(abc) format"}`,
    },
    {
      when: { json: { message: ['this access token does not exist', 'this access token is already expired'] } },
      cause: 'expired-credentials',
      says: 'the token is past its time or unknown.',
      confidence: 'likely',
      orElse: ['revoked-credentials'],
      source: 'https://developers.kakao.com/docs/latest/en/rest-api/reference',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"msg": "x", "message": "this access token is already expired", "code": -401}`,
    },
  ],
  vocabularies: [
    {
      at: { json: 'code' },
      when: { json: { msg: true }, host: 'kakao.com' },
      codes: {
        '-401': ['invalid-credentials', 'the key or token is not valid, or past its time.', 'likely'],
        '-402': ['insufficient-scope', 'the user did not agree to this.', 'likely'],
        '-403': ['insufficient-permission', 'the application may not do this.', 'likely'],
        '-3': ['not-entitled', 'the feature is switched off for the application.', 'likely'],
        '-5': ['insufficient-permission', 'the application may not use this.', 'likely'],
        '-10': ['rate-limited', 'too many requests.', 'likely'],
        '-101': ['account-disabled', 'the user is not connected to the application.', 'likely'],
        '-103': ['account-disabled', 'the user account does not exist.', 'likely'],
        '-406': ['content-restricted', 'the user is too young.', 'likely'],
        '-501': ['account-disabled', 'the user does not use the service.', 'likely'],
        '-9798': ['resource-state', 'the service is being maintained.', 'likely'],
      },
      source: 'https://developers.kakao.com/docs/latest/en/rest-api/reference',
      sample: `GET /v2/user/me HTTP/1.1
Host: kapi.kakao.com
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"msg":"this access token is not valid","code":-401}`,
    },
  ],
};
