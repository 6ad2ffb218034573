import type { Vendor } from '../engine/vendor.ts';

/** Philips Hue bridge: errors of its local API, which come with 200, from its documentation. */
export const philipsHue: Vendor = {
  id: 'philips-hue',
  name: 'Philips Hue bridge',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: {
        status: 200,
        json: { '*.error.type': { equals: '1' }, '*.error.description': { equals: 'unauthorized user' } },
      },
      cause: 'invalid-credentials',
      says: 'the bridge does not know the user name in the path, which is its key.',
      orElse: ['revoked-credentials'],
      confidence: 'likely',
      source: 'https://developers.meethue.com/develop/hue-api/error-messages/',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

[{"error":{"type":1,"address":"/lights","description":"unauthorized user"}}]`,
    },
    {
      when: {
        status: 200,
        json: { '*.error.type': { equals: '101' }, '*.error.description': 'link button not pressed' },
      },
      cause: 'step-up-required',
      says: 'the button on the bridge has to be pressed before a key is made.',
      confidence: 'likely',
      source: 'https://developers.meethue.com/develop/hue-api/error-messages/',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

[{"error":{"type":101,"address":"","description":"link button not pressed"}}]`,
    },
  ],
};
