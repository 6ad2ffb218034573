import type { Vendor } from '../engine/vendor.ts';

/** Last.fm: its refusals, from its documentation. */
export const lastfm: Vendor = {
  id: 'lastfm',
  name: 'Last.fm',
  layer: 'api',
  marks: [{ host: 'audioscrobbler.com', json: { error: true, message: true } }],
  denials: [
    {
      when: { status: [200, 400, 401, 403], json: { message: ['You must be granted a valid key by last.fm'] } },
      cause: 'invalid-credentials',
      says: 'the key is not known.',
      confidence: 'certain',
      source: 'https://www.last.fm/api/errorcodes',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": 10, "message": "Invalid API key - You must be granted a valid key by last.fm"}`,
    },
  ],
  vocabularies: [
    {
      at: { json: 'error' },
      when: { status: [200, 400, 401, 403, 429], host: 'audioscrobbler.com' },
      confidence: 'certain',
      codes: {
        4: ['invalid-credentials', 'the login failed.', 'likely'],
        9: ['invalid-credentials', 'the session key is not good: log in again.', 'likely'],
        10: ['invalid-credentials', 'the key is not known.'],
        12: ['not-entitled', 'this is for subscribers.'],
        13: ['bad-signature', 'the signature of the call does not fit.'],
        14: ['insufficient-scope', 'the user did not authorize this token.'],
        17: ['no-credentials', 'the user has to be logged in.'],
        26: ['revoked-credentials', 'the key was suspended.'],
        29: ['rate-limited', 'too many requests from this address.'],
      },
      source: 'https://www.last.fm/api/errorcodes',
      sample: `GET /2.0/?method=user.getinfo&api_key=1f0a HTTP/1.1
Host: ws.audioscrobbler.com
---
HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": 26, "message": "Suspended API key - Access for your account has been suspended, please contact Last.fm"}`,
    },
  ],
};
