import type { Vendor } from '../engine/vendor.ts';

/** Mailgun: its refusals, from its documentation or source. */
export const mailgun: Vendor = {
  id: 'mailgun',
  name: 'Mailgun',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { status: 401, header: { 'www-authenticate': 'Basic realm="MG API"' } },
      cause: 'invalid-credentials',
      says: 'the key is missing or wrong, or belongs to the other region.',
      orElse: ['no-credentials', 'wrong-audience'],
      source: 'https://documentation.mailgun.com/docs/mailgun/api-reference/intro/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8
WWW-Authenticate: Basic realm="MG API"

Forbidden`,
    },
    {
      when: { json: { message: 'Please activate your Mailgun account' } },
      cause: 'account-disabled',
      says: 'the account is not activated.',
      source: 'https://documentation.mailgun.com/docs/mailgun/api-reference/intro/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message":"Please activate your Mailgun account. Check your inbox or log in to your control panel to resend the activation email."}`,
    },
    {
      when: {
        json: {
          message:
            'Sandbox subdomains are for test purposes only. Please add your own domain or add the address to authorized recipients',
        },
      },
      cause: 'not-entitled',
      says: 'the test domain sends to confirmed recipients only.',
      orElse: ['insufficient-permission'],
      source: 'https://documentation.mailgun.com/docs/mailgun/api-reference/intro/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message":"Domain x is not allowed to send: Sandbox subdomains are for test purposes only. Please add your own domain or add the address to authorized recipients in Account Settings."}`,
    },
  ],
};
