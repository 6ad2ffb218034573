import type { Vendor } from '../engine/vendor.ts';

/** Mailchimp: its refusals, from its documentation or source. */
export const mailchimp: Vendor = {
  id: 'mailchimp',
  name: 'Mailchimp',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { json: { title: { equals: 'API Key Invalid' }, type: 'mailchimp.com' } },
      cause: 'invalid-credentials',
      says: 'the key is wrong, or belongs to another data centre.',
      orElse: ['wrong-audience'],
      source: 'https://mailchimp.com/developer/marketing/docs/errors/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"type":"https://mailchimp.com/developer/marketing/docs/errors/","title":"API Key Invalid","status":401,"detail":"Your API key may be invalid, or you've attempted to access the wrong datacenter.","instance":"x"}`,
    },
    {
      when: { json: { title: { equals: 'API Key Missing' }, type: 'mailchimp.com' } },
      cause: 'no-credentials',
      says: 'no key was sent.',
      source: 'https://mailchimp.com/developer/marketing/docs/errors/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"type":"https://mailchimp.com/developer/marketing/docs/errors/","title":"API Key Missing","status":401,"detail":"Your request did not include an API key.","instance":"x"}`,
    },
    {
      when: { json: { title: { equals: 'User Disabled' }, type: 'mailchimp.com' } },
      cause: 'account-disabled',
      says: 'the account is disabled.',
      source: 'https://mailchimp.com/developer/marketing/docs/errors/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"type":"https://mailchimp.com/developer/marketing/docs/errors/","title":"User Disabled","status":403,"detail":"This account has been deactivated.","instance":"x"}`,
    },
    {
      when: { json: { title: { equals: 'Wrong Datacenter' }, type: 'mailchimp.com' } },
      cause: 'wrong-audience',
      says: 'the key belongs to another data centre.',
      source: 'https://mailchimp.com/developer/marketing/docs/errors/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"type":"https://mailchimp.com/developer/marketing/docs/errors/","title":"Wrong Datacenter","status":403,"detail":"The API key provided is linked to a different data center.","instance":"x"}`,
    },
  ],
};
