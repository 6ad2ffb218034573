import type { Vendor } from '../engine/vendor.ts';

const source = 'https://github.com/fhem/fhem-mirror/blob/HEAD/fhem/FHEM/01_FHEMWEB.pm';

/** FHEM: the refusals of FHEMWEB, from its source. */
export const fhem: Vendor = {
  id: 'fhem',
  name: 'FHEM',
  layer: 'server',
  marks: [{ header: { 'x-fhem-csrftoken': true }, status: [400, 401, 403] }],
  denials: [
    {
      when: { status: 400, header: { 'x-fhem-csrftoken': true }, url: '/fhem?' },
      cause: 'csrf-rejected',
      says: 'the command lacks the token that X-FHEM-csrfToken names, or carries an old one.',
      fix: { text: 'Read X-FHEM-csrfToken from an answer and add fwcsrf=... to the address.' },
      source,
      sample: `GET /fhem?cmd=set%20lamp%20on HTTP/1.1
Host: home.example.com
---
HTTP/1.1 400 Bad Request
X-FHEM-csrfToken: csrf_123456789`,
    },
  ],
};
