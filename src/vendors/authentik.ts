import type { Vendor } from '../engine/vendor.ts';

/** authentik: its own refusals, from its documentation and source. */
export const authentik: Vendor = {
  id: 'authentik',
  name: 'authentik',
  layer: 'gateway',
  marks: [],
  denials: [
    {
      when: { status: [302, 401], header: { location: '/outpost.goauthentik.io/start' } },
      cause: 'sso-gateway',
      says: 'the portal in front of the application wants its own login.',
      confidence: 'certain',
      source: 'https://docs.goauthentik.io/docs/add-secure-apps/providers/proxy/',
      sample: `HTTP/1.1 302 Found
Location: /outpost.goauthentik.io/start?rd=%2F`,
    },
    {
      when: { status: [302, 401, 403], cookie: { starts: 'authentik_proxy_' } },
      cause: 'sso-gateway',
      says: 'the portal in front of the application wants its own login.',
      confidence: 'likely',
      source: 'https://docs.goauthentik.io/docs/add-secure-apps/providers/proxy/',
      sample: `HTTP/1.1 401 Unauthorized
Set-Cookie: authentik_proxy_abc=1`,
    },
  ],
};
