import type { Vendor } from '../engine/vendor.ts';

/** HERE: its refusals, from its documentation or source. */
export const here: Vendor = {
  id: 'here',
  name: 'HERE',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { json: { error: { equals: 'Unauthorized' }, error_description: { equals: 'No credentials found' } } },
      cause: 'no-credentials',
      says: 'neither key nor token was sent.',
      source: 'https://www.here.com/docs/bundle/identity-and-access-management-developer-guide/page/README.html',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":"Unauthorized","error_description":"No credentials found"}`,
    },
    {
      when: {
        json: {
          error: { equals: 'Unauthorized' },
          error_description: ['apiKey invalid', 'apiKey not found', 'Token Validation Failure'],
        },
      },
      cause: 'invalid-credentials',
      says: 'the key or token is not known.',
      orElse: ['expired-credentials'],
      source: 'https://www.here.com/docs/bundle/identity-and-access-management-developer-guide/page/README.html',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":"Unauthorized","error_description":"apiKey invalid. apiKey not found."}`,
    },
    {
      when: { json: { error_description: { equals: 'These credentials do not authorize access' } } },
      cause: 'not-entitled',
      says: 'the plan or application does not include this service.',
      orElse: ['insufficient-permission'],
      source: 'https://www.here.com/docs/bundle/identity-and-access-management-developer-guide/page/README.html',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":"Forbidden","error_description":"These credentials do not authorize access"}`,
    },
  ],
};
