import type { Vendor } from '../engine/vendor.ts';

/** phpBB: its own refusals, from its documentation and source. */
export const phpbb: Vendor = {
  id: 'phpbb',
  name: 'phpBB',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { status: [200, 403], text: ['The submitted form was invalid. Try submitting again.'] },
      cause: 'csrf-rejected',
      says: 'the form token does not belong to the session, or is past its time.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/phpbb/phpbb/blob/3.3.x/phpBB/language/en/common.php',
      sample: `HTTP/1.1 200 OK
Content-Type: text/html; charset=utf-8

<div class="error">The submitted form was invalid. Try submitting again.</div>`,
    },
    {
      when: {
        status: [200, 401, 403],
        text: ['You have specified an incorrect password.', 'You have specified an incorrect username.'],
      },
      cause: 'invalid-credentials',
      says: 'name and password do not belong together.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/phpbb/phpbb/blob/3.3.x/phpBB/language/en/common.php',
      sample: `HTTP/1.1 200 OK
Content-Type: text/html; charset=utf-8

<div class="error">You have specified an incorrect password.</div>`,
    },
    {
      when: { text: ['You are not authorised to read this forum.'] },
      cause: 'insufficient-permission',
      says: 'the group of the user may not see this.',
      confidence: 'likely',
      orElse: ['no-credentials'],
      source: 'https://github.com/phpbb/phpbb/blob/3.3.x/phpBB/language/en/common.php',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<p>You are not authorised to read this forum.</p>`,
    },
  ],
};
