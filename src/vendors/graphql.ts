import type { Vendor } from '../engine/vendor.ts';

/** Apollo Server and other GraphQL servers: its own refusals, from its documentation and source. */
export const graphql: Vendor = {
  id: 'graphql',
  name: 'Apollo Server and other GraphQL servers',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: {
        status: [200, 400, 401, 403, 500],
        json: { 'errors.*.extensions.code': { equals: ['UNAUTHENTICATED', 'AUTH_NOT_AUTHENTICATED'] } },
        credentials: 'none',
      },
      cause: 'no-credentials',
      says: 'the query needs a login, and nothing was sent.',
      confidence: 'certain',
      shared: true,
      source: 'https://www.apollographql.com/docs/apollo-server/data/errors',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"errors": [{"message": "You must be logged in", "extensions": {"code": "UNAUTHENTICATED"}}]}`,
    },
    {
      when: {
        status: [200, 400, 401, 403, 500],
        json: { 'errors.*.extensions.code': { equals: ['UNAUTHENTICATED', 'AUTH_NOT_AUTHENTICATED'] } },
        credentials: 'some',
      },
      cause: 'invalid-credentials',
      says: 'the query needs a login, and what was sent was not accepted.',
      confidence: 'likely',
      orElse: ['expired-credentials'],
      shared: true,
      source: 'https://www.apollographql.com/docs/apollo-server/data/errors',
      sample: `GET /api/items HTTP/1.1
Host: api.example.com
Authorization: Bearer abcdef0123456789
---
HTTP/1.1 200 OK
Content-Type: application/json

{"errors": [{"message": "Not logged in", "extensions": {"code": "UNAUTHENTICATED"}}]}`,
    },
    {
      when: { status: [200, 400, 401, 403, 500], json: { 'errors.*.extensions.code': { equals: 'FORBIDDEN' } } },
      cause: 'insufficient-permission',
      says: 'the resolver refused this caller.',
      confidence: 'likely',
      shared: true,
      source: 'https://www.apollographql.com/docs/apollo-server/data/errors',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"errors": [{"message": "Not allowed", "extensions": {"code": "FORBIDDEN"}}]}`,
    },
    {
      when: {
        status: [200, 400, 401, 403, 500],
        json: { 'errors.*.extensions.code': { equals: ['AUTH_NOT_AUTHORIZED', 'UNAUTHORIZED_FIELD_OR_TYPE'] } },
      },
      cause: 'insufficient-permission',
      says: 'a policy refused this caller.',
      confidence: 'certain',
      source: 'https://github.com/apollographql/router/blob/HEAD/apollo-router/src/plugins/authorization/mod.rs',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"errors": [{"message": "The current user is not authorized to access this resource.", "extensions": {"code": "AUTH_NOT_AUTHORIZED"}}]}`,
    },
    {
      when: { body: 'This operation has been blocked as a potential Cross-Site Request Forgery (CSRF)' },
      cause: 'csrf-rejected',
      says: 'the request could have been sent by a page of another site without a preflight.',
      confidence: 'certain',
      source: 'https://github.com/apollographql/apollo-server/blob/HEAD/packages/server/src/preventCsrf.ts',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"errors": [{"message": "This operation has been blocked as a potential Cross-Site Request Forgery (CSRF). Please either specify a 'content-type' header or provide a non-empty value for one of the following headers: x-apollo-operation-name, apollo-require-preflight", "extensions": {"code": "BAD_REQUEST"}}]}`,
    },
    {
      when: { body: ['GraphQL introspection is not allowed', 'GraphQL introspection has been disabled'] },
      cause: 'server-config',
      says: 'asking for the schema is switched off.',
      confidence: 'certain',
      source:
        'https://github.com/apollographql/apollo-server/blob/HEAD/packages/server/src/validationRules/NoIntrospection.ts',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"errors": [{"message": "GraphQL introspection is not allowed by Apollo Server, but the query contained __schema or __type.", "extensions": {"code": "GRAPHQL_VALIDATION_FAILED"}}]}`,
    },
    {
      when: {
        status: [200, 400, 401, 403, 500],
        json: { 'errors.*.message': ['Failed auth policy check on', 'auth policy check'] },
      },
      cause: 'insufficient-permission',
      says: 'the policy on this field refused this caller.',
      confidence: 'likely',
      orElse: ['no-credentials'],
      source: 'https://github.com/mercurius-js/auth/blob/HEAD/lib/errors.js',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"data": {"me": null}, "errors": [{"message": "Failed auth policy check on me"}]}`,
    },
  ],
  remedies: {
    'stack-trace': [
      {
        text: 'Leave the stack out of errors (Apollo Server).',
        code: {
          language: 'ts',
          text: 'new ApolloServer({ typeDefs, resolvers, includeStacktraceInErrorResponses: false });',
        },
      },
    ],
    'denial-in-200': [
      {
        text: 'Where no field can be answered, throw from the context function, so that the status becomes 401 (Apollo Server).',
        code: {
          language: 'ts',
          text: "throw new GraphQLError('Log in first', { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });",
        },
      },
    ],
    'preflight-denied': [
      {
        text: 'Use cors() in front of the GraphQL middleware and before the login is checked.',
        code: {
          language: 'ts',
          text: "app.use('/graphql', cors({ origin: 'https://app.example.com', credentials: true }), express.json(), expressMiddleware(server));",
        },
      },
    ],
  },
};
