import type { Vendor } from '../engine/vendor.ts';

const source = 'https://github.com/3proxy/3proxy/blob/HEAD/src/proxy.c';

/** 3proxy: its own pages, from its source. It is a forward proxy, so that each refuses on the way to the site. */
export const threeProxy: Vendor = {
  id: 'three-proxy',
  name: '3proxy',
  layer: 'network',
  marks: [],
  denials: [
    {
      when: { status: 403, text: 'Access control list denies you to access this resource' },
      cause: 'network-filter',
      says: 'the access list of the forward proxy does not let this caller reach this address.',
      confidence: 'certain',
      source,
      sample: `HTTP/1.0 403 Forbidden
Content-type: text/html; charset=utf-8

<html><head><title>403 Access Denied</title></head><body><h2>403 Access Denied</h2><h3>Access control list denies you to access this resource</h3></body></html>`,
    },
    {
      when: {
        status: 407,
        text: 'Access to requested resource disallowed by administrator or you need valid username/password to use this resource',
      },
      cause: 'network-filter',
      says: 'the forward proxy wants its own login, or its access list refuses.',
      confidence: 'certain',
      source,
      sample: `HTTP/1.0 407 Proxy Authentication Required
Proxy-Authenticate: Basic realm="proxy"
Content-type: text/html; charset=utf-8

<html><head><title>407 Proxy Authentication Required</title></head><body><h2>407 Proxy Authentication Required</h2><h3>Access to requested resource disallowed by administrator or you need valid username/password to use this resource</h3></body></html>`,
    },
    {
      when: { status: 503, text: 'You have exceeded your traffic limit' },
      cause: 'rate-limited',
      says: 'the traffic that the forward proxy allows this caller is used up.',
      confidence: 'likely',
      orElse: ['network-filter'],
      source,
      sample: `HTTP/1.0 503 Service Unavailable
Content-type: text/html; charset=utf-8

<html><head><title>503 Service Unavailable</title></head><body><h2>503 Service Unavailable</h2><h3>You have exceeded your traffic limit</h3></body></html>`,
    },
  ],
};
