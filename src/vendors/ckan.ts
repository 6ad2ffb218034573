import type { Vendor } from '../engine/vendor.ts';

/** CKAN: its refusals, from its documentation or source. */
export const ckan: Vendor = {
  id: 'ckan',
  name: 'CKAN',
  layer: 'framework',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: 'error.__type' },
      when: { status: [401, 403], json: { success: { equals: 'false' } } },
      codes: {
        'Authorization Error': [
          'insufficient-permission',
          'the user may not do this, or nobody is logged in.',
          'likely',
        ],
        'Not Found Error': ['wrong-route', 'there is no such object, or the user may not see it.', 'possible'],
      },
      source: 'https://docs.ckan.org/en/latest/api/index.html',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"help":"https://ckan.example.com/api/3/action/help_show?name=package_create","error":{"__type":"Authorization Error","message":"Access denied: User not authorized to create packages"},"success":false}`,
    },
  ],
};
