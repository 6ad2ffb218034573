import type { Vendor } from '../engine/vendor.ts';

/** Google Identity-Aware Proxy: its own refusals, from its documentation and source. */
export const googleIap: Vendor = {
  id: 'google-iap',
  name: 'Google Identity-Aware Proxy',
  layer: 'gateway',
  marks: [{ header: { 'x-goog-iap-generated-response': true } }],
  denials: [
    {
      when: { text: ['Invalid IAP credentials: '] },
      cause: 'invalid-credentials',
      says: 'the token for the proxy is missing or not good.',
      confidence: 'likely',
      orElse: ['sso-gateway'],
      source: 'https://cloud.google.com/iap/docs/faq',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8
x-goog-iap-generated-response: true

Invalid IAP credentials: Unable to parse JWT`,
    },
    {
      when: { text: ['Invalid IAP credentials: empty token'] },
      cause: 'sso-gateway',
      says: 'the proxy in front of the application wants its own login.',
      confidence: 'certain',
      source: 'https://cloud.google.com/iap/docs/faq',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8
x-goog-iap-generated-response: true

Invalid IAP credentials: empty token`,
    },
    {
      when: { text: ['Invalid IAP credentials: JWT audience', "Invalid IAP credentials: JWT 'aud' claim"] },
      cause: 'wrong-audience',
      says: 'the token for the proxy was issued for another client.',
      confidence: 'certain',
      source: 'https://cloud.google.com/iap/docs/faq',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8
x-goog-iap-generated-response: true

Invalid IAP credentials: JWT 'aud' claim doesn't match the expected value`,
    },
    {
      when: { status: 302, header: { 'x-goog-iap-generated-response': 'true' } },
      cause: 'sso-gateway',
      says: 'the proxy in front of the application wants its own login.',
      confidence: 'certain',
      source: 'https://cloud.google.com/iap/docs/faq',
      sample: `HTTP/1.1 302 Found
Location: https://accounts.google.com/o/oauth2/v2/auth?client_id=x
x-goog-iap-generated-response: true`,
    },
    {
      when: {
        text: ["You don't have access", 'Error code 9 when requesting'],
        header: { 'x-goog-iap-generated-response': 'true' },
        status: 403,
      },
      cause: 'insufficient-permission',
      says: 'the visitor is logged in and has not been given access.',
      confidence: 'certain',
      source: 'https://cloud.google.com/iap/docs/faq',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8
x-goog-iap-generated-response: true

<h1>You don't have access</h1>`,
    },
  ],
};
