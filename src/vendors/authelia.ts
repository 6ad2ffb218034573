import type { Vendor } from '../engine/vendor.ts';

/** Authelia: its own refusals, from its documentation and source. */
export const authelia: Vendor = {
  id: 'authelia',
  name: 'Authelia',
  layer: 'gateway',
  marks: [],
  denials: [
    {
      when: { status: [302, 303, 401, 403], cookie: 'authelia_session' },
      cause: 'sso-gateway',
      says: 'the portal in front of the application wants its own login.',
      confidence: 'likely',
      orElse: ['no-credentials'],
      source: 'https://github.com/authelia/authelia/blob/HEAD/internal/handlers/handler_authz.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8
Set-Cookie: authelia_session=abc; path=/

<a href="https://auth.example.com/?rd=https%3A%2F%2Fapp.example.com%2F">401 Unauthorized</a>`,
    },
    {
      when: { status: [302, 303, 401], header: { location: '?rd=http' } },
      cause: 'sso-gateway',
      says: 'the portal in front of the application wants its own login.',
      confidence: 'likely',
      orElse: ['no-credentials'],
      shared: true,
      source: 'https://github.com/authelia/authelia/blob/HEAD/internal/handlers/handler_authz.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8
Location: https://auth.example.com/?rd=https%3A%2F%2Fapp.example.com%2F&rm=GET

<a href="https://auth.example.com/?rd=https%3A%2F%2Fapp.example.com%2F&amp;rm=GET">401 Unauthorized</a>`,
    },
  ],
};
