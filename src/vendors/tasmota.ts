import type { Vendor } from '../engine/vendor.ts';

const source = 'https://github.com/arendst/Tasmota/blob/HEAD/tasmota/tasmota_xdrv_driver/xdrv_01_9_webserver.ino';

/** Tasmota: the refusals of its web interface, from its source. */
export const tasmota: Vendor = {
  id: 'tasmota',
  name: 'Tasmota',
  layer: 'server',
  marks: [],
  denials: [
    {
      when: { status: [200, 401], json: { WARNING: 'Need user=' }, url: '&password=' },
      cause: 'invalid-credentials',
      says: 'user or password in the address is wrong.',
      confidence: 'certain',
      source,
      sample: `GET /cm?user=admin&password=wrong&cmnd=Power HTTP/1.1
Host: 192.168.1.9
---
HTTP/1.1 200 OK
Content-Type: application/json

{"WARNING":"Need user=<username>&password=<password>"}`,
    },
    {
      when: { status: [200, 401], json: { WARNING: 'Need user=' } },
      cause: 'no-credentials',
      says: 'the command has to carry user and password in its address.',
      confidence: 'certain',
      source,
      sample: `GET /cm?cmnd=Power HTTP/1.1
Host: 192.168.1.9
---
HTTP/1.1 200 OK
Content-Type: application/json

{"WARNING":"Need user=<username>&password=<password>"}`,
    },
  ],
};
