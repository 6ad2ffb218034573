import type { Vendor } from '../engine/vendor.ts';

const source = 'https://help.mikrotik.com/docs/spaces/ROS/pages/47579162/REST+API';

/** MikroTik RouterOS: the refusals of its REST interface, from its documentation. */
export const mikrotik: Vendor = {
  id: 'mikrotik',
  name: 'MikroTik RouterOS',
  layer: 'server',
  marks: [],
  denials: [
    {
      when: { status: [400, 403, 500], json: { detail: 'not enough permissions (9)', error: true } },
      cause: 'insufficient-permission',
      says: 'the group of the user lacks a policy for this.',
      confidence: 'certain',
      source,
      sample: `HTTP/1.1 500 Internal Server Error
Content-Type: application/json

{"detail":"not enough permissions (9)","error":500,"message":"Internal Server Error"}`,
    },
    {
      when: {
        status: 401,
        json: { error: { equals: '401' }, message: { equals: 'Unauthorized' } },
        url: '/rest/',
        requestHeader: { authorization: { starts: 'Basic ' } },
      },
      cause: 'invalid-credentials',
      says: 'name or password is wrong, or the group of the user lacks the policy rest-api.',
      orElse: ['insufficient-permission'],
      shared: true,
      source,
      sample: `GET /rest/system/resource HTTP/1.1
Host: 192.168.88.1
Authorization: Basic YWRtaW46d3Jvbmc=
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":401,"message":"Unauthorized"}`,
    },
  ],
};
