import type { Vendor } from '../engine/vendor.ts';

/** Alibaba Cloud CDN: its own refusals, from its documentation and source. */
export const aliyunCdn: Vendor = {
  id: 'aliyun-cdn',
  name: 'Alibaba Cloud CDN',
  layer: 'edge',
  marks: [{ header: { 'x-tengine-error': true } }],
  denials: [
    {
      when: { header: { 'x-tengine-error': ['denied by Referer ACL', 'denied by referer', 'Referer ACL'] } },
      cause: 'origin-rejected',
      says: 'the site lists who may embed its files.',
      confidence: 'certain',
      source: 'https://help.aliyun.com/zh/cdn/support/',
      sample: `HTTP/1.1 403 Forbidden
X-Tengine-Error: denied by Referer ACL`,
    },
    {
      when: { header: { 'x-tengine-error': ['denied by IP ACL', 'IP ACL'] } },
      cause: 'ip-blocked',
      says: 'the address of the caller is on a list.',
      confidence: 'certain',
      source: 'https://help.aliyun.com/zh/cdn/support/',
      sample: `HTTP/1.1 403 Forbidden
X-Tengine-Error: denied by IP ACL`,
    },
    {
      when: { header: { 'x-tengine-error': ['denied by UA ACL', 'UserAgent ACL'] } },
      cause: 'bot-challenge',
      says: 'the browser or program is on a list.',
      confidence: 'certain',
      source: 'https://help.aliyun.com/zh/cdn/support/',
      sample: `HTTP/1.1 403 Forbidden
X-Tengine-Error: denied by UA ACL`,
    },
    {
      when: { header: { 'x-tengine-error': ['denied by req auth: expired timestamp', 'expired timestamp'] } },
      cause: 'expired-credentials',
      says: 'the signed link is past its time.',
      confidence: 'certain',
      source: 'https://help.aliyun.com/zh/cdn/support/',
      sample: `HTTP/1.1 403 Forbidden
X-Tengine-Error: denied by req auth: expired timestamp`,
    },
    {
      when: { header: { 'x-tengine-error': ['denied by req auth: invalid md5hash', 'invalid md5hash'] } },
      cause: 'bad-signature',
      says: 'the signed link was changed, or signed with another key.',
      confidence: 'certain',
      source: 'https://help.aliyun.com/zh/cdn/support/',
      sample: `HTTP/1.1 403 Forbidden
X-Tengine-Error: denied by req auth: invalid md5hash=abc`,
    },
    {
      when: { header: { 'x-tengine-error': ['denied by req auth: no url arg auth_key', 'no url arg'] } },
      cause: 'no-credentials',
      says: 'the link has to be signed.',
      confidence: 'certain',
      source: 'https://help.aliyun.com/zh/cdn/support/',
      sample: `HTTP/1.1 403 Forbidden
X-Tengine-Error: denied by req auth: no url arg auth_key`,
    },
    {
      when: { header: { 'x-tengine-error': { starts: 'denied by bot' } } },
      cause: 'bot-challenge',
      says: 'the edge takes the caller for a program.',
      confidence: 'likely',
      source: 'https://help.aliyun.com/zh/cdn/support/',
      sample: `HTTP/1.1 403 Forbidden
X-Tengine-Error: denied by bot`,
    },
  ],
};
