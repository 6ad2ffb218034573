import type { Vendor } from '../engine/vendor.ts';

/** Nomad: its refusals, from its documentation or source. */
export const nomad: Vendor = {
  id: 'nomad',
  name: 'Nomad',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: {
        url: '/v1/',
        status: 403,
        text: { equals: 'Permission denied' },
        withoutRequestHeader: ['x-nomad-token'],
        header: { 'x-nomad-index': true },
      },
      cause: 'no-credentials',
      says: 'the anonymous policy does not allow this.',
      orElse: ['insufficient-permission'],
      source: 'https://github.com/hashicorp/nomad/blob/HEAD/nomad/structs/errors.go',
      sample: `GET /v1/jobs HTTP/1.1
Host: nomad.example.com:4646
---
HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8
X-Nomad-Index: 0

Permission denied`,
    },
    {
      when: { requestHeader: { 'x-nomad-token': true }, status: 403, text: { equals: 'Permission denied' } },
      cause: 'insufficient-permission',
      says: 'the policies of the token do not allow this.',
      source: 'https://github.com/hashicorp/nomad/blob/HEAD/nomad/structs/errors.go',
      sample: `GET /v1/jobs HTTP/1.1
Host: nomad.example.com:4646
X-Nomad-Token: 11111111-2222-3333-4444-555555555555
---
HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8

Permission denied`,
    },
    {
      when: { requestHeader: { 'x-nomad-token': true }, status: 403, text: 'ACL token not found' },
      cause: 'invalid-credentials',
      says: 'the token is unknown or was deleted.',
      orElse: ['revoked-credentials'],
      source: 'https://github.com/hashicorp/nomad/blob/HEAD/nomad/structs/errors.go',
      sample: `GET /v1/jobs HTTP/1.1
Host: nomad.example.com:4646
X-Nomad-Token: 11111111-2222-3333-4444-555555555555
---
HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8

ACL token not found`,
    },
    {
      when: { text: 'ACL token expired' },
      cause: 'expired-credentials',
      says: 'the token has expired.',
      confidence: 'certain',
      source: 'https://github.com/hashicorp/nomad/blob/HEAD/nomad/structs/errors.go',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8

ACL token expired`,
    },
    {
      when: { text: ['ACL token is invalid'], status: [400, 403, 500] },
      cause: 'malformed-credentials',
      says: 'what was sent as a token is no UUID.',
      confidence: 'certain',
      source: 'https://github.com/hashicorp/nomad/blob/HEAD/nomad/structs/errors.go',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8

ACL token is invalid`,
    },
  ],
};
