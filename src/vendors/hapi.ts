import type { Vendor } from '../engine/vendor.ts';

/** hapi: its core and its usual login schemes, from their source. */
export const hapi: Vendor = {
  id: 'hapi',
  name: 'hapi',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { json: { message: { equals: 'Missing authentication' }, statusCode: true } },
      cause: 'no-credentials',
      says: 'no login scheme of the route found anything to check.',
      confidence: 'certain',
      source: 'https://github.com/hapijs/hapi/blob/HEAD/lib/auth.js',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"statusCode":401,"error":"Unauthorized","message":"Missing authentication"}`,
    },
    {
      when: { json: { message: { equals: 'HTTP authentication header missing username' } } },
      cause: 'malformed-credentials',
      says: 'the Basic credentials hold no user name.',
      confidence: 'certain',
      source: 'https://github.com/hapijs/basic/blob/HEAD/lib/index.js',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"statusCode":401,"error":"Unauthorized","message":"HTTP authentication header missing username"}`,
    },
    {
      when: { json: { message: { equals: 'Bad username or password' }, statusCode: true } },
      cause: 'invalid-credentials',
      says: 'name and password do not belong together.',
      confidence: 'certain',
      source: 'https://github.com/hapijs/basic/blob/HEAD/lib/index.js',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json
WWW-Authenticate: Basic error="Bad username or password"

{"statusCode":401,"error":"Unauthorized","message":"Bad username or password"}`,
    },
    {
      when: { json: { message: { equals: ['Bad HTTP authentication header format', 'Bad header internal syntax'] } } },
      cause: 'malformed-credentials',
      says: 'the Authorization field cannot be read.',
      confidence: 'certain',
      source: 'https://github.com/hapijs/basic/blob/HEAD/lib/index.js',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"statusCode":400,"error":"Bad Request","message":"Bad header internal syntax"}`,
    },
    {
      when: { json: { message: { equals: 'Insufficient scope' }, statusCode: true } },
      cause: 'insufficient-scope',
      says: 'the route asks for a scope that the login does not have.',
      orElse: ['insufficient-permission'],
      shared: true,
      source: 'https://github.com/hapijs/hapi/blob/HEAD/lib/auth.js',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"statusCode":403,"error":"Forbidden","message":"Insufficient scope"}`,
    },
    {
      when: {
        json: {
          message: {
            equals: [
              'Application credentials cannot be used on a user endpoint',
              'User credentials cannot be used on an application endpoint',
            ],
          },
        },
      },
      cause: 'wrong-scheme',
      says: 'the route wants a user where an application called, or the other way round.',
      confidence: 'certain',
      source: 'https://github.com/hapijs/hapi/blob/HEAD/lib/auth.js',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"statusCode":403,"error":"Forbidden","message":"Application credentials cannot be used on a user endpoint"}`,
    },
    {
      when: { json: { message: { equals: 'Expired token' }, attributes: true } },
      cause: 'expired-credentials',
      says: 'the JSON Web Token has expired.',
      confidence: 'certain',
      source: 'https://github.com/dwyl/hapi-auth-jwt2/blob/HEAD/lib/index.cjs',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"statusCode":401,"error":"Unauthorized","message":"Expired token","attributes":{"error":"Expired token"}}`,
    },
    {
      when: { json: { message: { equals: 'Invalid token format' }, attributes: true } },
      cause: 'malformed-credentials',
      says: 'what was sent as a token is not one.',
      confidence: 'certain',
      source: 'https://github.com/dwyl/hapi-auth-jwt2/blob/HEAD/lib/index.cjs',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"statusCode":401,"error":"Unauthorized","message":"Invalid token format","attributes":{"error":"Invalid token format"}}`,
    },
    {
      when: { json: { message: { equals: 'token is null' }, statusCode: true } },
      cause: 'no-credentials',
      says: 'no token was found in the request.',
      confidence: 'certain',
      source: 'https://github.com/dwyl/hapi-auth-jwt2/blob/HEAD/lib/index.cjs',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"statusCode":401,"error":"Unauthorized","message":"token is null"}`,
    },
    {
      when: {
        json: { message: { equals: ['Invalid token', 'Invalid credentials'] }, attributes: true, statusCode: true },
      },
      cause: 'invalid-credentials',
      says: 'the JSON Web Token does not verify, or the application did not accept its owner.',
      source: 'https://github.com/dwyl/hapi-auth-jwt2/blob/HEAD/lib/index.cjs',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"statusCode":401,"error":"Unauthorized","message":"Invalid token","attributes":{"error":"Invalid token"}}`,
    },
  ],
  remedies: {
    'missing-www-authenticate': [
      {
        text: 'Give Boom the scheme: it then writes the challenge. Without a message it leaves the error parameter out, which has codes of its own.',
        code: { language: 'javascript', text: "throw Boom.unauthorized(null, 'Bearer', { realm: 'api' });" },
      },
    ],
    'preflight-denied': [
      {
        text: 'Switch cors on for the route: hapi answers preflights itself, before authentication.',
        code: {
          language: 'javascript',
          text: "server.route({ method: 'GET', path: '/orders', options: { cors: { origin: ['https://app.example.com'], credentials: true } }, handler });",
        },
      },
    ],
    'cors-opaque-denial': [
      {
        text: 'Switch cors on for the server, so that refusals carry the fields too.',
        code: {
          language: 'javascript',
          text: "const server = Hapi.server({ routes: { cors: { origin: ['https://app.example.com'], credentials: true } } });",
        },
      },
    ],
    'challenge-not-exposed': [
      {
        text: 'Expose the challenge to scripts.',
        code: {
          language: 'javascript',
          text: "routes: { cors: { origin: ['https://app.example.com'], additionalExposedHeaders: ['WWW-Authenticate'] } }",
        },
      },
    ],
    'should-be-401': [
      {
        text: 'Answer callers without a valid login with 401.',
        code: { language: 'javascript', text: "throw Boom.unauthorized(null, 'Bearer', { realm: 'api' });" },
      },
    ],
    'resource-existence-leak': [
      {
        text: 'Look the object up together with its owner, and answer 404 if there is none.',
        code: {
          language: 'javascript',
          text: `const order = await orders.findOne({ id, ownerId: request.auth.credentials.id });
if (!order) throw Boom.notFound();`,
        },
      },
    ],
    'cacheable-denial': [
      {
        text: 'Forbid storing of what only some callers may see.',
        code: { language: 'javascript', text: "options: { cache: { otherwise: 'no-store' } }" },
      },
    ],
  },
};
