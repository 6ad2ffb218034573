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
      when: { header: { 'ngrok-error-code': 'ERR_NGROK_3205' } },
      cause: 'ip-blocked',
      says: 'the address of the caller is not allowed by the tunnel.',
      confidence: 'certain',
      source: 'https://ngrok.com/docs/errors/err_ngrok_3205/',
      sample: `HTTP/1.1 403 Forbidden
Ngrok-Error-Code: ERR_NGROK_3205`,
    },
    {
      when: { header: { 'ngrok-error-code': ['ERR_NGROK_3301', 'ERR_NGROK_3302', 'ERR_NGROK_3303'] } },
      cause: 'sso-gateway',
      says: 'the login of the tunnel did not come back as it was sent out: it has to be started again.',
      confidence: 'possible',
      source: 'https://ngrok.com/docs/errors/err_ngrok_3303/',
      sample: `HTTP/1.1 401 Unauthorized
Ngrok-Error-Code: ERR_NGROK_3303`,
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
};
