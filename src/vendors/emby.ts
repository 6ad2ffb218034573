import type { Vendor } from '../engine/vendor.ts';

/** Emby: its refusals, from its documentation or source. */
export const emby: Vendor = {
  id: 'emby',
  name: 'Emby',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { text: { equals: 'Access token is invalid or expired.' } },
      cause: 'invalid-credentials',
      says: 'the access token is wrong or past its time.',
      orElse: ['expired-credentials'],
      shared: true,
      source:
        'https://github.com/MediaBrowser/Emby/blob/HEAD/MediaBrowser.Server.Implementations/HttpServer/Security/AuthService.cs',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

Access token is invalid or expired.`,
    },
    {
      when: { text: { equals: 'Access token is required.' } },
      cause: 'no-credentials',
      says: 'no access token was sent.',
      shared: true,
      source:
        'https://github.com/MediaBrowser/Emby/blob/HEAD/MediaBrowser.Server.Implementations/HttpServer/Security/AuthService.cs',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

Access token is required.`,
    },
  ],
};
