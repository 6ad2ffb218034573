import type { Vendor } from '../engine/vendor.ts';

/** Mapbox: its own refusals, from its documentation and source. */
export const mapbox: Vendor = {
  id: 'mapbox',
  name: 'Mapbox',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { json: { message: ['Not Authorized - No Token'] } },
      cause: 'no-credentials',
      says: 'no token was sent.',
      confidence: 'certain',
      source: 'https://docs.mapbox.com/api/guides/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message": "Not Authorized - No Token"}`,
    },
    {
      when: { json: { message: ['Not Authorized - Invalid Token'] } },
      cause: 'invalid-credentials',
      says: 'the token is not good.',
      confidence: 'certain',
      source: 'https://docs.mapbox.com/api/guides/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message": "Not Authorized - Invalid Token"}`,
    },
    {
      when: { json: { message: ['This endpoint requires a token with'] } },
      cause: 'insufficient-scope',
      says: 'the token lacks a scope.',
      confidence: 'certain',
      source: 'https://docs.mapbox.com/api/guides/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message": "This endpoint requires a token with tilesets:read scope"}`,
    },
  ],
};
