import type { Vendor } from '../engine/vendor.ts';

/** Zhihu: how its API answers to requests that it takes for automated, as its public pages show. */
export const zhihu: Vendor = {
  id: 'zhihu',
  name: 'Zhihu',
  layer: 'api',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: 'error.code' },
      when: { text: ['知乎小管家', '请求存在异常', '安全验证'] },
      codes: {
        '40352': ['bot-challenge', 'the address is suspected, and a puzzle has to be solved.', 'likely'],
        '40362': ['bot-challenge', 'the request looks unusual and is restricted for now.', 'likely'],
      },
      source: 'https://www.zhihu.com/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json; charset=utf-8

{"error":{"message":"您当前请求存在异常，暂时限制本次访问。","code":40362}}`,
    },
  ],
};
