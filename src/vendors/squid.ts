import type { Vendor } from '../engine/vendor.ts';

/** Squid: its own refusals, from its documentation and source. */
export const squid: Vendor = {
  id: 'squid',
  name: 'Squid',
  layer: 'network',
  marks: [
    { body: ['<p>Generated ', 'ERR_ACCESS_DENIED', 'ERR_CACHE_ACCESS_DENIED'], header: { 'x-squid-error': true } },
  ],
  denials: [
    {
      when: { header: { 'x-squid-error': ['ERR_ACCESS_DENIED'] } },
      cause: 'network-filter',
      says: 'a rule of the proxy on the way does not let the request out.',
      confidence: 'certain',
      source: 'https://wiki.squid-cache.org/Features/CustomErrors',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8
X-Squid-Error: ERR_ACCESS_DENIED 0

<title>ERROR: The requested URL could not be retrieved</title><p>Access control configuration prevents your request from being allowed at this time.</p>`,
    },
    {
      when: { text: 'Access control configuration prevents your request from being allowed at this time.' },
      cause: 'network-filter',
      says: 'a rule of the proxy on the way does not let the request out.',
      confidence: 'certain',
      source: 'https://github.com/squid-cache/squid/blob/HEAD/errors/templates/ERR_ACCESS_DENIED',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>ERROR: The requested URL could not be retrieved</title><p><b>Access Denied.</b></p><p>Access control configuration prevents your request from being allowed at this time.</p>`,
    },
    {
      when: { header: { 'x-squid-error': 'ERR_CACHE_ACCESS_DENIED' } },
      cause: 'network-filter',
      says: 'the proxy on the way wants its own login.',
      confidence: 'certain',
      source: 'https://wiki.squid-cache.org/Features/CustomErrors',
      sample: `HTTP/1.1 407 Proxy Authentication Required
Content-Type: text/html; charset=utf-8
X-Squid-Error: ERR_CACHE_ACCESS_DENIED 0

<title>ERROR: Cache Access Denied</title>`,
    },
  ],
};
