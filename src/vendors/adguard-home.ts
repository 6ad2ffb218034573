import type { Vendor } from '../engine/vendor.ts';

/** AdGuard Home: its refusals, from its documentation or source. */
export const adguardHome: Vendor = {
  id: 'adguard-home',
  name: 'AdGuard Home',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { text: { starts: 'auth: blocked for ' } },
      cause: 'rate-limited',
      says: 'too many failed logins from this address; it is blocked for a while.',
      confidence: 'certain',
      source: 'https://github.com/AdguardTeam/AdGuardHome/blob/HEAD/internal/home/authhttp.go',
      sample: `HTTP/1.1 429 Too Many Requests
Content-Type: text/plain; charset=utf-8

auth: blocked for 14m59s`,
    },
    {
      when: { text: { starts: 'login attempt blocked for ' } },
      cause: 'rate-limited',
      says: 'too many failed logins from this address; it is blocked for a while.',
      confidence: 'certain',
      source: 'https://github.com/AdguardTeam/AdGuardHome/blob/HEAD/internal/home/authhttp.go',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8

login attempt blocked for 14m59s`,
    },
  ],
};
