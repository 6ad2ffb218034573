import type { Vendor } from '../engine/vendor.ts';

/** Guardian for Phoenix: the answers that its documented error handler gives. */
export const guardian: Vendor = {
  id: 'guardian',
  name: 'Guardian',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { status: [401, 403], json: { message: { equals: 'unauthenticated' } } },
      cause: 'no-credentials',
      says: 'no token was found that it could load a user from.',
      orElse: ['invalid-credentials'],
      shared: true,
      source: 'https://github.com/ueberauth/guardian/blob/HEAD/lib/guardian/plug/ensure_authenticated.ex',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"unauthenticated"}`,
    },
    {
      when: { json: { message: { equals: 'no_resource_found' } } },
      cause: 'invalid-credentials',
      says: 'the token is good, and its user does not exist any more.',
      orElse: ['account-disabled'],
      source: 'https://github.com/ueberauth/guardian/blob/HEAD/lib/guardian/plug/load_resource.ex',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"no_resource_found"}`,
    },
    {
      when: { status: 401, json: { message: { equals: 'invalid_token' }, error: { equals: 'invalid_token' } } },
      cause: 'invalid-credentials',
      says: 'the token does not verify.',
      orElse: ['expired-credentials'],
      shared: true,
      source: 'https://github.com/ueberauth/guardian/blob/HEAD/lib/guardian/plug/verify_header.ex',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":"invalid_token","message":"invalid_token"}`,
    },
  ],
};
