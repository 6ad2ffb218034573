import type { Vendor } from '../engine/vendor.ts';

/** SiteGuard: its own refusals, from its documentation and source. */
export const siteguard: Vendor = {
  id: 'siteguard',
  name: 'SiteGuard',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: {
        text: [
          'SiteGuard',
          'サーバーへのリクエストがブロックされました',
          'The server refuse to browse the page',
          'リクエストされた操作は行えません',
        ],
      },
      cause: 'waf-blocked',
      says: 'the firewall refused the request.',
      confidence: 'likely',
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/siteguard.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<h1>403 Error</h1><p>Powered by SiteGuard Lite</p>`,
    },
  ],
};
