import type { Vendor } from '../engine/vendor.ts';

/** Tencent Cloud API Gateway: how it words its denials, from its documentation and source. */
export const tencentApiGateway: Vendor = {
  id: 'tencent-api-gateway',
  name: 'Tencent Cloud API Gateway',
  layer: 'gateway',
  marks: [{ header: { 'x-api-requestid': true }, json: { message: ['HMAC ', 'Not Found Host'] } }],
  denials: [
    {
      when: {
        json: {
          message: [
            'HMAC signature cannot be verified, a valid x-date or date header is required',
            'No authorization',
            'Unauthorized, no apiId',
          ],
        },
        header: { 'x-api-requestid': true },
      },
      cause: 'no-credentials',
      says: 'the request carries no signature or no key.',
      confidence: 'likely',
      orElse: ['malformed-credentials'],
      source: 'https://cloud.tencent.com/document/product/628/11828',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json
X-Api-RequestId: 5f3b

{"message":"HMAC signature cannot be verified, a valid x-date or date header is required"}`,
    },
  ],
};
