import type { Vendor } from '../engine/vendor.ts';

const source = 'https://docs.bestpractical.com/rt/latest/RT/Interface/REST.html';

/** Request Tracker, REST 1.0: its verdict is a status line of its own in the body, `RT/4.4.4 401 Credentials required`. */
export const requestTracker: Vendor = {
  id: 'request-tracker',
  name: 'Request Tracker',
  layer: 'framework',
  marks: [
    { status: [200, 400, 401, 403], body: { all: ['RT/', { pattern: /^RT\/\d{1,2}\.\d[\w.~-]{0,20} \d{3} / }] } },
  ],
  denials: [
    {
      when: {
        status: [200, 401],
        body: { all: ['RT/', ' 401 Credentials required', { pattern: /^RT\/\d[\w.~-]{0,20} 401 / }] },
        credentials: 'none',
      },
      cause: 'no-credentials',
      says: 'nobody is logged in: user and pass, or the session cookie, are missing.',
      confidence: 'certain',
      source,
      sample: `HTTP/1.1 200 OK
Content-Type: text/plain; charset=utf-8

RT/4.4.4 401 Credentials required
`,
    },
    {
      when: {
        status: [200, 401],
        body: { all: ['RT/', ' 401 Credentials required', { pattern: /^RT\/\d[\w.~-]{0,20} 401 / }] },
        credentials: 'some',
      },
      cause: 'invalid-credentials',
      says: 'the login or the session cookie was not accepted.',
      confidence: 'likely',
      orElse: ['expired-credentials'],
      source,
      sample: `GET /REST/1.0/ticket/5 HTTP/1.1
Host: rt.example.com
Cookie: RT_SID_example.443=8f3kd92ks9dk2ls08f3kd92ks9dk2ls0
---
HTTP/1.1 200 OK
Content-Type: text/plain; charset=utf-8

RT/4.4.4 401 Credentials required
`,
    },
    {
      when: {
        status: [200, 403],
        body: {
          all: [
            'RT/',
            '# ',
            {
              pattern:
                /^RT\/\d[\w.~-]{0,20} \d{3} [^\n]{1,40}\s{1,4}# (?:You are not allowed to|No permission to|Permission Denied|Could not create ticket\.\s{1,4}# No permission)/i,
            },
          ],
        },
      },
      cause: 'insufficient-permission',
      says: 'the user may not do this with the ticket or its queue.',
      confidence: 'certain',
      source,
      sample: `HTTP/1.1 200 OK
Content-Type: text/plain; charset=utf-8

RT/4.4.4 200 Ok

# You are not allowed to display ticket 5.
`,
    },
  ],
};
