import type { Vendor } from '../engine/vendor.ts';

const source = 'https://github.com/immich-app/immich/blob/HEAD/server/src/services/auth.service.ts';

/** Immich: its refusals, from its source. */
export const immich: Vendor = {
  id: 'immich',
  name: 'Immich',
  layer: 'framework',
  marks: [{ json: { correlationId: true, statusCode: true, error: true }, url: '/api/' }],
  denials: [
    {
      when: {
        status: 403,
        requestHeader: { 'x-api-key': true },
        json: { correlationId: true, message: { starts: 'Missing required permission: ' } },
      },
      cause: 'insufficient-scope',
      says: 'the key was made without this permission.',
      confidence: 'certain',
      source,
      sample: `GET /api/people HTTP/1.1
Host: photos.example.com
x-api-key: 7b1f0a6de2c948557b1f0a6de2c94855
---
HTTP/1.1 403 Forbidden
Content-Type: application/json; charset=utf-8

{"message":"Missing required permission: person.read","error":"Forbidden","statusCode":403,"correlationId":"abc"}`,
    },
    {
      when: {
        status: 400,
        json: { correlationId: true, message: { pattern: /^Not found or no [A-Za-z]{2,30}\.[A-Za-z.]{2,40} access$/ } },
      },
      cause: 'insufficient-permission',
      says: 'the object does not exist, or belongs to somebody else; both are answered alike.',
      confidence: 'likely',
      orElse: ['wrong-route'],
      source: 'https://github.com/immich-app/immich/blob/HEAD/server/src/utils/access.ts',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json; charset=utf-8

{"message":"Not found or no asset.read access","error":"Bad Request","statusCode":400,"correlationId":"abc"}`,
    },
    {
      when: { status: 401, json: { correlationId: true, message: { equals: 'Invalid share key' } } },
      cause: 'invalid-credentials',
      says: 'the key of the shared link is unknown or past its time.',
      orElse: ['expired-credentials'],
      source,
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json; charset=utf-8

{"message":"Invalid share key","error":"Unauthorized","statusCode":401,"correlationId":"abc"}`,
    },
    {
      when: { status: 401, json: { correlationId: true, message: { equals: 'Elevated permission is required' } } },
      cause: 'step-up-required',
      says: 'the session has to be unlocked with the PIN code first.',
      confidence: 'certain',
      source,
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json; charset=utf-8

{"message":"Elevated permission is required","error":"Unauthorized","statusCode":401,"correlationId":"abc"}`,
    },
  ],
};
