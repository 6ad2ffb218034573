import type { Vendor } from '../engine/vendor.ts';

/** Payload CMS: its refusals, from its documentation or source. */
export const payload: Vendor = {
  id: 'payload',
  name: 'Payload CMS',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: {
        json: { 'errors.*.message': { equals: 'You are not allowed to perform this action.' } },
        credentials: 'none',
      },
      cause: 'no-credentials',
      says: 'nobody is logged in, and the access rule asks for a user.',
      orElse: ['insufficient-permission'],
      shared: true,
      source: 'https://github.com/payloadcms/payload/blob/HEAD/packages/translations/src/languages/en.ts',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"errors":[{"message":"You are not allowed to perform this action."}]}`,
    },
    {
      when: {
        json: { 'errors.*.message': { equals: 'You are not allowed to perform this action.' } },
        credentials: 'some',
      },
      cause: 'insufficient-permission',
      says: 'an access rule of the collection said no.',
      orElse: ['expired-credentials', 'invalid-credentials'],
      shared: true,
      source: 'https://github.com/payloadcms/payload/blob/HEAD/packages/translations/src/languages/en.ts',
      sample: `GET /api/posts HTTP/1.1
Host: cms.example.com
Authorization: JWT aaaa.bbbb.cccc
---
HTTP/1.1 403 Forbidden
Content-Type: application/json

{"errors":[{"message":"You are not allowed to perform this action."}]}`,
    },
    {
      when: {
        json: {
          'errors.*.message': {
            equals: ['The email or password provided is incorrect.', 'The username or password provided is incorrect.'],
          },
        },
      },
      cause: 'invalid-credentials',
      says: 'name and password do not belong together.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/payloadcms/payload/blob/HEAD/packages/translations/src/languages/en.ts',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errors":[{"message":"The email or password provided is incorrect."}]}`,
    },
    {
      when: {
        json: { 'errors.*.message': { equals: 'This user is locked due to having too many failed login attempts.' } },
      },
      cause: 'account-disabled',
      says: 'the account is locked after too many wrong passwords.',
      confidence: 'certain',
      source: 'https://github.com/payloadcms/payload/blob/HEAD/packages/translations/src/languages/en.ts',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errors":[{"message":"This user is locked due to having too many failed login attempts."}]}`,
    },
    {
      when: { json: { 'errors.*.message': { equals: 'Please verify your email before logging in.' } } },
      cause: 'account-disabled',
      says: 'the e-mail address is not verified.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/payloadcms/payload/blob/HEAD/packages/translations/src/languages/en.ts',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"errors":[{"message":"Please verify your email before logging in."}]}`,
    },
    {
      when: { json: { 'errors.*.message': { equals: 'Unauthorized, you must be logged in to make this request.' } } },
      cause: 'no-credentials',
      says: 'nobody is logged in.',
      orElse: ['expired-credentials'],
      source: 'https://github.com/payloadcms/payload/blob/HEAD/packages/translations/src/languages/en.ts',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errors":[{"message":"Unauthorized, you must be logged in to make this request."}]}`,
    },
    {
      when: { json: { 'errors.*.message': { equals: 'Token is either invalid or has expired.' } } },
      cause: 'expired-credentials',
      says: 'the token to set a password has expired or is wrong.',
      orElse: ['invalid-credentials'],
      source: 'https://github.com/payloadcms/payload/blob/HEAD/packages/translations/src/languages/en.ts',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"errors":[{"message":"Token is either invalid or has expired."}]}`,
    },
  ],
};
