import type { Vendor } from '../engine/vendor.ts';

/** Datadog: its refusals, from its documentation or source. */
export const datadog: Vendor = {
  id: 'datadog',
  name: 'Datadog',
  layer: 'api',
  marks: [{ host: ['datadoghq.com', 'datadoghq.eu', 'ddog-gov.com'], mediaType: 'json' }],
  denials: [
    {
      when: {
        host: ['datadoghq.com', 'datadoghq.eu', 'ddog-gov.com'],
        status: 403,
        json: { 'errors.*': { equals: 'Forbidden' } },
      },
      cause: 'invalid-credentials',
      says: 'the API or application key is wrong, of another site, or lacks a scope.',
      orElse: ['wrong-audience', 'insufficient-scope'],
      source: 'https://docs.datadoghq.com/api/latest/authentication/',
      sample: `GET /api/v1/monitor HTTP/1.1
Host: api.datadoghq.com
---
HTTP/1.1 403 Forbidden
Content-Type: application/json

{"errors":["Forbidden"]}`,
    },
    {
      when: { json: { 'errors.*': { equals: 'API key required' } } },
      cause: 'no-credentials',
      says: 'no API key was sent.',
      shared: true,
      source: 'https://docs.datadoghq.com/api/latest/authentication/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"errors":["API key required"]}`,
    },
    {
      when: {
        host: ['datadoghq.com', 'datadoghq.eu', 'ddog-gov.com'],
        status: 401,
        json: { 'errors.*': { equals: 'Unauthorized' } },
      },
      cause: 'no-credentials',
      says: 'the keys are missing or wrong.',
      orElse: ['invalid-credentials'],
      source: 'https://docs.datadoghq.com/api/latest/authentication/',
      sample: `GET /api/v2/users HTTP/1.1
Host: api.datadoghq.com
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errors":["Unauthorized"]}`,
    },
  ],
};
