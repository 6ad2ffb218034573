import type { Vendor } from '../engine/vendor.ts';

/** Wallarm: its own refusals, from its documentation and source. */
export const wallarm: Vendor = {
  id: 'wallarm',
  name: 'Wallarm',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { header: { server: 'nginx-wallarm' }, status: 403, body: '<center><h1>403 Forbidden</h1></center>' },
      cause: 'waf-blocked',
      says: 'the protection of this site took the request for an attack.',
      confidence: 'likely',
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/wallarm.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8
Server: nginx-wallarm

<html><head><title>403 Forbidden</title></head><body><center><h1>403 Forbidden</h1></center><hr></body></html>`,
    },
    {
      when: {
        status: [403, 405, 406, 418, 444, 445],
        body: '<div class="alert-title">Malicious activity blocked</div>',
      },
      cause: 'waf-blocked',
      says: 'the protection of this site took the request for an attack.',
      confidence: 'likely',
      source: 'https://docs.wallarm.com/admin-en/configuration-guides/configure-block-page-and-code/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>You are blocked</title><div class="alert-title">Malicious activity blocked</div><div class="alert-desc">Your request is blocked</div>`,
    },
  ],
};
