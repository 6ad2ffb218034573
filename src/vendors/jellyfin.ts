import type { Vendor } from '../engine/vendor.ts';

/** Jellyfin: its refusals, from its documentation or source. */
export const jellyfin: Vendor = {
  id: 'jellyfin',
  name: 'Jellyfin',
  layer: 'api',
  marks: [{ header: { 'x-application': 'jellyfin' } }],
  denials: [
    {
      when: { text: { equals: ['Invalid username or password entered.', 'Invalid username or password entered'] } },
      cause: 'invalid-credentials',
      says: 'name and password do not belong together.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/jellyfin/jellyfin/blob/HEAD/Emby.Server.Implementations/Session/SessionManager.cs',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

Invalid username or password entered.`,
    },
    {
      when: { text: { equals: 'User is not allowed access from this device.' } },
      cause: 'insufficient-permission',
      says: 'the user may not use this device.',
      confidence: 'certain',
      source: 'https://github.com/jellyfin/jellyfin/blob/HEAD/Emby.Server.Implementations/Session/SessionManager.cs',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8

User is not allowed access from this device.`,
    },
    {
      when: { text: { equals: 'User is at their maximum number of sessions.' } },
      cause: 'resource-state',
      says: 'the user already has as many sessions as are allowed.',
      confidence: 'certain',
      source: 'https://github.com/jellyfin/jellyfin/blob/HEAD/Emby.Server.Implementations/Session/SessionManager.cs',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8

User is at their maximum number of sessions.`,
    },
    {
      when: { text: 'User is not allowed access at this time.' },
      cause: 'resource-state',
      says: 'the access schedule of the user does not cover this hour.',
      orElse: ['insufficient-permission'],
      source: 'https://github.com/jellyfin/jellyfin/blob/HEAD/Jellyfin.Server.Implementations/Users/UserManager.cs',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8

User is not allowed access at this time.`,
    },
    {
      when: { text: { equals: 'User account has been disabled.' } },
      cause: 'account-disabled',
      says: 'the account is disabled.',
      confidence: 'certain',
      shared: true,
      source:
        'https://github.com/jellyfin/jellyfin/blob/HEAD/Emby.Server.Implementations/HttpServer/Security/AuthService.cs',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8

User account has been disabled.`,
    },
    {
      when: { body: 'Quick connect is not active on this server' },
      cause: 'resource-state',
      says: 'login by quick connect is switched off.',
      confidence: 'certain',
      source:
        'https://github.com/jellyfin/jellyfin/blob/HEAD/Emby.Server.Implementations/QuickConnect/QuickConnectManager.cs',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

Quick connect is not active on this server`,
    },
  ],
};
