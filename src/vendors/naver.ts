import type { Vendor } from '../engine/vendor.ts';

/** Naver: its refusals, from its documentation or source. */
export const naver: Vendor = {
  id: 'naver',
  name: 'Naver',
  layer: 'api',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: 'errorCode' },
      when: { json: { errorMessage: true } },
      codes: {
        '403': ['insufficient-permission', 'the application may not use this.', 'likely'],
        '024': [
          'invalid-credentials',
          'client id, secret or token was not accepted, or the interface is not enabled for the application.',
          'likely',
        ],
        '028': ['invalid-credentials', 'the token was not accepted.', 'likely'],
        '025': ['resource-state', 'the request is not allowed.', 'possible'],
        '010': ['rate-limited', 'the calls of the day are used up.', 'likely'],
        '012': ['rate-limited', 'the calls are used up.', 'likely'],
      },
      source: 'https://developers.naver.com/docs/common/openapiguide/errorcode.md',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errorMessage":"Not Exist Client ID : Authentication failed. (인증에 실패했습니다.)","errorCode":"024"}`,
    },
    {
      at: { json: 'error.errorCode' },
      when: { status: [401, 403, 429], json: { 'error.details': true } },
      codes: {
        '200': ['invalid-credentials', 'the key was not accepted.', 'likely'],
        '210': ['not-entitled', 'the application may not use this service.', 'likely'],
        '400': ['rate-limited', 'the quota is used up.', 'likely'],
        '410': ['rate-limited', 'too many requests.', 'likely'],
        '420': ['rate-limited', 'too many requests.', 'likely'],
      },
      source: 'https://api.ncloud-docs.com/docs/common-ncpapi',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":{"errorCode":"200","message":"Authentication Failed","details":"Invalid authentication information."}}`,
    },
  ],
};
