import type { Vendor } from '../engine/vendor.ts';

const source = 'https://docs.zilliz.com/reference/restful/error-code-reference';

/** Milvus and Zilliz Cloud: the codes of their REST interface, which come with status 200, from the documentation. */
export const milvus: Vendor = {
  id: 'milvus',
  name: 'Milvus and Zilliz Cloud',
  layer: 'server',
  marks: [],
  denials: [
    {
      when: {
        status: [200, 401],
        json: { code: { equals: '1800' }, message: ["user hasn't authenticated", "user hasn't authenticate"] },
        credentials: 'none',
      },
      cause: 'no-credentials',
      says: 'no token was sent.',
      confidence: 'certain',
      source,
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"code":1800,"message":"user hasn't authenticated"}`,
    },
    {
      when: {
        status: [200, 401],
        json: { code: { equals: '1800' }, message: ["user hasn't authenticated", "user hasn't authenticate"] },
        credentials: 'some',
      },
      cause: 'invalid-credentials',
      says: 'the token is not accepted: it is not name:password or an API key of this cluster.',
      orElse: ['wrong-scheme'],
      source,
      sample: `POST /v2/vectordb/collections/list HTTP/1.1
Host: milvus.example.com
Authorization: Bearer 7b1f0a6de2c94855
---
HTTP/1.1 200 OK
Content-Type: application/json

{"code":1800,"message":"user hasn't authenticated"}`,
    },
  ],
};
