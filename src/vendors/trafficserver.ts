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
      when: {
        status: 403,
        method: ['PURGE', 'PUSH', 'DELETE', 'TRACE', 'CONNECT'],
        text: 'Description: You are not allowed to access the document at location',
      },
      cause: 'method-not-permitted',
      says: 'the list of addresses and methods does not let this caller use the method; by default PURGE is for the machine itself.',
      confidence: 'likely',
      orElse: ['ip-blocked', 'server-config'],
      source: 'https://docs.trafficserver.apache.org/en/latest/admin-guide/files/ip_allow.yaml.en.html',
      sample: `PURGE /a.jpg HTTP/1.1
Host: static.example.com
---
HTTP/1.1 403 Access Denied
Content-Type: text/html

<TITLE>Access Denied</TITLE><H1>Access Denied</H1><B>Description: You are not allowed to access the document at location "<em>http://static.example.com/a.jpg</em>".</B>`,
    },
    {
      when: {
        status: 403,
        method: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'OPTIONS'],
        text: 'Description: You are not allowed to access the document at location',
      },
      cause: 'ip-blocked',
      says: 'the list of addresses and methods, or a rule for the destination, does not let this caller in.',
      confidence: 'possible',
      orElse: ['network-filter', 'server-config'],
      source: 'https://docs.trafficserver.apache.org/en/latest/admin-guide/files/ip_allow.yaml.en.html',
      sample: `HTTP/1.1 403 Access Denied
Content-Type: text/html

<TITLE>Access Denied</TITLE><H1>Access Denied</H1><B>Description: You are not allowed to access the document at location "<em>http://static.example.com/a.jpg</em>".</B>`,
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
