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
      when: { text: 'from this cache until you have authenticated yourself' },
      cause: 'network-filter',
      says: 'the proxy on the way wants its own login.',
      confidence: 'certain',
      source: 'https://github.com/squid-cache/squid/blob/HEAD/errors/templates/ERR_CACHE_ACCESS_DENIED',
      sample: `HTTP/1.1 407 Proxy Authentication Required
Content-Type: text/html; charset=utf-8

<title>ERROR: Cache Access Denied</title><p>Sorry, you are not currently allowed to request http://example.com/ from this cache until you have authenticated yourself.</p>`,
    },
    {
      when: { text: 'from this cache manager until you have authenticated yourself' },
      cause: 'network-filter',
      says: 'the management of the proxy wants its own login.',
      confidence: 'certain',
      source: 'https://github.com/squid-cache/squid/blob/HEAD/errors/templates/ERR_CACHE_MGR_ACCESS_DENIED',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/html; charset=utf-8

<title>ERROR: Cache Manager Access Denied</title><p>Sorry, you are not currently allowed to request cache_object://localhost/ from this cache manager until you have authenticated yourself.</p>`,
    },
    {
      when: { text: 'This proxy limits your time online with a quota' },
      cause: 'network-filter',
      says: 'the time that the proxy allows this user is used up.',
      confidence: 'certain',
      source: 'https://github.com/squid-cache/squid/blob/HEAD/errors/templates/ERR_ACL_TIME_QUOTA_EXCEEDED',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<p>This proxy limits your time online with a quota. Your time budget is now empty</p>`,
    },
    {
      when: { text: 'This cache will not forward your request because it is trying to enforce a sibling relationship' },
      cause: 'network-filter',
      says: 'the proxy does not pass the request on to its neighbour.',
      confidence: 'certain',
      source: 'https://github.com/squid-cache/squid/blob/HEAD/errors/templates/ERR_FORWARDING_DENIED',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<p>This cache will not forward your request because it is trying to enforce a sibling relationship.</p>`,
    },
    {
      when: {
        text: 'These limits have been established by the Internet Service Provider who operates this cache',
        body: 'The request or reply is too large.',
      },
      cause: 'network-filter',
      says: 'request or answer is larger than the proxy allows.',
      confidence: 'certain',
      source: 'https://github.com/squid-cache/squid/blob/HEAD/errors/templates/ERR_TOO_BIG',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<p><b>The request or reply is too large.</b></p><p>These limits have been established by the Internet Service Provider who operates this cache.</p>`,
    },
  ],
  vocabularies: [
    {
      at: { header: 'x-squid-error' },
      confidence: 'certain',
      codes: {
        ERR_ACCESS_DENIED: ['network-filter', 'a rule of the proxy on the way does not let the request out.'],
        ERR_CACHE_ACCESS_DENIED: ['network-filter', 'the proxy on the way wants its own login.'],
        ERR_CACHE_MGR_ACCESS_DENIED: ['network-filter', 'the management of the proxy wants its own login.'],
        ERR_FORWARDING_DENIED: ['network-filter', 'the proxy does not pass the request on to its neighbour.'],
        ERR_ACL_TIME_QUOTA_EXCEEDED: ['network-filter', 'the time that the proxy allows this user is used up.'],
        ERR_FTP_DISABLED: ['network-filter', 'the proxy does not serve FTP.', 'likely'],
        ERR_TOO_BIG: ['network-filter', 'request or answer is larger than the proxy allows.', 'likely'],
        ERR_CONFLICT_HOST: [
          'network-filter',
          'the name in the address and the one in the Host field differ.',
          'likely',
        ],
        ERR_AGENT_CONFIGURE: ['network-filter', 'the browser has to be set up for this network first.'],
        ERR_FTP_FORBIDDEN: ['invalid-credentials', 'the FTP server did not accept name and password.', 'likely'],
        ERR_PRECONDITION_FAILED: ['resource-state', 'a condition of the request does not hold.', 'possible'],
      },
      source: 'https://github.com/squid-cache/squid/tree/HEAD/errors/templates',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8
X-Squid-Error: ERR_ACL_TIME_QUOTA_EXCEEDED 0

<title>ERROR: The requested URL could not be retrieved</title>`,
    },
  ],
};
