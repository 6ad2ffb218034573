import type { Vendor } from '../engine/vendor.ts';

/** Visual Studio dev tunnels and GitHub Codespaces ports: how it words its denials, from its documentation and source. */
export const devTunnels: Vendor = {
  id: 'dev-tunnels',
  name: 'Visual Studio dev tunnels and GitHub Codespaces ports',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: {
        status: [302, 307, 401],
        header: {
          location: ['tunnels.api.visualstudio.com', '/auth/postback/tunnel', 'github.dev/pf-signin', '/pf-signin'],
        },
      },
      cause: 'sso-gateway',
      says: 'the forwarded port is private: the tunnel wants a login of its owner.',
      confidence: 'likely',
      source: 'https://learn.microsoft.com/en-us/azure/developer/dev-tunnels/security',
      sample: `HTTP/1.1 302 Found
Location: https://tunnels.api.visualstudio.com/auth/github?x=1`,
    },
    {
      when: { status: 401, header: { 'www-authenticate': 'tunnel' }, host: ['.devtunnels.ms', '.app.github.dev'] },
      cause: 'sso-gateway',
      says: 'the forwarded port is private: the tunnel wants its token.',
      confidence: 'likely',
      source: 'https://learn.microsoft.com/en-us/azure/developer/dev-tunnels/security',
      sample: `GET https://abc-3000.app.github.dev/api HTTP/1.1
---
HTTP/1.1 401 Unauthorized
WWW-Authenticate: tunnel realm="x"`,
    },
    {
      when: {
        status: [401, 403],
        host: ['.app.github.dev', '.devtunnels.ms', '.githubpreview.dev'],
        body: ['tunnels', 'Codespaces', 'codespace'],
      },
      cause: 'sso-gateway',
      says: 'the forwarded port is private: the tunnel wants a login of its owner.',
      confidence: 'likely',
      source: 'https://learn.microsoft.com/en-us/azure/developer/dev-tunnels/security',
      sample: `GET https://abc-3000.app.github.dev/ HTTP/1.1
---
HTTP/1.1 401 Unauthorized
Content-Type: text/html; charset=utf-8

<title>Codespaces Access Port</title><p>You are about to access a development port served by someone's codespace</p>`,
    },
  ],
};
