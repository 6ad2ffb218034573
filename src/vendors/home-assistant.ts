import type { Vendor } from '../engine/vendor.ts';

/** Home Assistant: its refusals, from its documentation or source. */
export const homeAssistant: Vendor = {
  id: 'home-assistant',
  name: 'Home Assistant',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { status: 200, json: { 'errors.base': { equals: 'invalid_auth' }, flow_id: true } },
      cause: 'invalid-credentials',
      says: 'name and password do not belong together.',
      source: 'https://github.com/home-assistant/core/blob/HEAD/homeassistant/auth/providers/homeassistant.py',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"type":"form","flow_id":"abc","handler":["homeassistant",null],"errors":{"base":"invalid_auth"}}`,
    },
    {
      when: { status: 200, json: { 'errors.base': { equals: 'invalid_code' }, flow_id: true } },
      cause: 'invalid-credentials',
      says: 'the one-time code is wrong.',
      source: 'https://github.com/home-assistant/core/blob/HEAD/homeassistant/auth/providers/__init__.py',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"type":"form","flow_id":"abc","handler":["homeassistant",null],"errors":{"base":"invalid_code"}}`,
    },
  ],
};
