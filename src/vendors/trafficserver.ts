import type { Vendor } from '../engine/vendor.ts';

/** Apache Traffic Server: how it words its denials, from its documentation and source. */
export const trafficserver: Vendor = {
  id: 'trafficserver',
  name: 'Apache Traffic Server',
  layer: 'gateway',
  marks: [],
  denials: [
    {
      when: { status: 403, text: 'Description: You are not allowed to access the document you requested.' },
      cause: 'network-filter',
      says: 'the proxy does not allow this document.',
      confidence: 'likely',
      orElse: ['ip-blocked', 'server-config'],
      source: 'https://github.com/apache/trafficserver/blob/HEAD/configs/body_factory/default',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<TITLE>Access Denied</TITLE><H1>Access Denied</H1><B>Description: You are not allowed to access the document you requested.</B>`,
    },
    {
      when: { text: 'Description: You have made a request for a secure SSL connection to a forbidden port number.' },
      cause: 'network-filter',
      says: 'the proxy does not connect to this port.',
      confidence: 'certain',
      source: 'https://github.com/apache/trafficserver/blob/HEAD/configs/body_factory/default',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<TITLE>SSL Port Forbidden</TITLE><B>Description: You have made a request for a secure SSL connection to a forbidden port number.</B>`,
    },
    {
      when: { status: 407, text: 'Description: Please login with username and password.' },
      cause: 'network-filter',
      says: 'the proxy on the way wants its own login.',
      source: 'https://github.com/apache/trafficserver/blob/HEAD/configs/body_factory/default',
      sample: `HTTP/1.1 407 Proxy Authentication Required
Content-Type: text/html; charset=utf-8

<TITLE>Proxy Authentication Required</TITLE><B>Description: Please login with username and password.</B>`,
    },
  ],
};
