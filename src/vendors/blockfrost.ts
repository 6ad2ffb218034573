import type { Vendor } from '../engine/vendor.ts';

const source = 'https://docs.blockfrost.io/#section/Errors';

/** Blockfrost: its refusals, from its documentation. */
export const blockfrost: Vendor = {
  id: 'blockfrost',
  name: 'Blockfrost',
  layer: 'api',
  marks: [{ host: 'blockfrost.io', json: { status_code: true } }],
  denials: [
    {
      when: { json: { message: 'Missing project token', status_code: true } },
      cause: 'no-credentials',
      says: 'no project_id was sent.',
      confidence: 'certain',
      source,
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"status_code":403,"error":"Forbidden","message":"Missing project token. Please include project_id in your request."}`,
    },
    {
      when: { json: { message: 'Invalid project token', status_code: true } },
      cause: 'invalid-credentials',
      says: 'no project has this project_id.',
      confidence: 'certain',
      source,
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"status_code":403,"error":"Forbidden","message":"Invalid project token."}`,
    },
    {
      when: { json: { message: 'Network token mismatch', status_code: true } },
      cause: 'wrong-audience',
      says: 'the project_id is of another network than the host; its first letters name the network.',
      confidence: 'certain',
      source,
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"status_code":403,"error":"Forbidden","message":"Network token mismatch. Are you using token for the correct network?"}`,
    },
    {
      when: { status: 418, host: 'blockfrost.io' },
      cause: 'ip-blocked',
      says: 'the address was banned because it went on after 402 or 429.',
      confidence: 'likely',
      orElse: ['rate-limited'],
      source,
      sample: `GET /api/v0/blocks/latest HTTP/1.1
Host: cardano-mainnet.blockfrost.io
project_id: mainnetExampleExampleExampleExample0

---
HTTP/1.1 418 I'm a teapot
Content-Type: application/json

{"status_code":418,"error":"Requested Banned","message":"IP has been auto-banned for flooding."}`,
    },
  ],
};
