import type { Vendor } from '../engine/vendor.ts';

/** Reddit: its own refusals, from its documentation and source. */
export const reddit: Vendor = {
  id: 'reddit',
  name: 'Reddit',
  layer: 'api',
  marks: [{ header: { server: { starts: 'snooserv' } }, json: { message: true, error: true } }],
  denials: [
    {
      when: { text: ["You've been blocked by network security", 'whoa there, pardner'] },
      cause: 'bot-challenge',
      says: 'the site refuses what looks automated.',
      confidence: 'likely',
      orElse: ['ip-blocked', 'rate-limited'],
      source: 'https://github.com/reddit-archive/reddit/blob/HEAD/r2/r2/templates/ratelimit_base.html',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<p>You've been blocked by network security.</p>`,
    },
  ],
  vocabularies: [
    {
      at: { json: 'reason' },
      when: { json: { message: true, error: true } },
      confidence: 'certain',
      codes: {
        private: ['content-restricted', 'the community is open to its members only.'],
        banned: ['content-restricted', 'the community has been banned.'],
        quarantined: ['content-restricted', 'the community is quarantined: the user has to opt in first.'],
        gold_only: ['not-entitled', 'the community is for paying members.'],
        employees_only: ['content-restricted', 'the community is closed.', 'likely'],
      },
      source: 'https://github.com/reddit-archive/reddit/blob/HEAD/r2/r2/controllers/reddit_base.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"reason": "private", "message": "Forbidden", "error": 403}`,
    },
  ],
};
