import type { Vendor } from '../engine/vendor.ts';

const source =
  'https://github.com/akka/akka-http/blob/HEAD/akka-http/src/main/scala/akka/http/scaladsl/server/RejectionHandler.scala';

/** Akka HTTP and Pekko HTTP: what their default handler answers to rejections, from the source. */
export const akkaHttp: Vendor = {
  id: 'akka-http',
  name: 'Akka HTTP and Pekko HTTP',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { body: 'The supplied authentication is not authorized to access this resource' },
      cause: 'insufficient-permission',
      says: 'the check of the route refused the caller.',
      confidence: 'certain',
      source,
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain

The supplied authentication is not authorized to access this resource`,
    },
    {
      when: { status: 401, body: 'The resource requires authentication, which was not supplied with the request' },
      cause: 'no-credentials',
      says: 'no login was sent.',
      confidence: 'certain',
      source,
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain

The resource requires authentication, which was not supplied with the request`,
    },
    {
      when: { status: 401, body: 'The supplied authentication is invalid' },
      cause: 'invalid-credentials',
      says: 'the login is not accepted.',
      confidence: 'certain',
      source,
      sample: `GET /orders HTTP/1.1
Host: api.example.com
Authorization: Bearer 7b1f0a6de2c94855
---
HTTP/1.1 401 Unauthorized
Content-Type: text/plain

The supplied authentication is invalid`,
    },
  ],
};
