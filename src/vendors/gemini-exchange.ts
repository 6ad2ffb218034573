import type { Vendor } from '../engine/vendor.ts';

const source = 'https://docs.gemini.com/rest-api/#error-codes';

/** Gemini (exchange): the reasons of its interface, from its documentation. */
export const geminiExchange: Vendor = {
  id: 'gemini-exchange',
  name: 'Gemini',
  layer: 'api',
  marks: [{ json: { result: { equals: 'error' }, reason: true, message: true } }],
  denials: [],
  vocabularies: [
    {
      at: { json: 'reason' },
      when: { json: { result: { equals: 'error' } } },
      confidence: 'certain',
      codes: {
        InvalidNonce: ['bad-signature', 'the nonce is not larger than the one before, or missing.'],
        InvalidApiKey: ['invalid-credentials', 'the key is not known.'],
        InvalidSignature: ['bad-signature', 'the signature does not fit the payload.'],
        MissingApikeyHeader: ['no-credentials', 'the field X-GEMINI-APIKEY is missing.'],
        MissingRole: ['insufficient-scope', 'the key was made without the role for this.'],
        MissingPayloadHeader: ['no-credentials', 'the field X-GEMINI-PAYLOAD is missing.', 'likely'],
        MissingSignatureHeader: ['no-credentials', 'the field X-GEMINI-SIGNATURE is missing.', 'likely'],
        NoSSL: ['tls-required', 'the interface is reached over https only.'],
        RateLimit: ['rate-limited', 'too many requests.'],
        RateLimited: ['rate-limited', 'too many requests.'],
        AccountClosed: ['account-disabled', 'the account is closed.', 'likely'],
        AccountNotOnIPWhitelist: ['ip-blocked', 'the address of the caller is not on the list of the key.', 'likely'],
      },
      source,
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"result":"error","reason":"MissingRole","message":"To access this endpoint, you need to log in to the website and go to the settings page to assign one of these roles [Trader] to API key a"}`,
    },
  ],
};
