import type { Vendor } from '../engine/vendor.ts';

/** Edgio and Edgecast: how it words its denials, from its documentation and source. */
export const edgio: Vendor = {
  id: 'edgio',
  name: 'Edgio and Edgecast',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { status: 403, header: { server: ['ECD (', 'ECS (', 'ECAcc ('] }, body: '<h1>403 - Forbidden</h1>' },
      cause: 'waf-blocked',
      says: 'the edge refused the request by a rule.',
      confidence: 'likely',
      orElse: ['bad-signature', 'geo-blocked', 'server-config'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/edgecast.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8
Server: ECS (nyb/1D2E)

<?xml version="1.0" encoding="iso-8859-1"?><html><head><title>403 - Forbidden</title></head><body><h1>403 - Forbidden</h1></body></html>`,
    },
  ],
};
