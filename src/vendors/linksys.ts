import type { Vendor } from '../engine/vendor.ts';

const source =
  'https://github.com/home-assistant/core/blob/HEAD/homeassistant/components/linksys_smart/device_tracker.py';

/** Linksys routers: the results of JNAP, which come with status 200. */
export const linksys: Vendor = {
  id: 'linksys',
  name: 'Linksys',
  layer: 'server',
  marks: [],
  denials: [
    {
      when: {
        status: 200,
        json: { result: { equals: '_ErrorUnauthorized' } },
        requestHeader: { 'x-jnap-authorization': true },
      },
      cause: 'invalid-credentials',
      says: 'the password of the router is wrong.',
      confidence: 'likely',
      source,
      sample: `POST /JNAP/ HTTP/1.1
Host: 192.168.1.1
X-JNAP-Authorization: Basic YWRtaW46d3Jvbmc=
---
HTTP/1.1 200 OK
Content-Type: application/json

{"result":"_ErrorUnauthorized"}`,
    },
    {
      when: {
        status: 200,
        json: { result: { equals: '_ErrorUnauthorized' } },
        withoutRequestHeader: ['x-jnap-authorization'],
      },
      cause: 'no-credentials',
      says: 'the action needs the password of the router.',
      confidence: 'likely',
      source,
      sample: `POST /JNAP/ HTTP/1.1
Host: 192.168.1.1
---
HTTP/1.1 200 OK
Content-Type: application/json

{"result":"_ErrorUnauthorized"}`,
    },
  ],
};
