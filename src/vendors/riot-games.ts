import type { Vendor } from '../engine/vendor.ts';

const source = 'https://developer.riotgames.com/docs/portal#web-apis_response-codes';

/** Riot Games: the refusals of its interface, from its documentation. */
export const riotGames: Vendor = {
  id: 'riot-games',
  name: 'Riot Games',
  layer: 'api',
  marks: [{ host: 'api.riotgames.com', json: { 'status.status_code': true } }],
  denials: [
    {
      when: { status: 403, host: 'api.riotgames.com', json: { 'status.status_code': { equals: '403' } } },
      cause: 'invalid-credentials',
      says: 'the key is not valid any more, was blacklisted, or does not cover this path; development keys live for 24 hours.',
      orElse: ['expired-credentials', 'wrong-route', 'insufficient-scope'],
      fix: {
        text: 'Make a new key on the developer portal if it is a development key; else look whether the product of the key covers this interface.',
      },
      source,
      sample: `GET /lol/status/v4/platform-data HTTP/1.1
Host: euw1.api.riotgames.com
X-Riot-Token: RGAPI-7b1f0a6d-e2c9-4855
---
HTTP/1.1 403 Forbidden
Content-Type: application/json

{"status":{"message":"Forbidden","status_code":403}}`,
    },
    {
      when: { status: 401, host: 'api.riotgames.com', json: { 'status.message': { equals: 'Unknown apikey' } } },
      cause: 'invalid-credentials',
      says: 'the key is not known, or has run out.',
      orElse: ['expired-credentials'],
      source,
      sample: `GET /lol/status/v4/platform-data HTTP/1.1
Host: euw1.api.riotgames.com
X-Riot-Token: RGAPI-7b1f0a6d-e2c9-4855
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"status":{"message":"Unknown apikey","status_code":401}}`,
    },
    {
      when: {
        status: 401,
        host: 'api.riotgames.com',
        json: { 'status.status_code': { equals: '401' } },
        credentials: 'none',
      },
      cause: 'no-credentials',
      says: 'no key was sent.',
      confidence: 'certain',
      source,
      sample: `GET /lol/status/v4/platform-data HTTP/1.1
Host: euw1.api.riotgames.com
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"status":{"message":"Unauthorized","status_code":401}}`,
    },
  ],
};
