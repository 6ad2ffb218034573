import type { Vendor } from '../engine/vendor.ts';

/** Cloudflare Access: its own refusals, from its documentation and source. */
export const cloudflareAccess: Vendor = {
  id: 'cloudflare-access',
  name: 'Cloudflare Access',
  layer: 'gateway',
  marks: [{ header: { 'cf-access-domain': true } }],
  denials: [
    {
      when: { status: [302, 401, 403], header: { location: ['/cdn-cgi/access/login', 'cloudflareaccess.com'] } },
      cause: 'sso-gateway',
      says: 'the login in front of the application wants a visitor that it knows.',
      confidence: 'certain',
      source: 'https://developers.cloudflare.com/cloudflare-one/policies/access/',
      sample: `HTTP/1.1 302 Found
Location: https://acme.cloudflareaccess.com/cdn-cgi/access/login/app.example.com?kid=abc`,
    },
    {
      when: {
        status: [401, 403],
        text: "You don't have permission to view this. Please contact your system administrator.",
        body: 'Cloudflare Access',
      },
      cause: 'insufficient-permission',
      says: 'the visitor is logged in, and no Access policy lets this visitor in.',
      confidence: 'likely',
      orElse: ['sso-gateway'],
      source: 'https://developers.cloudflare.com/cloudflare-one/policies/access/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>Forbidden ・ Cloudflare Access</title><h2>Forbidden</h2><p>You don't have permission to view this. Please contact your system administrator.</p>`,
    },
    {
      when: { status: [401, 403], header: { 'cf-access-domain': true } },
      cause: 'sso-gateway',
      says: 'the login in front of the application wants a visitor that it knows.',
      confidence: 'likely',
      source: 'https://developers.cloudflare.com/cloudflare-one/policies/access/',
      sample: `HTTP/1.1 403 Forbidden
CF-Access-Domain: app.example.com
CF-Access-Aud: abc`,
    },
    {
      when: { status: [401, 403], header: { 'www-authenticate': 'Cloudflare-Access' } },
      cause: 'sso-gateway',
      says: 'the login in front of the application wants a visitor that it knows.',
      confidence: 'certain',
      source: 'https://developers.cloudflare.com/cloudflare-one/policies/access/',
      sample: `HTTP/1.1 401 Unauthorized
WWW-Authenticate: Cloudflare-Access resource_metadata="https://app.example.com/.well-known/cloudflare-access-protected-resource/"`,
    },
  ],
};
