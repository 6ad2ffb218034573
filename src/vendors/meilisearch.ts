import type { Vendor } from '../engine/vendor.ts';

/** Meilisearch: its refusals, from its documentation or source. */
export const meilisearch: Vendor = {
  id: 'meilisearch',
  name: 'Meilisearch',
  layer: 'api',
  marks: [{ json: { link: 'docs.meilisearch.com/errors#' } }],
  denials: [],
  vocabularies: [
    {
      at: { json: 'code' },
      when: { json: { type: { equals: 'auth' } } },
      confidence: 'certain',
      codes: {
        missing_authorization_header: ['no-credentials', 'there is no Authorization field with a key.'],
        invalid_api_key: ['invalid-credentials', 'the key is unknown, expired, or not allowed to do this.', 'likely'],
        missing_master_key: ['server-config', 'the server runs without a master key, so this route is closed.'],
        remote_invalid_api_key: ['invalid-credentials', 'the key for the remote server is not accepted.', 'likely'],
      },
      source:
        'https://github.com/meilisearch/meilisearch/blob/HEAD/crates/meilisearch/src/extractors/authentication/error.rs',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"The Authorization header is missing. It must use the bearer authorization method.","code":"missing_authorization_header","type":"auth","link":"https://docs.meilisearch.com/errors#missing_authorization_header"}`,
    },
  ],
};
