import type { Vendor } from '../engine/vendor.ts';

/** API Umbrella, the gateway of api.data.gov, NASA and other public offices: its refusals, from its source and manual. */
export const apiUmbrella: Vendor = {
  id: 'api-umbrella',
  name: 'API Umbrella (api.data.gov)',
  layer: 'gateway',
  marks: [],
  denials: [
    {
      when: { body: ['No api_key was supplied. Get one at '] },
      cause: 'no-credentials',
      says: 'no API key was sent.',
      confidence: 'certain',
      source: 'https://api.data.gov/docs/developer-manual/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":{"code":"API_KEY_MISSING","message":"No api_key was supplied. Get one at https://api.example.gov:443"}}`,
    },
    {
      when: { body: ['An invalid api_key was supplied. Get one at '] },
      cause: 'invalid-credentials',
      says: 'the API key is not known.',
      confidence: 'certain',
      source: 'https://api.data.gov/docs/developer-manual/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":{"code":"API_KEY_INVALID","message":"An invalid api_key was supplied. Get one at https://api.example.gov:443"}}`,
    },
    {
      when: { body: ['The api_key supplied has been disabled. '] },
      cause: 'revoked-credentials',
      says: 'the API key was switched off.',
      orElse: ['account-disabled'],
      source: 'https://api.data.gov/docs/developer-manual/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":{"code":"API_KEY_DISABLED","message":"The api_key supplied has been disabled. Contact us at https://api.example.gov/contact/ for assistance"}}`,
    },
    {
      when: { body: ['The api_key supplied has not been verified yet. '] },
      cause: 'account-disabled',
      says: 'the owner of the API key has not confirmed the mail address yet.',
      confidence: 'certain',
      source: 'https://github.com/NREL/api-umbrella/blob/HEAD/config/schema.cue',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":{"code":"API_KEY_UNVERIFIED","message":"The api_key supplied has not been verified yet. Please check your e-mail to verify the API key. Contact us at https://api.example.gov/contact/ for assistance"}}`,
    },
    {
      when: { body: ['The api_key supplied is not authorized to access the given service. '] },
      cause: 'insufficient-permission',
      says: 'the API key lacks a role that this service asks for, or may not be used for it.',
      source: 'https://github.com/NREL/api-umbrella/blob/HEAD/config/schema.cue',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":{"code":"API_KEY_UNAUTHORIZED","message":"The api_key supplied is not authorized to access the given service. Contact us at https://api.example.gov/contact/ for assistance"}}`,
    },
  ],
};
