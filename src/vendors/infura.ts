import type { Vendor } from '../engine/vendor.ts';

/** Infura: its refusals, from its documentation. */
export const infura: Vendor = {
  id: 'infura',
  name: 'Infura',
  layer: 'api',
  marks: [{ host: 'infura.io', mediaType: 'json' }],
  denials: [
    {
      when: { json: { 'error.message': { equals: 'rejected due to project ID settings' } } },
      cause: 'origin-rejected',
      says: 'the settings of the key refuse: the site, app or address is not listed, or the secret is asked for.',
      confidence: 'likely',
      orElse: ['no-credentials', 'insufficient-permission'],
      source: 'https://docs.metamask.io/services/reference/ethereum/json-rpc-methods/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"jsonrpc": "2.0", "error": {"code": -32002, "message": "rejected due to project ID settings"}}`,
    },
  ],
};
