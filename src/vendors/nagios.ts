import type { Vendor } from '../engine/vendor.ts';

/** Nagios: its refusals, from its documentation or source. */
export const nagios: Vendor = {
  id: 'nagios',
  name: 'Nagios',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: {
        status: [200, 403],
        text: 'It appears as though you do not have permission to view information for any of the',
      },
      cause: 'insufficient-permission',
      says: 'the user is not a contact for these hosts or services, and cgi.cfg grants nothing else.',
      confidence: 'certain',
      source: 'https://github.com/NagiosEnterprises/nagioscore/blob/HEAD/cgi/status.c',
      sample: `HTTP/1.1 200 OK
Content-Type: text/html; charset=utf-8

<p>It appears as though you do not have permission to view information for any of the services you requested...</p>`,
    },
  ],
};
