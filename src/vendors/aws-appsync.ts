import type { Vendor } from '../engine/vendor.ts';

/** AWS AppSync: how it words its denials, from its documentation and source. */
export const awsAppsync: Vendor = {
  id: 'aws-appsync',
  name: 'AWS AppSync',
  layer: 'api',
  marks: [{ json: { 'errors.*.errorType': { equals: ['UnauthorizedException', 'Unauthorized'] } } }],
  denials: [
    {
      when: {
        json: {
          'errors.*.errorType': { equals: 'UnauthorizedException' },
          'errors.*.message': ['Valid authorization header not provided', 'Missing authorization header'],
        },
      },
      cause: 'no-credentials',
      says: 'the Authorization field or the API key is missing.',
      confidence: 'likely',
      orElse: ['wrong-scheme'],
      source: 'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errors":[{"errorType":"UnauthorizedException","message":"Valid authorization header not provided."}]}`,
    },
    {
      when: {
        json: {
          'errors.*.errorType': { equals: 'UnauthorizedException' },
          'errors.*.message': ['Token has expired', 'expired'],
        },
      },
      cause: 'expired-credentials',
      says: 'the token is past its time.',
      confidence: 'likely',
      source: 'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errors":[{"errorType":"UnauthorizedException","message":"Token has expired."}]}`,
    },
    {
      when: {
        json: {
          'errors.*.errorType': { equals: 'UnauthorizedException' },
          'errors.*.message': ['Unable to parse JWT token', 'Invalid JWT token'],
        },
      },
      cause: 'malformed-credentials',
      says: 'what was sent as a token is not one.',
      confidence: 'likely',
      orElse: ['invalid-credentials'],
      source: 'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errors":[{"errorType":"UnauthorizedException","message":"Unable to parse JWT token."}]}`,
    },
    {
      when: {
        json: {
          'errors.*.errorType': { equals: 'UnauthorizedException' },
          'errors.*.message': ['You are not authorized to make this call', 'Permission denied'],
        },
      },
      cause: 'invalid-credentials',
      says: 'the key or token is not accepted.',
      confidence: 'likely',
      orElse: ['expired-credentials', 'insufficient-permission'],
      source: 'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errors":[{"errorType":"UnauthorizedException","message":"You are not authorized to make this call."}]}`,
    },
    {
      when: {
        status: [200, 401],
        json: {
          'errors.*.errorType': { equals: 'Unauthorized' },
          'errors.*.message': { starts: 'Not Authorized to access ' },
        },
      },
      cause: 'insufficient-permission',
      says: 'the rules of the schema do not let this caller read or change the field.',
      confidence: 'certain',
      source: 'https://repost.aws/knowledge-center/aws-appsync-graphql-request-unauth-error',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"data":{"listPosts":null},"errors":[{"path":["listPosts"],"errorType":"Unauthorized","message":"Not Authorized to access listPosts on type Query"}]}`,
    },
  ],
};
