import type { Vendor } from '../engine/vendor.ts';

/** Figma: its refusals, from its documentation or source. */
export const figma: Vendor = {
  id: 'figma',
  name: 'Figma',
  layer: 'api',
  marks: [{ host: 'api.figma.com', mediaType: 'json' }],
  denials: [
    {
      when: { json: { err: { equals: 'Invalid token' } } },
      cause: 'invalid-credentials',
      says: 'the token is missing, wrong or revoked.',
      shared: true,
      source: 'https://developers.figma.com/docs/rest-api/errors/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"status":403,"err":"Invalid token"}`,
    },
    {
      when: { json: { err: { equals: 'Token expired' } } },
      cause: 'expired-credentials',
      says: 'the token has expired.',
      shared: true,
      source: 'https://developers.figma.com/docs/rest-api/errors/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"status":403,"err":"Token expired"}`,
    },
    {
      when: { json: { err: ['Invalid scope(s): '] } },
      cause: 'insufficient-scope',
      says: 'the token lacks a scope.',
      source: 'https://developers.figma.com/docs/rest-api/errors/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"status":403,"err":"Invalid scope(s): file_read. This endpoint requires the file_variables:read scope"}`,
    },
    {
      when: { json: { err: { equals: ['File not exportable', 'Limited by Figma plan', 'Incorrect account type'] } } },
      cause: 'not-entitled',
      says: 'the plan or role does not include this.',
      orElse: ['insufficient-permission'],
      source: 'https://developers.figma.com/docs/rest-api/errors/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"status":403,"err":"Limited by Figma plan"}`,
    },
  ],
};
