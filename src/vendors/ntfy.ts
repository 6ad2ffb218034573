import type { Vendor } from '../engine/vendor.ts';

/** ntfy: its refusals, from its documentation or source. */
export const ntfy: Vendor = {
  id: 'ntfy',
  name: 'ntfy',
  layer: 'api',
  marks: [{ json: { link: 'https://ntfy.sh/docs/' } }],
  denials: [],
  vocabularies: [
    {
      at: { json: 'code' },
      when: { json: { http: true } },
      confidence: 'certain',
      codes: {
        '40101': ['no-credentials', 'the topic asks for a login, and none or a wrong one was sent.', 'likely'],
        '40301': ['insufficient-permission', 'the caller may not read or write this topic.', 'likely'],
        '42901': ['rate-limited', 'too many requests.'],
        '42902': ['rate-limited', 'too many e-mails.'],
        '42903': ['rate-limited', 'too many open subscriptions.'],
        '42904': ['rate-limited', 'the server has as many topics as it allows.'],
        '42905': ['rate-limited', 'the daily bandwidth for attachments is used up.'],
        '42906': ['rate-limited', 'too many accounts were created.'],
        '42907': ['not-entitled', 'the plan allows no further reserved topics.'],
        '42908': ['rate-limited', 'the daily number of messages is used up.'],
        '42909': ['rate-limited', 'too many failed logins.'],
        '42910': ['rate-limited', 'the daily number of phone calls is used up.'],
      },
      source: 'https://github.com/binwiederhier/ntfy/blob/HEAD/server/errors.go',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"code":40301,"http":403,"error":"forbidden","link":"https://ntfy.sh/docs/publish/#authentication"}`,
    },
  ],
};
