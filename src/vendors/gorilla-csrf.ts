import type { Vendor } from '../engine/vendor.ts';

/** gorilla/csrf: its refusals, from its documentation or source. */
export const gorillaCsrf: Vendor = {
  id: 'gorilla-csrf',
  name: 'gorilla/csrf',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { text: ['Forbidden - CSRF token not found in request', 'Forbidden - CSRF token invalid'] },
      cause: 'csrf-rejected',
      says: 'the forgery token is missing or does not belong to this session.',
      confidence: 'certain',
      source: 'https://github.com/gorilla/csrf/blob/HEAD/csrf.go',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8

Forbidden - CSRF token not found in request`,
    },
    {
      when: { text: ['Forbidden - referer not supplied', 'Forbidden - referer invalid', 'Forbidden - origin invalid'] },
      cause: 'csrf-rejected',
      says: 'the forgery check does not trust the site that the request came from.',
      confidence: 'certain',
      fix: {
        text: 'List the site as trusted.',
        code: { language: 'go', text: 'csrf.Protect(key, csrf.TrustedOrigins([]string{"app.example.com"}))' },
      },
      source: 'https://github.com/gorilla/csrf/blob/HEAD/csrf.go',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8

Forbidden - referer invalid`,
    },
  ],
};
