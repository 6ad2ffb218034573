import type { Vendor } from '../engine/vendor.ts';

/** nosurf: its refusals, from its documentation or source. */
export const nosurf: Vendor = {
  id: 'nosurf',
  name: 'nosurf',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: {
        body: [
          'A secure request contained no Referer or its value was malformed',
          "A secure request's Referer comes from a different Origin",
          "The CSRF token in the cookie doesn't match the one",
        ],
      },
      cause: 'csrf-rejected',
      says: 'the forgery check did not pass.',
      confidence: 'certain',
      source: 'https://github.com/justinas/nosurf/blob/HEAD/handler.go',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: text/plain; charset=utf-8

The CSRF token in the cookie doesn't match the one received in a form/header.`,
    },
  ],
};
