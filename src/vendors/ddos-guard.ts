import type { Vendor } from '../engine/vendor.ts';

/** DDoS-Guard: how it words its denials, from its documentation and source. */
export const ddosGuard: Vendor = {
  id: 'ddos-guard',
  name: 'DDoS-Guard',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { status: [403, 503], body: ['/.well-known/ddos-guard/', 'check.ddos-guard.net'] },
      cause: 'bot-challenge',
      says: 'the visitor has to pass a check first.',
      confidence: 'likely',
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/ddosguard.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>DDOS-GUARD</title><script src="/.well-known/ddos-guard/check?context=free_splash"></script><h1>Checking your browser before accessing example.com</h1>`,
    },
    {
      when: { status: 403, header: { server: 'ddos-guard' }, body: ['<title>DDOS-GUARD</title>', 'ddos-guard.net'] },
      cause: 'waf-blocked',
      says: 'the protection of this site refused the request or the address of the caller.',
      confidence: 'likely',
      orElse: ['ip-blocked', 'geo-blocked', 'bot-challenge'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/ddosguard.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8
Server: ddos-guard

<title>DDOS-GUARD</title><h1>403 Forbidden</h1>`,
    },
  ],
};
