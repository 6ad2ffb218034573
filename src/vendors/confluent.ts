import type { Vendor } from '../engine/vendor.ts';

/** Confluent: Kafka REST proxy, Schema Registry and Cloud. */
export const confluent: Vendor = {
  id: 'confluent',
  name: 'Confluent',
  layer: 'api',
  marks: [{ host: 'confluent.cloud', mediaType: 'json' }],
  denials: [],
  vocabularies: [
    {
      at: { json: 'error_code' },
      when: { status: [401, 403], json: { message: true } },
      shared: true,
      codes: {
        '40101': ['invalid-credentials', 'the key or login was not accepted.', 'likely'],
        '40102': ['insufficient-permission', 'the login may not do this on Kafka.', 'likely'],
        '40301': ['insufficient-permission', 'an ACL or role does not allow this operation.'],
        '40403': ['wrong-route', 'the object does not exist.', 'likely'],
      },
      source: 'https://github.com/confluentinc/kafka-rest/blob/HEAD/api/v3/openapi.yaml',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error_code":40301,"message":"Cluster authorization failed."}`,
    },
  ],
};
