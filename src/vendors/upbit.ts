import type { Vendor } from '../engine/vendor.ts';

const source = 'https://docs.upbit.com/kr/reference/rest-api-guide';

/** Upbit: the error names of its interface, from its documentation. */
export const upbit: Vendor = {
  id: 'upbit',
  name: 'Upbit',
  layer: 'api',
  marks: [{ host: 'api.upbit.com', json: { 'error.name': true } }],
  denials: [],
  vocabularies: [
    {
      at: { json: 'error.name' },
      when: { status: [400, 401, 403, 429], json: { 'error.message': true } },
      shared: true,
      codes: {
        invalid_query_payload: [
          'bad-signature',
          'the hash of the query in the token does not fit the request.',
          'certain',
        ],
        jwt_verification: ['invalid-credentials', 'the token of the request does not verify.', 'certain'],
        expired_access_key: ['expired-credentials', 'the key has run out.', 'certain'],
        nonce_used: ['bad-signature', 'the nonce has been used.', 'certain'],
        no_authorization_ip: ['ip-blocked', 'the address of the caller is not on the list of the key.', 'certain'],
        no_authorization_i_p: ['ip-blocked', 'the address of the caller is not on the list of the key.', 'certain'],
        out_of_scope: ['insufficient-scope', 'the key was made without this permission.', 'certain'],
        invalid_access_key: ['invalid-credentials', 'the key is not known.'],
        no_authorization_token: ['no-credentials', 'no token was sent.'],
        thirdparty_agreement_required: ['not-entitled', 'the user has to agree to passing data on first.'],
      },
      source,
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":{"name":"invalid_query_payload","message":"Jwt의 query를 검증하는데 실패하였습니다."}}`,
    },
  ],
};
