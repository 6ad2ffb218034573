import type { Vendor } from '../engine/vendor.ts';

/** tRPC: its refusals, from its documentation or source. */
export const trpc: Vendor = {
  id: 'trpc',
  name: 'tRPC',
  layer: 'framework',
  marks: [
    { json: { 'error.data.httpStatus': true } },
    { json: { '*.error.data.httpStatus': true } },
    { json: { 'error.json.data.httpStatus': true } },
  ],
  denials: [],
  vocabularies: [
    {
      at: { json: 'error.data.code' },
      when: { status: [401, 402, 403, 429, 207], json: { 'error.data.httpStatus': true } },
      confidence: 'certain',
      codes: {
        UNAUTHORIZED: ['no-credentials', 'the procedure asks for a login.', 'likely'],
        FORBIDDEN: ['insufficient-permission', 'the procedure refused this caller.', 'likely'],
        TOO_MANY_REQUESTS: ['rate-limited', 'too many calls.'],
        PAYMENT_REQUIRED: ['not-entitled', 'the plan has to be paid first.'],
      },
      source: 'https://github.com/trpc/trpc/blob/HEAD/packages/server/src/unstable-core-do-not-import/rpc/codes.ts',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":{"message":"x","code":-32001,"data":{"code":"UNAUTHORIZED","httpStatus":401,"path":"post.add"}}}`,
    },
    {
      at: { json: '*.error.data.code' },
      when: { status: [401, 402, 403, 429, 207], json: { '*.error.data.httpStatus': true } },
      confidence: 'certain',
      codes: {
        UNAUTHORIZED: ['no-credentials', 'the procedure asks for a login.', 'likely'],
        FORBIDDEN: ['insufficient-permission', 'the procedure refused this caller.', 'likely'],
        TOO_MANY_REQUESTS: ['rate-limited', 'too many calls.'],
        PAYMENT_REQUIRED: ['not-entitled', 'the plan has to be paid first.'],
      },
      source: 'https://github.com/trpc/trpc/blob/HEAD/packages/server/src/unstable-core-do-not-import/rpc/codes.ts',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

[{"error":{"message":"x","code":-32003,"data":{"code":"FORBIDDEN","httpStatus":403,"path":"post.add"}}}]`,
    },
    {
      at: { json: 'error.json.data.code' },
      when: { status: [401, 402, 403, 429, 207], json: { 'error.json.data.httpStatus': true } },
      confidence: 'certain',
      codes: {
        UNAUTHORIZED: ['no-credentials', 'the procedure asks for a login.', 'likely'],
        FORBIDDEN: ['insufficient-permission', 'the procedure refused this caller.', 'likely'],
        TOO_MANY_REQUESTS: ['rate-limited', 'too many calls.'],
        PAYMENT_REQUIRED: ['not-entitled', 'the plan has to be paid first.'],
      },
      source: 'https://github.com/trpc/trpc/blob/HEAD/packages/server/src/unstable-core-do-not-import/rpc/codes.ts',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":{"json":{"message":"x","code":-32001,"data":{"code":"UNAUTHORIZED","httpStatus":401}}}}`,
    },
    {
      at: { json: '*.error.json.data.code' },
      when: { status: [401, 402, 403, 429, 207], json: { '*.error.json.data.httpStatus': true } },
      confidence: 'certain',
      codes: {
        UNAUTHORIZED: ['no-credentials', 'the procedure asks for a login.', 'likely'],
        FORBIDDEN: ['insufficient-permission', 'the procedure refused this caller.', 'likely'],
        TOO_MANY_REQUESTS: ['rate-limited', 'too many calls.'],
        PAYMENT_REQUIRED: ['not-entitled', 'the plan has to be paid first.'],
      },
      source: 'https://github.com/trpc/trpc/blob/HEAD/packages/server/src/unstable-core-do-not-import/rpc/codes.ts',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

[{"error":{"json":{"message":"x","code":-32001,"data":{"code":"UNAUTHORIZED","httpStatus":401}}}}]`,
    },
  ],
};
