import type { Vendor } from '../engine/vendor.ts';

/** Baidu Maps: its own refusals, from its documentation and source. */
export const baiduMaps: Vendor = {
  id: 'baidu-maps',
  name: 'Baidu Maps',
  layer: 'api',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: 'status' },
      when: { status: [200, 400, 401, 403], host: 'api.map.baidu.com' },
      confidence: 'certain',
      codes: {
        '101': ['no-credentials', 'no ak was sent.'],
        '200': ['invalid-credentials', 'there is no such app.'],
        '201': ['account-disabled', 'the app is disabled.'],
        '202': ['account-disabled', 'the app is deleted.'],
        '210': ['ip-blocked', 'the address is not on the list of the app.'],
        '211': ['bad-signature', 'the signature sn is not good.'],
        '220': ['origin-rejected', 'the site is not on the list of the app.'],
        '230': ['origin-rejected', 'the mobile app is not the registered one.'],
        '240': ['not-entitled', 'the service is switched off for the app.'],
        '250': ['invalid-credentials', 'there is no such user.', 'likely'],
        '251': ['account-disabled', 'the user is deleted.'],
        '252': ['account-disabled', 'the user is disabled.'],
        '260': ['not-entitled', 'there is no such service.', 'likely'],
        '302': ['rate-limited', 'the daily quota is used up.'],
        '401': ['rate-limited', 'too many calls in a short time.'],
      },
      source: 'https://lbsyun.baidu.com/index.php?title=webapi/appendix',
      sample: `GET /geocoding/v3/?ak=abc HTTP/1.1
Host: api.map.baidu.com
---
HTTP/1.1 200 OK
Content-Type: application/json

{"status": 220, "message": "APP Referer校验失败"}`,
    },
  ],
};
