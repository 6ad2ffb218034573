import type { Vendor } from '../engine/vendor.ts';

/** Phoenix: its own refusals, from its documentation and source. */
export const phoenix: Vendor = {
  id: 'phoenix',
  name: 'Phoenix',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { body: ['Plug.CSRFProtection.InvalidCSRFTokenError', 'invalid CSRF (Cross Site Request Forgery) token'] },
      cause: 'csrf-rejected',
      says: 'the form token does not belong to the session.',
      confidence: 'certain',
      source: 'https://github.com/elixir-plug/plug/blob/main/lib/plug/csrf_protection.ex',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>Plug.CSRFProtection.InvalidCSRFTokenError at POST /messages</title>invalid CSRF (Cross Site Request Forgery) token, please make sure that:`,
    },
    {
      when: { body: 'CSRFProtection.InvalidCrossOriginRequestError' },
      cause: 'origin-rejected',
      says: 'a script was asked for by a page of another site.',
      confidence: 'likely',
      orElse: ['csrf-rejected'],
      source: 'https://github.com/elixir-plug/plug/blob/main/lib/plug/csrf_protection.ex',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>Plug.CSRFProtection.InvalidCrossOriginRequestError at GET /app.js</title>`,
    },
  ],
};
