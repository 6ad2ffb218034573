import type { Vendor } from '../engine/vendor.ts';

/** Google Cloud Run, App Engine and the Google front end: how it words its denials, from its documentation and source. */
export const googleFrontend: Vendor = {
  id: 'google-frontend',
  name: 'Google Cloud Run, App Engine and the Google front end',
  layer: 'edge',
  marks: [{ body: '<title>Error 403 (Forbidden)!!1</title>' }, { body: '<title>Error 401 (Unauthorized)!!1</title>' }],
  denials: [
    {
      when: {
        status: 403,
        text: ['Your client does not have permission to get URL'],
        body: '<h1>Error: ',
        header: { 'www-authenticate': 'Bearer error="insufficient_scope"' },
      },
      cause: 'no-credentials',
      says: 'the service lets only invited callers in, and the request carries no identity token.',
      confidence: 'likely',
      orElse: ['insufficient-permission'],
      source: 'https://cloud.google.com/run/docs/troubleshooting',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8
WWW-Authenticate: Bearer error="insufficient_scope" error_description="The access token provided does not have the required scopes"

<html><head><title>403 Forbidden</title></head><body><h1>Error: Forbidden</h1><h2>Your client does not have permission to get URL <code>/</code> from this server.</h2></body></html>`,
    },
    {
      when: {
        status: [401, 403],
        text: [
          'Your client does not have permission to get URL',
          'Your client does not have permission to the requested URL',
        ],
        body: '<h1>Error: ',
        credentials: 'none',
        withoutHeader: ['www-authenticate'],
      },
      cause: 'no-credentials',
      says: 'the service lets only invited callers in, and the request carries no identity token.',
      confidence: 'likely',
      orElse: ['insufficient-permission'],
      source: 'https://cloud.google.com/run/docs/troubleshooting',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<html><head><title>403 Forbidden</title></head><body><h1>Error: Forbidden</h1><h2>Your client does not have permission to get URL <code>/</code> from this server.</h2></body></html>`,
    },
    {
      when: {
        status: [401, 403],
        text: [
          'Your client does not have permission to get URL',
          'Your client does not have permission to the requested URL',
        ],
        body: '<h1>Error: ',
        credentials: 'some',
        withoutHeader: ['www-authenticate'],
      },
      cause: 'insufficient-permission',
      says: 'the identity in the request has no right to call the service.',
      confidence: 'likely',
      orElse: ['invalid-credentials', 'wrong-audience'],
      source: 'https://cloud.google.com/run/docs/troubleshooting',
      sample: `GET / HTTP/1.1
Host: svc.a.run.app
Authorization: Bearer abc
---
HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<html><head><title>403 Forbidden</title></head><body><h1>Error: Forbidden</h1><h2>Your client does not have permission to get URL <code>/</code> from this server.</h2></body></html>`,
    },
    {
      when: {
        status: 401,
        text: 'Your client does not have permission to the requested URL',
        header: { 'www-authenticate': 'error="invalid_token"' },
      },
      cause: 'invalid-credentials',
      says: 'the identity token is not accepted.',
      confidence: 'likely',
      orElse: ['expired-credentials', 'wrong-audience'],
      source: 'https://cloud.google.com/run/docs/troubleshooting',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/html; charset=utf-8
WWW-Authenticate: Bearer error="invalid_token" error_description="The access token could not be verified"

<html><head><title>401 Unauthorized</title></head><body><h1>Error: Unauthorized</h1><h2>Your client does not have permission to the requested URL <code>/</code>.</h2></body></html>`,
    },
    {
      when: {
        status: 404,
        text: ['The requested URL was not found on this server.'],
        body: ['Access is forbidden by ingress'],
      },
      cause: 'ip-blocked',
      says: 'the service takes requests only from inside its network or from its load balancer.',
      confidence: 'possible',
      orElse: ['wrong-route'],
      source: 'https://cloud.google.com/run/docs/troubleshooting',
      sample: `HTTP/1.1 404 Not Found
Content-Type: text/html; charset=utf-8

<p>The requested URL was not found on this server. Access is forbidden by ingress</p>`,
    },
    {
      when: { status: [429, 403], text: ['Our systems have detected unusual traffic from your computer network'] },
      cause: 'bot-challenge',
      says: 'the address of the caller sends what looks like automated traffic.',
      confidence: 'certain',
      source: 'https://support.google.com/websearch/answer/86640',
      sample: `HTTP/1.1 429 Too Many Requests
Content-Type: text/html; charset=utf-8

<p>Our systems have detected unusual traffic from your computer network. This page checks to see if it's really you sending the requests.</p>`,
    },
  ],
};
