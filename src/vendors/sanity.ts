import type { Vendor } from '../engine/vendor.ts';

/** Sanity: its refusals, from its documentation or source. */
export const sanity: Vendor = {
  id: 'sanity',
  name: 'Sanity',
  layer: 'api',
  marks: [{ host: ['.sanity.io'], mediaType: 'json' }],
  denials: [
    {
      when: { json: { message: { equals: 'Session not found' }, statusCode: true } },
      cause: 'invalid-credentials',
      says: 'the token is not known, or the session is over.',
      orElse: ['expired-credentials'],
      shared: true,
      source: 'https://www.sanity.io/docs/http-auth',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"statusCode":401,"error":"Unauthorized","message":"Session not found","errorCode":"SIO-401-ANF"}`,
    },
    {
      when: { body: 'Insufficient permissions; permission ' },
      cause: 'insufficient-permission',
      says: 'the token lacks a permission.',
      source: 'https://www.sanity.io/docs/http-mutations',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":{"description":"Insufficient permissions; permission \\"create\\" required","type":"insufficientPermissionsError"}}`,
    },
    {
      when: { json: { message: ['The mutation(s) failed: Insufficient permissions'] } },
      cause: 'insufficient-permission',
      says: 'the token lacks a permission.',
      source: 'https://www.sanity.io/docs/http-mutations',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message":"The mutation(s) failed: Insufficient permissions; permission \\"update\\" required"}`,
    },
    {
      when: { json: { errorCode: { equals: ['SIO-401-ANF', 'SIO-401-AWH', 'SIO-401-AEX'] } } },
      cause: 'invalid-credentials',
      says: 'the token is wrong, for another project, or past its time.',
      orElse: ['expired-credentials', 'wrong-audience'],
      source: 'https://www.sanity.io/docs/http-auth',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"statusCode":401,"error":"Unauthorized","message":"x","errorCode":"SIO-401-AWH"}`,
    },
  ],
};
