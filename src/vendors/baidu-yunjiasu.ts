import type { Vendor } from '../engine/vendor.ts';

/** Baidu Yunjiasu: how it words its denials, from its documentation and source. */
export const baiduYunjiasu: Vendor = {
  id: 'baidu-yunjiasu',
  name: 'Baidu Yunjiasu',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { body: ['/.well-known/yunjiasu-cgi/', "document.cookie='yjs_use_ob=0"], status: [403, 503] },
      cause: 'waf-blocked',
      says: 'the protection of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['bot-challenge', 'ip-blocked'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/baidu.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<a href="/.well-known/yunjiasu-cgi/l/email-protection">mail</a><p>denied</p>`,
    },
  ],
};
