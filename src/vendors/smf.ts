import type { Vendor } from '../engine/vendor.ts';

/** Simple Machines Forum: its refusals, from its language files. */
export const smf: Vendor = {
  id: 'smf',
  name: 'Simple Machines Forum',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: {
        status: [200, 403],
        text: 'Session verification failed. Please try logging out and back in again, and then try again.',
      },
      cause: 'csrf-rejected',
      says: 'the form token does not belong to the session.',
      confidence: 'certain',
      source: 'https://github.com/SimpleMachines/SMF/blob/release-2.1/Themes/default/languages/Errors.english.php',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html

<!DOCTYPE html><html><head><title>An Error Has Occurred!</title></head><body>Session verification failed. Please try logging out and back in again, and then try again.</body></html>`,
    },
    {
      when: { status: [200, 403], text: 'Your session timed out while posting. Please go back and try again.' },
      cause: 'expired-credentials',
      says: 'the session ran out while the form was open.',
      confidence: 'likely',
      orElse: ['csrf-rejected'],
      source: 'https://github.com/SimpleMachines/SMF/blob/release-2.1/Themes/default/languages/Errors.english.php',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html

<!DOCTYPE html><html><head><title>An Error Has Occurred!</title></head><body>Your session timed out while posting. Please go back and try again.</body></html>`,
    },
    {
      when: { status: [200, 403], text: 'Unable to verify referring URL. Please go back and try again.' },
      cause: 'csrf-rejected',
      says: 'the Referer field names another site, or is missing.',
      confidence: 'likely',
      orElse: ['origin-rejected'],
      source: 'https://github.com/SimpleMachines/SMF/blob/release-2.1/Themes/default/languages/Errors.english.php',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html

<!DOCTYPE html><html><head><title>An Error Has Occurred!</title></head><body>Unable to verify referring URL. Please go back and try again.</body></html>`,
    },
  ],
};
