import type { Vendor } from '../engine/vendor.ts';

/** Sonarr, Radarr and their sisters: how they refuse, from their source. */
export const servarr: Vendor = {
  id: 'servarr',
  name: 'Sonarr, Radarr, Lidarr, Prowlarr',
  layer: 'framework',
  marks: [{ header: { 'x-application-version': true }, url: '/api/v' }],
  denials: [
    {
      when: {
        status: 401,
        credentials: 'some',
        url: ['/api/v1/', '/api/v3/', '/api/v5/', '/feed/v'],
        header: { 'x-application-version': true },
      },
      cause: 'invalid-credentials',
      says: 'the key that was sent is not the one of this installation.',
      orElse: ['revoked-credentials'],
      source:
        'https://github.com/Sonarr/Sonarr/blob/HEAD/src/Sonarr.Http/Authentication/ApiKeyAuthenticationHandler.cs',
      sample: `GET /api/v3/calendar HTTP/1.1
Host: series.example.com
X-Api-Key: 3d7c1e9b5f0a4826b1c7d2e8f9a0b634
---
HTTP/1.1 401 Unauthorized
X-Application-Version: 4.0.9.2244
Content-Type: application/json; charset=utf-8

{"error":"Unauthorized"}`,
    },
    {
      when: {
        status: 401,
        credentials: 'none',
        url: ['/api/v1/', '/api/v3/', '/api/v5/', '/feed/v'],
        header: { 'x-application-version': true },
      },
      cause: 'no-credentials',
      says: 'no key was sent.',
      source:
        'https://github.com/Sonarr/Sonarr/blob/HEAD/src/Sonarr.Http/Authentication/ApiKeyAuthenticationHandler.cs',
      sample: `GET /api/v3/calendar HTTP/1.1
Host: series.example.com
---
HTTP/1.1 401 Unauthorized
X-Application-Version: 4.0.9.2244
Content-Length: 0`,
    },
  ],
};
