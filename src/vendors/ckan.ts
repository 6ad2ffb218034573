import type { Vendor } from '../engine/vendor.ts';

/** CKAN: its refusals, from its documentation or source. */
export const ckan: Vendor = {
  id: 'ckan',
  name: 'CKAN',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: {
        json: { 'error.__type': { equals: 'Authorization Error' }, 'error.message': 'requires an authenticated user' },
        credentials: 'none',
      },
      cause: 'no-credentials',
      says: 'the action is for users who are logged in.',
      confidence: 'certain',
      source: 'https://docs.ckan.org/en/latest/api/index.html',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"help":"https://ckan.example.com/api/3/action/help_show?name=package_create","error":{"__type":"Authorization Error","message":"Access denied: Action package_create requires an authenticated user"},"success":false}`,
    },
    {
      when: { json: { 'error.__type': { equals: 'Authorization Error' } }, credentials: 'none' },
      cause: 'no-credentials',
      says: 'nobody is logged in, and this is not open to everybody.',
      confidence: 'likely',
      orElse: ['insufficient-permission'],
      source: 'https://docs.ckan.org/en/latest/api/index.html',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"help":"https://ckan.example.com/api/3/action/help_show?name=package_show","error":{"__type":"Authorization Error","message":"Access denied: User not authorized to read package 7"},"success":false}`,
    },
  ],
  vocabularies: [
    {
      at: { json: 'error.__type' },
      when: { status: [401, 403], json: { success: { equals: 'false' } }, credentials: 'some' },
      codes: {
        'Authorization Error': [
          'insufficient-permission',
          'the user may not do this, or nobody is logged in.',
          'likely',
        ],
      },
      source: 'https://docs.ckan.org/en/latest/api/index.html',
      sample: `GET /api/3/action/package_create HTTP/1.1
Host: ckan.example.com
Authorization: eyJhbGciOiJIUzI1NiJ9.eyJqdGkiOiJ4In0.c2ln
---
HTTP/1.1 403 Forbidden
Content-Type: application/json

{"help":"https://ckan.example.com/api/3/action/help_show?name=package_create","error":{"__type":"Authorization Error","message":"Access denied: User not authorized to create packages"},"success":false}`,
    },
    {
      at: { json: 'error.__type' },
      when: { status: [401, 403], json: { success: { equals: 'false' } } },
      codes: { 'Not Found Error': ['wrong-route', 'there is no such object, or the user may not see it.', 'possible'] },
      source: 'https://docs.ckan.org/en/latest/api/index.html',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"help":"https://ckan.example.com/api/3/action/help_show?name=package_show","error":{"__type":"Not Found Error","message":"Not found"},"success":false}`,
    },
  ],
};
