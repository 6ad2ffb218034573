import type { Vendor } from '../engine/vendor.ts';

/** Joomla: its own refusals, from its documentation and source. */
export const joomla: Vendor = {
  id: 'joomla',
  name: 'Joomla',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: {
        text: [
          'The security token did not match. The request was aborted',
          'The most recent request was denied because it had an invalid security token',
        ],
      },
      cause: 'csrf-rejected',
      says: 'the form token does not belong to the session.',
      confidence: 'certain',
      source: 'https://github.com/joomla/joomla-cms/blob/5.3-dev/language/en-GB/joomla.ini',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<p>The most recent request was denied because it had an invalid security token. Please refresh the page and try again.</p>`,
    },
    {
      when: {
        text: [
          'You are not authorised to view this resource.',
          "You don't have permission to access this. Please contact a website administrator if this is incorrect.",
        ],
      },
      cause: 'insufficient-permission',
      says: 'the access level of the user does not cover this.',
      confidence: 'likely',
      orElse: ['no-credentials'],
      shared: true,
      source: 'https://github.com/joomla/joomla-cms/blob/5.3-dev/language/en-GB/joomla.ini',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<p>You are not authorised to view this resource.</p>`,
    },
  ],
};
