import type { Vendor } from '../engine/vendor.ts';

/** Azure App Service authentication: how it words its denials, from its documentation and source. */
export const azureEasyauth: Vendor = {
  id: 'azure-easyauth',
  name: 'Azure App Service authentication',
  layer: 'gateway',
  marks: [{ header: { 'x-ms-middleware-request-id': true }, status: [401, 403] }],
  denials: [
    {
      when: { status: [302, 401], header: { location: ['/.auth/login/'] } },
      cause: 'sso-gateway',
      says: 'the login in front of the application sends the caller to its own page.',
      confidence: 'certain',
      source: 'https://learn.microsoft.com/en-us/azure/app-service/overview-authentication-authorization',
      sample: `HTTP/1.1 302 Found
Location: https://app.example.com/.auth/login/aad?post_login_redirect_uri=%2F`,
    },
    {
      when: { status: 401, header: { 'x-ms-middleware-request-id': true }, credentials: 'none' },
      cause: 'no-credentials',
      says: 'the login in front of the application wants a token.',
      confidence: 'likely',
      orElse: ['sso-gateway'],
      source: 'https://learn.microsoft.com/en-us/azure/app-service/overview-authentication-authorization',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8
x-ms-middleware-request-id: 5f3b

You do not have permission to view this directory or page.`,
    },
    {
      when: { status: [401, 403], header: { 'x-ms-middleware-request-id': true }, credentials: 'some' },
      cause: 'invalid-credentials',
      says: 'the login in front of the application does not accept the token.',
      confidence: 'likely',
      orElse: ['wrong-audience', 'expired-credentials', 'insufficient-permission'],
      source: 'https://learn.microsoft.com/en-us/azure/app-service/overview-authentication-authorization',
      sample: `GET /api HTTP/1.1
Host: app.azurewebsites.net
Authorization: Bearer abc
---
HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8
x-ms-middleware-request-id: 5f3b

You do not have permission to view this directory or page.`,
    },
    {
      when: {
        text: ['IDX10214: Audience validation failed', 'IDX10205: Issuer validation failed'],
        header: { 'x-ms-middleware-request-id': true },
      },
      cause: 'wrong-audience',
      says: 'the token was issued for or by somebody else.',
      confidence: 'certain',
      source: 'https://learn.microsoft.com/en-us/azure/app-service/overview-authentication-authorization',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8
x-ms-middleware-request-id: 5f3b

IDX10214: Audience validation failed.`,
    },
  ],
};
