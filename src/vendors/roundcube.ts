import type { Vendor } from '../engine/vendor.ts';

/** Roundcube Webmail: its refusals, from its source. */
export const roundcube: Vendor = {
  id: 'roundcube',
  name: 'Roundcube',
  layer: 'framework',
  marks: [{ cookie: 'roundcube_sess' }],
  denials: [
    {
      when: { status: [200, 401, 403], text: 'access to this resource is secured against CSRF' },
      cause: 'csrf-rejected',
      says: 'the form token does not belong to the session.',
      confidence: 'certain',
      source: 'https://github.com/roundcube/roundcubemail/blob/master/program/include/rcmail.php',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html

<!DOCTYPE html><html><head><title>Error</title></head><body><h3>REQUEST CHECK FAILED</h3><div>For your protection, access to this resource is secured against CSRF.</div></body></html>`,
    },
  ],
};
