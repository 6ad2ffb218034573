import type { Vendor } from '../engine/vendor.ts';

/** Forcepoint (Websense): how it words its denials, from its documentation and source. */
export const forcepoint: Vendor = {
  id: 'forcepoint',
  name: 'Forcepoint (Websense)',
  layer: 'network',
  marks: [],
  denials: [
    {
      when: {
        status: [200, 403],
        body: { all: [['/cgi-bin/blockOptions.cgi', '/cgi-bin/blockpage.cgi'], 'ws-session='] },
        mediaType: 'html',
      },
      cause: 'network-filter',
      says: 'a filter on the network put its own page in place of the answer.',
      confidence: 'certain',
      source: 'https://www.websense.com/content/support/library/web/v85/wcg_help/',
      sample: `HTTP/1.1 200 OK
Content-Type: text/html; charset=UTF-8

<title>Access to this site is blocked</title><iframe src="http://filter.example.com:15871/cgi-bin/blockOptions.cgi?ws-session=430206205" name="ws_blockoption"></iframe>`,
    },
    {
      when: {
        body: ['/cgi-bin/blockOptions.cgi', 'ws-session=', 'blockpage.cgi', 'Forcepoint'],
        text: [
          'Access to this web site is blocked',
          'This website is blocked',
          'Content blocked by your organization',
          'Websense',
          'Forcepoint',
          'Blocked by',
        ],
      },
      cause: 'network-filter',
      says: 'a filter on the network does not let this address through.',
      confidence: 'likely',
      source: 'https://www.websense.com/content/support/library/web/v85/wcg_help/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>Access to this site is blocked</title><iframe src="http://10.0.0.2:15871/cgi-bin/blockpage.cgi?ws-session=123"></iframe><p>Content blocked by your organization</p>`,
    },
  ],
};
