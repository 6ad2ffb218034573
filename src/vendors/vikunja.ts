import type { Vendor } from '../engine/vendor.ts';

/** Vikunja: its refusals, from its documentation or source. */
export const vikunja: Vendor = {
  id: 'vikunja',
  name: 'Vikunja',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { json: { code: { equals: '1011' } }, body: 'Wrong username or password.' },
      cause: 'invalid-credentials',
      says: 'name and password do not belong together.',
      confidence: 'certain',
      source: 'https://github.com/go-vikunja/vikunja/blob/HEAD/pkg/user/error.go',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"code":1011,"message":"Wrong username or password."}`,
    },
    {
      when: { json: { code: { equals: '1012' } }, body: 'Please confirm your email address.' },
      cause: 'account-disabled',
      says: 'the e-mail address is not confirmed.',
      confidence: 'certain',
      source: 'https://github.com/go-vikunja/vikunja/blob/HEAD/pkg/user/error.go',
      sample: `HTTP/1.1 412 Precondition Failed
Content-Type: application/json

{"code":1012,"message":"Please confirm your email address."}`,
    },
    {
      when: {
        json: { code: { equals: ['3004', '7003', '6007', '8003'] } },
        body: [
          'You need to have read access to this project.',
          'does not have access to the project.',
          "You don't have access to this label.",
        ],
      },
      cause: 'insufficient-permission',
      says: 'the user has no access to this.',
      confidence: 'certain',
      source: 'https://github.com/go-vikunja/vikunja/blob/HEAD/pkg/models/error.go',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"code":3004,"message":"You need to have read access to this project."}`,
    },
    {
      when: { json: { code: { equals: ['3008', '3016'] } }, body: 'project is archived.' },
      cause: 'resource-state',
      says: 'the project is archived.',
      confidence: 'certain',
      source: 'https://github.com/go-vikunja/vikunja/blob/HEAD/pkg/models/error.go',
      sample: `HTTP/1.1 412 Precondition Failed
Content-Type: application/json

{"code":3008,"message":"This project is archived. Editing or creating new tasks is not possible."}`,
    },
    {
      when: { json: { code: { equals: ['13001', '13002', '13003'] } }, body: 'link share' },
      cause: 'invalid-credentials',
      says: 'the password or token of the shared link is missing or wrong.',
      source: 'https://github.com/go-vikunja/vikunja/blob/HEAD/pkg/models/error.go',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"code":13002,"message":"The provided link share password is invalid."}`,
    },
  ],
};
