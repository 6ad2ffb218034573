import type { Vendor } from '../engine/vendor.ts';

/** LiteSpeed: its own refusals, from its documentation and source. */
export const litespeed: Vendor = {
  id: 'litespeed',
  name: 'LiteSpeed',
  layer: 'server',
  marks: [
    { body: 'Proudly powered by LiteSpeed Web Server' },
    { text: 'Access to this resource on the server is denied!' },
  ],
  denials: [],
};
