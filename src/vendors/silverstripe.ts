import type { Vendor } from '../engine/vendor.ts';

/** Silverstripe: how it words its refusals, from the strings of its framework and admin modules. */
export const silverstripe: Vendor = {
  id: 'silverstripe',
  name: 'Silverstripe',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: {
        text: 'There seems to have been a technical problem. Please click the back button, refresh your browser, and try again.',
      },
      cause: 'csrf-rejected',
      says: 'the security token of the form (SecurityID) is missing or not of this session; the text does not say so.',
      confidence: 'certain',
      source: 'https://github.com/silverstripe/silverstripe-framework/blob/HEAD/lang/en.yml',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: text/plain

There seems to have been a technical problem. Please click the back button, refresh your browser, and try again.`,
    },
    {
      when: { text: 'Your session has expired. Please re-submit the form.' },
      cause: 'csrf-rejected',
      says: 'the security token of the form (SecurityID) went with a session that has ended.',
      confidence: 'likely',
      orElse: ['expired-credentials'],
      source: 'https://github.com/silverstripe/silverstripe-framework/blob/HEAD/lang/en.yml',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: text/plain

Your session has expired. Please re-submit the form.`,
    },
    {
      when: { text: 'That page is secured. Enter your credentials below and we will send you right along.' },
      cause: 'no-credentials',
      says: 'nobody is logged in.',
      confidence: 'certain',
      source: 'https://github.com/silverstripe/silverstripe-framework/blob/HEAD/lang/en.yml',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html

<p>That page is secured. Enter your credentials below and we will send you right along.</p>`,
    },
    {
      when: {
        text: [
          "You don't have access to this page. If you have another account that can access that page, you can log in again below.",
          "I'm sorry, but you can't access that part of the CMS.",
        ],
      },
      cause: 'insufficient-permission',
      says: 'the account that is logged in has no right to this page.',
      confidence: 'certain',
      source: 'https://github.com/silverstripe/silverstripe-admin/blob/HEAD/lang/en.yml',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html

<p>I'm sorry, but you can't access that part of the CMS. If you want to log in as someone else, do so below.</p>`,
    },
  ],
};
