import type { Vendor } from '../engine/vendor.ts';

/** Micronaut: its own refusals, from its documentation and source. */
export const micronaut: Vendor = {
  id: 'micronaut',
  name: 'Micronaut',
  layer: 'framework',
  marks: [
    {
      json: {
        '_embedded.errors.*.message': { equals: ['Unauthorized', 'Forbidden', 'Access Denied'] },
        '_links.self.href': true,
      },
    },
  ],
  denials: [],
};
