import type { Vendor } from '../engine/vendor.ts';

const source = 'https://docs.tigergraph.com/tigergraph-server/current/reference/error-codes';

/** TigerGraph: the refusals of its REST interface, from its documentation. */
export const tigergraph: Vendor = {
  id: 'tigergraph',
  name: 'TigerGraph',
  layer: 'server',
  marks: [{ json: { error: { equals: 'true' }, code: { starts: 'REST-' } } }],
  denials: [
    {
      when: { json: { code: { equals: 'REST-10016' }, message: 'contains audience' } },
      cause: 'wrong-audience',
      says: 'the token was made for another audience.',
      confidence: 'certain',
      source: 'https://docs.tigergraph.com/tigergraph-server/4.1/user-access/jwt-token',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"version":{"edition":"enterprise","api":"v2","schema":0},"error":true,"message":"Access Denied because the input token = 'eyJh****4WgE' contains audience [a,b], which doesn't include the configured one c","code":"REST-10016"}`,
    },
    {
      when: { json: { code: { equals: 'REST-10016' }, message: 'token is empty' } },
      cause: 'no-credentials',
      says: 'no token was sent.',
      confidence: 'certain',
      source,
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":true,"message":"Access Denied because the input token is empty","code":"REST-10016"}`,
    },
  ],
  vocabularies: [
    {
      at: { json: 'code' },
      when: { json: { error: { equals: 'true' }, message: true } },
      codes: {
        'REST-10016': ['invalid-credentials', 'the token is missing, unknown or not good.'],
        'REST-10017': ['insufficient-permission', 'the token does not cover this graph or call.'],
        'REST-10018': ['expired-credentials', 'the token has run out.'],
        'REST-10019': ['insufficient-permission', 'the token does not cover this graph or call.', 'possible'],
      },
      source,
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"version":{"edition":"enterprise","api":"v2","schema":0},"error":true,"message":"Access Denied because the input token (7b1f) is invalid","code":"REST-10016"}`,
    },
  ],
};
