import type { Vendor } from '../engine/vendor.ts';

const source = 'https://github.com/aria2/aria2/blob/HEAD/src/RpcMethod.cc';

/** aria2: the refusals of its RPC interface, from its source. */
export const aria2: Vendor = {
  id: 'aria2',
  name: 'aria2',
  layer: 'server',
  marks: [],
  denials: [
    {
      when: {
        status: [200, 400],
        url: '/jsonrpc',
        json: { jsonrpc: true, 'error.code': { equals: '1' }, 'error.message': { equals: 'Unauthorized' } },
      },
      cause: 'invalid-credentials',
      says: 'the first parameter is not token: with the secret of this aria2 (rpc-secret), or is missing.',
      orElse: ['no-credentials'],
      source,
      sample: `POST /jsonrpc HTTP/1.1
Host: nas.example.com
---
HTTP/1.1 400 Bad Request
Content-Type: application/json

{"id":"a","jsonrpc":"2.0","error":{"code":1,"message":"Unauthorized"}}`,
    },
  ],
};
