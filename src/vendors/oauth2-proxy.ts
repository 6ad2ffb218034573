import type { Vendor } from '../engine/vendor.ts';

/** OAuth2 Proxy: its own refusals, from its documentation and source. */
export const oauth2Proxy: Vendor = {
  id: 'oauth2-proxy',
  name: 'OAuth2 Proxy',
  layer: 'gateway',
  marks: [{ body: 'Secured with <a href="https://github.com/oauth2-proxy/oauth2-proxy' }],
  denials: [
    {
      when: { status: [302, 307], header: { location: '/oauth2/start' } },
      cause: 'sso-gateway',
      says: 'the proxy in front of the application wants its own login.',
      confidence: 'certain',
      source: 'https://github.com/oauth2-proxy/oauth2-proxy/blob/HEAD/oauthproxy.go',
      sample: `HTTP/1.1 302 Found
Location: https://auth.example.com/oauth2/start?rd=%2F`,
    },
    {
      when: { status: [302, 401, 403], header: { location: '/oauth2/sign_in' } },
      cause: 'sso-gateway',
      says: 'the proxy in front of the application wants its own login.',
      confidence: 'certain',
      source: 'https://github.com/oauth2-proxy/oauth2-proxy/blob/HEAD/oauthproxy.go',
      sample: `HTTP/1.1 302 Found
Location: /oauth2/sign_in?rd=%2F`,
    },
    {
      when: { status: [200, 401, 403], body: ['action="/oauth2/start"', 'action="/oauth2/sign_in"'] },
      cause: 'sso-gateway',
      says: 'the proxy in front of the application wants its own login.',
      confidence: 'certain',
      source: 'https://github.com/oauth2-proxy/oauth2-proxy/blob/HEAD/pkg/app/pagewriter/sign_in.html',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>Sign In</title><form method="GET" action="/oauth2/start"><button>Sign in</button></form>`,
    },
    {
      when: { status: [302, 401, 403], cookie: { starts: '_oauth2_proxy_csrf' } },
      cause: 'sso-gateway',
      says: 'the proxy in front of the application wants its own login.',
      confidence: 'certain',
      source: 'https://github.com/oauth2-proxy/oauth2-proxy/blob/HEAD/pkg/cookies/csrf.go',
      sample: `HTTP/1.1 302 Found
Location: https://idp.example.com/authorize
Set-Cookie: _oauth2_proxy_csrf=abc; Path=/`,
    },
  ],
};
