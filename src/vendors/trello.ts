import type { Vendor } from '../engine/vendor.ts';

/** Trello: its refusals, from its documentation or source. */
export const trello: Vendor = {
  id: 'trello',
  name: 'Trello',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { host: 'trello.com', text: { equals: 'invalid key' }, status: [400, 401, 403] },
      cause: 'invalid-credentials',
      says: 'the key of the application is missing or wrong.',
      source: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/',
      sample: `GET /1/boards/x HTTP/1.1
Host: api.trello.com
---
HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

invalid key`,
    },
    {
      when: { host: 'trello.com', text: { equals: 'invalid token' }, status: [400, 401, 403] },
      cause: 'invalid-credentials',
      says: 'the token is wrong, revoked or past its time.',
      source: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/',
      sample: `GET /1/boards/x HTTP/1.1
Host: api.trello.com
---
HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

invalid token`,
    },
    {
      when: { host: 'trello.com', text: { equals: 'invalid app token' }, status: [400, 401, 403] },
      cause: 'invalid-credentials',
      says: 'the token does not belong to this application.',
      source: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/',
      sample: `GET /1/boards/x HTTP/1.1
Host: api.trello.com
---
HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

invalid app token`,
    },
    {
      when: { host: 'trello.com', text: { equals: 'expired token' }, status: [400, 401, 403] },
      cause: 'expired-credentials',
      says: 'the token has expired.',
      source: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/',
      sample: `GET /1/boards/x HTTP/1.1
Host: api.trello.com
---
HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

expired token`,
    },
    {
      when: { host: 'trello.com', text: { equals: 'unauthorized permission requested' }, status: [400, 401, 403] },
      cause: 'insufficient-permission',
      says: 'the token or the user may not see this.',
      source: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/',
      sample: `GET /1/boards/x HTTP/1.1
Host: api.trello.com
---
HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

unauthorized permission requested`,
    },
    {
      when: { host: 'trello.com', text: { equals: 'unauthorized card permission requested' }, status: [400, 401, 403] },
      cause: 'insufficient-permission',
      says: 'the user may not see this card.',
      source: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/',
      sample: `GET /1/boards/x HTTP/1.1
Host: api.trello.com
---
HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

unauthorized card permission requested`,
    },
    {
      when: { host: 'trello.com', text: { equals: 'unauthorized org access.' }, status: [400, 401, 403] },
      cause: 'insufficient-permission',
      says: 'the user is not in this workspace.',
      source: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/',
      sample: `GET /1/boards/x HTTP/1.1
Host: api.trello.com
---
HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

unauthorized org access.`,
    },
  ],
};
