import type { Vendor } from '../engine/vendor.ts';

/** Xuanwudun: how its refusals are known, from public detection rules. */
export const xuanwudun: Vendor = {
  id: 'xuanwudun',
  name: 'Xuanwudun',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { body: 'admin.dbappwaf.cn' },
      cause: 'waf-blocked',
      says: 'the firewall of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['ip-blocked', 'bot-challenge'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/xuanwudun.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html

<html><body><a href="http://admin.dbappwaf.cn/index.php/Admin/ClientMisinform/">Report</a></body></html>`,
    },
  ],
};
