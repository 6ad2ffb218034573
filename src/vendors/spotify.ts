import type { Vendor } from '../engine/vendor.ts';

/** Spotify: its own refusals, from its documentation and source. */
export const spotify: Vendor = {
  id: 'spotify',
  name: 'Spotify',
  layer: 'api',
  marks: [{ host: 'api.spotify.com', mediaType: 'json' }],
  denials: [
    {
      when: { json: { 'error.message': { equals: 'The access token expired' } } },
      cause: 'expired-credentials',
      says: 'the access token is past its hour.',
      confidence: 'certain',
      shared: true,
      source: 'https://developer.spotify.com/documentation/web-api/concepts/api-calls',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": {"status": 401, "message": "The access token expired"}}`,
    },
    {
      when: { json: { 'error.message': { equals: 'Invalid access token' } } },
      cause: 'invalid-credentials',
      says: 'the access token is not good.',
      confidence: 'certain',
      shared: true,
      source: 'https://developer.spotify.com/documentation/web-api/concepts/api-calls',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": {"status": 401, "message": "Invalid access token"}}`,
    },
    {
      when: { json: { 'error.message': { equals: 'No token provided' } } },
      cause: 'no-credentials',
      says: 'no access token was sent.',
      confidence: 'certain',
      shared: true,
      source: 'https://developer.spotify.com/documentation/web-api/concepts/api-calls',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": {"status": 401, "message": "No token provided"}}`,
    },
    {
      when: { json: { 'error.message': { equals: 'Only valid bearer authentication supported' } } },
      cause: 'wrong-scheme',
      says: 'an access token is wanted as a Bearer token.',
      confidence: 'certain',
      source: 'https://developer.spotify.com/documentation/web-api/concepts/api-calls',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error": {"status": 400, "message": "Only valid bearer authentication supported"}}`,
    },
    {
      when: { json: { 'error.message': { equals: 'Insufficient client scope' } } },
      cause: 'insufficient-scope',
      says: 'the token lacks a scope.',
      confidence: 'certain',
      source: 'https://developer.spotify.com/documentation/web-api/concepts/api-calls',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": {"status": 403, "message": "Insufficient client scope"}}`,
    },
    {
      when: { json: { 'error.reason': { equals: 'PREMIUM_REQUIRED' } } },
      cause: 'not-entitled',
      says: 'the account is not a paid one.',
      confidence: 'certain',
      source: 'https://developer.spotify.com/documentation/web-api/concepts/api-calls',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": {"status": 403, "message": "Player command failed: Premium required", "reason": "PREMIUM_REQUIRED"}}`,
    },
    {
      when: { json: { 'error.message': ['Player command failed: Restriction violated'] } },
      cause: 'resource-state',
      says: 'the player cannot do this in its present state.',
      confidence: 'certain',
      source: 'https://developer.spotify.com/documentation/web-api/concepts/api-calls',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": {"status": 403, "message": "Player command failed: Restriction violated", "reason": "UNKNOWN"}}`,
    },
    {
      when: {
        text: [
          'User not registered in the Developer Dashboard',
          'Check settings on developer.spotify.com/dashboard, the user may not be registered.',
        ],
      },
      cause: 'not-entitled',
      says: 'the app is in development mode, and this user is not on its list.',
      confidence: 'likely',
      orElse: ['insufficient-permission'],
      source: 'https://developer.spotify.com/documentation/web-api/concepts/api-calls',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8

Check settings on developer.spotify.com/dashboard, the user may not be registered.`,
    },
  ],
};
