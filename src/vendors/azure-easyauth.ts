import type { Vendor } from '../engine/vendor.ts';

/** Azure App Service authentication: how it words its denials, from its documentation and source. */
export const azureEasyauth: Vendor = {
  id: 'azure-easyauth',
  name: 'Azure App Service authentication',
  layer: 'gateway',
  marks: [
    {
      status: [401, 403],
      body: { equals: 'You do not have permission to view this directory or page.' },
      header: { 'x-ms-middleware-request-id': true },
    },
  ],
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
      when: {
        status: 401,
        header: {
          'x-ms-middleware-request-id': true,
          'www-authenticate': ['authorization_uri="https://login.', '.azurecontainerapps.io"', '.azurewebsites.net"'],
        },
        credentials: 'none',
      },
      cause: 'no-credentials',
      says: 'the login in front of the application wants a token.',
      confidence: 'likely',
      orElse: ['sso-gateway'],
      source: 'https://learn.microsoft.com/en-us/azure/app-service/overview-authentication-authorization',
      sample: `HTTP/1.1 401 Unauthorized
x-ms-middleware-request-id: 5f3b
WWW-Authenticate: Bearer realm="app.example.azurecontainerapps.io"`,
    },
    {
      when: {
        status: [401, 403],
        header: {
          'x-ms-middleware-request-id': true,
          'www-authenticate': ['authorization_uri="https://login.', '.azurecontainerapps.io"', '.azurewebsites.net"'],
        },
        credentials: 'some',
      },
      cause: 'invalid-credentials',
      says: 'the login in front of the application does not accept the token.',
      confidence: 'likely',
      orElse: ['wrong-audience', 'expired-credentials'],
      source: 'https://learn.microsoft.com/en-us/azure/app-service/overview-authentication-authorization',
      sample: `GET /api HTTP/1.1
Host: app.azurewebsites.net
Authorization: Bearer abc
---
HTTP/1.1 401 Unauthorized
x-ms-middleware-request-id: 5f3b
WWW-Authenticate: Bearer realm="app.azurewebsites.net"`,
    },
    {
      when: {
        status: [401, 403],
        header: { 'x-ms-middleware-request-id': true },
        body: { equals: 'You do not have permission to view this directory or page.' },
      },
      cause: 'insufficient-permission',
      says: 'the login in front of the application does not let this user in.',
      confidence: 'likely',
      orElse: ['wrong-audience', 'no-credentials'],
      source: 'https://learn.microsoft.com/en-us/azure/app-service/overview-authentication-authorization',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8
x-ms-middleware-request-id: 5f3b

You do not have permission to view this directory or page.`,
    },
    {
      when: {
        status: 403,
        method: ['POST', 'PUT', 'DELETE', 'PATCH'],
        header: { 'x-ms-middleware-request-id': true },
        withoutHeader: ['content-type'],
      },
      cause: 'csrf-rejected',
      says: 'the login in front of the application takes a POST from another site for forged.',
      confidence: 'possible',
      orElse: ['insufficient-permission', 'origin-rejected'],
      source: 'https://learn.microsoft.com/en-us/azure/app-service/overview-authentication-authorization',
      sample: `POST /api/chats HTTP/1.1
Host: app.azurewebsites.net
Origin: https://other.example
---
HTTP/1.1 403 Forbidden
x-ms-middleware-request-id: 5f3b`,
    },
  ],
};
