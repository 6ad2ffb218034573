import type { Vendor } from '../engine/vendor.ts';

/** Apache ShenYu: how it words its denials, from its documentation and source. */
export const shenyu: Vendor = {
  id: 'shenyu',
  name: 'Apache ShenYu',
  layer: 'gateway',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: 'message' },
      shared: true,
      codes: {
        'Sign is not pass shenyu!': ['bad-signature', 'the signature does not fit the request.'],
        'Illegal authorization': ['invalid-credentials', 'the token is missing or not accepted.', 'likely'],
        'Key is incorrect': ['invalid-credentials', 'the key is not accepted.'],
        'You have been restricted, please try again later!': [
          'rate-limited',
          'too many calls for the limit that is set.',
        ],
        'You have reach your tokens limit, please try again later!': [
          'rate-limited',
          'the budget of tokens is used up.',
        ],
        'The request block by sentinel!': ['rate-limited', 'flow control refused the request.', 'likely'],
        'Your time parameter is incorrect or has expired!': [
          'clock-skew',
          'the timestamp of the request is wrong or too old.',
        ],
        'Can not find selector, please check your configuration!': [
          'wrong-route',
          'no rule of the gateway covers this path.',
        ],
        'Can not find url, please check your configuration!': [
          'wrong-route',
          'no rule of the gateway covers this path.',
        ],
      },
      source:
        'https://github.com/apache/shenyu/blob/HEAD/shenyu-plugin/shenyu-plugin-api/src/main/java/org/apache/shenyu/plugin/api/result/ShenyuResultEnum.java',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code":401,"message":"Sign is not pass shenyu!","data":null}`,
      when: { json: { code: true } },
    },
  ],
};
