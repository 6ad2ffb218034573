import type { Vendor } from '../engine/vendor.ts';

/** Proxies of code sandboxes: how it words its denials, from its documentation and source. */
export const sandboxEgress: Vendor = {
  id: 'sandbox-egress',
  name: 'Proxies of code sandboxes',
  layer: 'network',
  marks: [],
  denials: [
    {
      when: { header: { 'x-deny-reason': ['host_not_allowed', 'not_allowed'] } },
      cause: 'network-filter',
      says: 'the sandbox that the program runs in does not allow this host.',
      confidence: 'certain',
      source: 'https://code.claude.com/docs/en/claude-code-on-the-web',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8
x-deny-reason: host_not_allowed

Host not allowed`,
    },
    {
      when: { header: { 'x-proxy-error': { starts: 'blocked-by' } } },
      cause: 'network-filter',
      says: 'the sandbox that the program runs in does not allow this host.',
      confidence: 'certain',
      source: 'https://github.com/anthropic-experimental/sandbox-runtime/blob/main/src/sandbox/http-proxy.ts',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8
X-Proxy-Error: blocked-by-allowlist

Connection blocked by network allowlist`,
    },
  ],
};
