import type { Vendor } from '../engine/vendor.ts';

const source =
  'https://github.com/trinodb/trino/blob/HEAD/core/trino-spi/src/main/java/io/trino/spi/StandardErrorCode.java';

/** Trino and Presto: their refusals, from their source. */
export const trino: Vendor = {
  id: 'trino',
  name: 'Trino and Presto',
  layer: 'server',
  marks: [
    { status: 200, json: { 'error.errorName': true, 'error.errorType': true } },
    { header: { 'www-authenticate': ['realm="Trino"', 'realm="Presto"'] } },
  ],
  denials: [],
  vocabularies: [
    {
      at: { json: 'error.errorName' },
      when: { status: 200, json: { 'error.errorType': true } },
      codes: {
        PERMISSION_DENIED: ['insufficient-permission', 'the access rules do not allow this to the user.', 'certain'],
        QUERY_QUEUE_FULL: ['rate-limited', 'as many queries as are allowed wait already.', 'certain'],
        QUERY_REJECTED: ['insufficient-permission', 'the query was refused by the rules for queries.'],
        ADMINISTRATIVELY_KILLED: ['resource-state', 'an administrator stopped the query.'],
      },
      source,
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"id":"1","error":{"message":"Access Denied: Cannot select from table t","errorCode":4,"errorName":"PERMISSION_DENIED","errorType":"USER_ERROR"}}`,
    },
  ],
};
