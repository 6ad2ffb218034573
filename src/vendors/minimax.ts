import type { Vendor } from '../engine/vendor.ts';

const source = 'https://platform.minimax.io/docs/api-reference/errorcode';

/** MiniMax: the status codes in its answers, which come with status 200, from its documentation. */
export const minimax: Vendor = {
  id: 'minimax',
  name: 'MiniMax',
  layer: 'api',
  marks: [
    { status: 200, json: { 'base_resp.status_code': { starts: '1' }, 'base_resp.status_msg': true } },
    { status: 200, json: { 'base_resp.status_code': { equals: '2049' } } },
  ],
  denials: [],
  vocabularies: [
    {
      at: { json: 'base_resp.status_code' },
      when: { status: [200, 401, 403, 429], json: { 'base_resp.status_msg': true } },
      codes: {
        '1002': ['rate-limited', 'too many requests.', 'certain'],
        '1004': ['invalid-credentials', 'the key is missing, not good, or belongs to another group.'],
        '1008': ['not-entitled', 'the balance is used up.', 'certain'],
        '1026': ['content-restricted', 'the input holds sensitive content.', 'certain'],
        '1027': ['content-restricted', 'the output holds sensitive content.', 'certain'],
        '1039': ['rate-limited', 'too many tokens in a minute.', 'certain'],
        '2049': ['invalid-credentials', 'the key is not valid.', 'certain'],
        '2056': ['rate-limited', 'the limit of the plan is reached for now.'],
      },
      source,
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"base_resp":{"status_code":1008,"status_msg":"insufficient balance"}}`,
    },
  ],
};
