import type { Vendor } from '../engine/vendor.ts';

/** Heroku: its own refusals, from its documentation and source. */
export const heroku: Vendor = {
  id: 'heroku',
  name: 'Heroku',
  layer: 'api',
  marks: [{ host: 'api.heroku.com', mediaType: 'json' }],
  denials: [
    {
      when: { json: { id: { equals: 'two_factor' }, message: true } },
      cause: 'step-up-required',
      says: 'a second factor is needed.',
      confidence: 'certain',
      shared: true,
      source: 'https://devcenter.heroku.com/articles/platform-api-reference',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"id": "two_factor", "message": "A second authentication factor or pre-authorization is required for this request."}`,
    },
    {
      when: { json: { id: { equals: 'suspended' }, message: true } },
      cause: 'account-disabled',
      says: 'the account is suspended.',
      confidence: 'certain',
      shared: true,
      source: 'https://devcenter.heroku.com/articles/platform-api-reference',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"id": "suspended", "message": "Account suspended"}`,
    },
    {
      when: { json: { id: { equals: ['delinquent', 'verification_required'] }, message: true } },
      cause: 'not-entitled',
      says: 'a payment is open or the account is not verified.',
      confidence: 'certain',
      shared: true,
      source: 'https://devcenter.heroku.com/articles/platform-api-reference',
      sample: `HTTP/1.1 402 Payment Required
Content-Type: application/json

{"id": "verification_required", "message": "Please verify your account"}`,
    },
  ],
};
