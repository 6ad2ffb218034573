import type { Vendor } from '../engine/vendor.ts';

/** Supabase Storage: how it words its denials, from its documentation and source. */
export const supabaseStorage: Vendor = {
  id: 'supabase-storage',
  name: 'Supabase Storage',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { status: 400, json: { statusCode: { equals: '403' }, message: ['violates row-level security policy'] } },
      cause: 'insufficient-permission',
      says: 'the row level security of the bucket does not let this caller do it.',
      confidence: 'likely',
      orElse: ['no-credentials'],
      source: 'https://github.com/supabase/storage/blob/HEAD/src/internal/errors/codes.ts',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"statusCode":"403","error":"Unauthorized","message":"new row violates row-level security policy"}`,
    },
    {
      when: { status: 400, json: { statusCode: true, message: ['"exp" claim timestamp check failed', 'jwt expired'] } },
      cause: 'expired-credentials',
      says: 'the token or the signed link is past its time.',
      confidence: 'certain',
      source: 'https://github.com/supabase/storage/blob/HEAD/src/internal/errors/codes.ts',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"statusCode":"403","error":"Unauthorized","message":"\\"exp\\" claim timestamp check failed"}`,
    },
    {
      when: {
        status: 400,
        json: { statusCode: true, message: ["headers must have required property 'authorization'"] },
      },
      cause: 'no-credentials',
      says: 'the Authorization field is missing.',
      confidence: 'certain',
      source: 'https://github.com/supabase/storage/blob/HEAD/src/internal/errors/codes.ts',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"statusCode":"400","error":"Error","message":"headers must have required property 'authorization'"}`,
    },
    {
      when: {
        status: 400,
        json: { statusCode: true, error: { equals: ['InvalidSignature', 'InvalidUploadSignature'] } },
      },
      cause: 'bad-signature',
      says: 'the signed link does not fit the object.',
      confidence: 'likely',
      source: 'https://github.com/supabase/storage/blob/HEAD/src/internal/errors/codes.ts',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"statusCode":"400","error":"InvalidSignature","message":"The url do not match the signature"}`,
    },
    {
      when: {
        status: 400,
        json: { statusCode: true, message: ['Invalid Compact JWS', 'signature verification failed', 'jwt malformed'] },
      },
      cause: 'invalid-credentials',
      says: 'the token is not accepted.',
      confidence: 'likely',
      orElse: ['malformed-credentials'],
      source: 'https://github.com/supabase/storage/blob/HEAD/src/internal/errors/codes.ts',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"statusCode":"403","error":"Unauthorized","message":"Invalid Compact JWS"}`,
    },
  ],
};
