import type { Vendor } from '../engine/vendor.ts';

/** Linkerd: how it words its denials, from its documentation and source. */
export const linkerd: Vendor = {
  id: 'linkerd',
  name: 'Linkerd',
  layer: 'gateway',
  marks: [{ header: { 'l5d-proxy-error': true } }],
  denials: [
    {
      when: { header: { 'l5d-proxy-error': ['unauthorized request on route', 'unauthorized connection on'] } },
      cause: 'insufficient-permission',
      says: 'no authorization policy lets this workload call this route.',
      confidence: 'likely',
      orElse: ['client-certificate-required', 'ip-blocked'],
      source: 'https://github.com/linkerd/linkerd2-proxy/blob/HEAD/linkerd/app/inbound/src/policy/http.rs',
      sample: `HTTP/1.1 403 Forbidden
l5d-proxy-error: client 10.0.0.7:43210: server: 10.0.0.9:8080: unauthorized request on route`,
    },
    {
      when: { header: { 'l5d-proxy-error': 'inbound connections are not allowed on this IP address' } },
      cause: 'server-config',
      says: 'the address that was connected to is not one that the proxy accepts.',
      confidence: 'certain',
      source: 'https://github.com/linkerd/linkerd2-proxy/blob/HEAD/linkerd/app/core/src/transport/allow_ips.rs',
      sample: `HTTP/1.1 403 Forbidden
l5d-proxy-error: inbound connections are not allowed on this IP address (10.0.0.9)`,
    },
    {
      when: { status: 429, header: { 'l5d-proxy-error': true } },
      cause: 'rate-limited',
      says: 'too many calls for the limit that is set.',
      confidence: 'certain',
      source: 'https://github.com/linkerd/linkerd2-proxy/blob/HEAD/linkerd/app/inbound/src/policy/http.rs',
      sample: `HTTP/1.1 429 Too Many Requests
l5d-proxy-error: client 10.0.0.7:43210: server: 10.0.0.9:8080: rate limit exceeded`,
    },
  ],
};
