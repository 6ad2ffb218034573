import type { Vendor } from '../engine/vendor.ts';

/** Mercado Libre: its refusals, from its documentation or source. */
export const mercadoLibre: Vendor = {
  id: 'mercado-libre',
  name: 'Mercado Libre',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { json: { code: { equals: 'PA_UNAUTHORIZED_RESULT_FROM_POLICIES' } } },
      cause: 'insufficient-permission',
      says: 'a policy refused the token, application or owner of the object.',
      orElse: ['insufficient-scope', 'no-credentials'],
      source: 'https://developers.mercadolibre.com.ar/en_us/error-403',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"blocked_by":"PolicyAgent","code":"PA_UNAUTHORIZED_RESULT_FROM_POLICIES","message":"At least one policy returned UNAUTHORIZED.","status":403}`,
    },
    {
      when: { json: { message: { equals: 'authorization value not present' } } },
      cause: 'no-credentials',
      says: 'no token was sent.',
      source: 'https://developers.mercadolibre.com.ar/en_us/authentication-and-authorization',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code":"unauthorized","message":"authorization value not present"}`,
    },
    {
      when: {
        json: {
          message: {
            equals: [
              'invalid access token',
              'invalid_access_token',
              'Malformed access_token',
              'malformed access_token',
            ],
          },
          cause: true,
        },
      },
      cause: 'invalid-credentials',
      says: 'the token is wrong or past its time.',
      orElse: ['expired-credentials'],
      source: 'https://developers.mercadolibre.com.ar/en_us/authentication-and-authorization',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"invalid access token","error":"not_found","status":401,"cause":[]}`,
    },
  ],
};
