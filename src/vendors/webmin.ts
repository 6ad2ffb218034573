import type { Vendor } from '../engine/vendor.ts';

/** Webmin: its refusals. */
export const webmin: Vendor = {
  id: 'webmin',
  name: 'Webmin',
  layer: 'server',
  marks: [{ header: { server: 'MiniServ/' } }],
  denials: [
    {
      when: { status: [200, 403], text: 'Warning! Webmin has detected that the program' },
      cause: 'csrf-rejected',
      says: 'the link came from elsewhere, which Webmin takes for a forgery.',
      confidence: 'likely',
      orElse: ['origin-rejected'],
      source: 'https://github.com/webmin/webmin/blob/master/web-lib-funcs.pl',
      sample: `HTTP/1.1 200 OK
Content-Type: text/html
Server: MiniServ/2.105

<!DOCTYPE html><html><head><title>Security Warning</title></head><body><h3>Warning! Webmin has detected that the program https://192.0.2.4:10000/config.cgi was linked to from an unknown URL, which appears to be outside the Webmin server.</h3></body></html>`,
    },
  ],
};
