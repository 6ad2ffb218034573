import type { Vendor } from '../engine/vendor.ts';

/** Twitch: its own refusals, from its documentation and source. */
export const twitch: Vendor = {
  id: 'twitch',
  name: 'Twitch',
  layer: 'api',
  marks: [{ host: ['api.twitch.tv', 'id.twitch.tv'], mediaType: 'json' }],
  denials: [
    {
      when: { json: { message: { equals: 'OAuth token is missing' } } },
      cause: 'no-credentials',
      says: 'no token was sent.',
      confidence: 'certain',
      source: 'https://dev.twitch.tv/docs/api/guide/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "Unauthorized", "status": 401, "message": "OAuth token is missing"}`,
    },
    {
      when: { json: { message: { equals: 'Invalid OAuth token' } } },
      cause: 'invalid-credentials',
      says: 'the token is not good, or past its time.',
      confidence: 'likely',
      orElse: ['expired-credentials'],
      shared: true,
      source: 'https://dev.twitch.tv/docs/api/guide/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "Unauthorized", "status": 401, "message": "Invalid OAuth token"}`,
    },
    {
      when: { json: { message: { equals: 'Client ID and OAuth token do not match' } } },
      cause: 'wrong-audience',
      says: 'the token was issued for another client.',
      confidence: 'certain',
      source: 'https://dev.twitch.tv/docs/api/guide/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "Unauthorized", "status": 401, "message": "Client ID and OAuth token do not match"}`,
    },
    {
      when: { json: { message: ['Missing scope: ', 'Missing scope '] } },
      cause: 'insufficient-scope',
      says: 'the token lacks a scope.',
      confidence: 'certain',
      shared: true,
      source: 'https://dev.twitch.tv/docs/api/guide/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "Unauthorized", "status": 401, "message": "Missing scope: channel:read:subscriptions"}`,
    },
  ],
};
