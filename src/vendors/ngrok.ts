import type { Vendor } from '../engine/vendor.ts';

/** ngrok: its own refusals, from its documentation and source. */
export const ngrok: Vendor = {
  id: 'ngrok',
  name: 'ngrok',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { status: [200, 403, 511], header: { 'ngrok-error-code': 'ERR_NGROK_6024' } },
      cause: 'bot-challenge',
      says: 'the tunnel shows browsers a warning page first; programs have to send ngrok-skip-browser-warning.',
      confidence: 'likely',
      orElse: ['sso-gateway'],
      source: 'https://ngrok.com/docs/errors/',
      sample: `HTTP/1.1 511 Network Authentication Required
Content-Type: text/html; charset=utf-8
Ngrok-Error-Code: ERR_NGROK_6024

<title>ngrok</title>`,
    },
    {
      when: { header: { 'ngrok-error-code': ['ERR_NGROK_725', 'ERR_NGROK_727'] } },
      cause: 'rate-limited',
      says: 'the limit of the plan is used up.',
      confidence: 'likely',
      orElse: ['not-entitled'],
      source: 'https://ngrok.com/docs/errors/',
      sample: `HTTP/1.1 429 Too Many Requests
Ngrok-Error-Code: ERR_NGROK_727`,
    },
    {
      when: { header: { 'ngrok-error-code': 'ERR_NGROK_734' } },
      cause: 'rate-limited',
      says: 'the tunnel takes a number of requests per minute, and it is used up.',
      confidence: 'certain',
      source: 'https://ngrok.com/docs/errors/err_ngrok_734/',
      sample: `HTTP/1.1 403 Forbidden
Ngrok-Error-Code: ERR_NGROK_734`,
    },
  ],
  vocabularies: [
    {
      at: { header: 'ngrok-error-code' },
      codes: {
        ERR_NGROK_3100: ['sso-gateway', 'the login at the edge has ended and is to be made again.'],
        ERR_NGROK_3104: ['sso-gateway', 'the mail address of the account at the login provider is not accepted.'],
        ERR_NGROK_3105: ['insufficient-permission', 'the person who logged in at the edge is not let in.', 'certain'],
        ERR_NGROK_3107: ['sso-gateway', 'the login came back without the state that it was sent out with.'],
        ERR_NGROK_3108: ['sso-gateway', 'the login came back with a state that cannot be read.'],
        ERR_NGROK_3110: ['sso-gateway', 'the person did not let the login provider tell a mail address.'],
        ERR_NGROK_3111: ['sso-gateway', 'the person did not grant all that the login asks for.'],
        ERR_NGROK_3113: [
          'sso-gateway',
          'the login provider gives no more data: what was granted has ended or was withdrawn.',
        ],
        ERR_NGROK_3119: ['sso-gateway', 'the login took more than 15 minutes and has to be made again.'],
        ERR_NGROK_3120: ['sso-gateway', 'the login came back without the state that it was sent out with.'],
        ERR_NGROK_3121: ['cookies-not-sent', 'the cookie of the login at the edge did not come back.'],
        ERR_NGROK_3122: ['sso-gateway', 'the code of the login provider had ended before it was used.'],
        ERR_NGROK_3124: ['sso-gateway', 'the login came back to another host than the one that it began at.'],
        ERR_NGROK_3150: ['sso-gateway', 'the session of the login at the edge could not be read.'],
        ERR_NGROK_3151: ['sso-gateway', 'the login provider no longer accepts the token of the session.'],
        ERR_NGROK_3203: ['ip-blocked', 'the address of the caller is not allowed by the tunnel.', 'certain'],
        ERR_NGROK_3204: [
          'bad-signature',
          'the signature of the webhook does not verify with the secret that the tunnel knows.',
        ],
        ERR_NGROK_3205: ['ip-blocked', 'the address of the caller is not allowed by the tunnel.', 'certain'],
        ERR_NGROK_3208: ['account-disabled', 'the account that this host name belongs to was banned.'],
        ERR_NGROK_3301: ['sso-gateway', 'the login of the tunnel did not come back in time.', 'possible'],
        ERR_NGROK_3302: ['sso-gateway', 'the login of the tunnel did not come back as it was sent out.', 'possible'],
        ERR_NGROK_3303: ['sso-gateway', 'the login of the tunnel did not come back as it was sent out.', 'possible'],
      },
      source: 'https://ngrok.com/docs/errors/reference/',
      sample: `HTTP/1.1 403 Forbidden
Ngrok-Error-Code: ERR_NGROK_3204`,
    },
  ],
};
