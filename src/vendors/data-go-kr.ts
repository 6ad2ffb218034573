import type { Vendor } from '../engine/vendor.ts';

const source = 'https://www.data.go.kr/';

/** The public data portal of Korea: its error codes, from the guides of its services. */
export const dataGoKr: Vendor = {
  id: 'data-go-kr',
  name: 'data.go.kr',
  layer: 'api',
  marks: [{ status: [200, 401, 403, 429], body: ['<OpenAPI_ServiceResponse>', '"OpenAPI_ServiceResponse"'] }],
  denials: [],
  vocabularies: [
    {
      at: { body: '<returnAuthMsg>{}</returnAuthMsg>' },
      when: { status: [200, 401, 403, 429] },
      codes: {
        SERVICE_KEY_IS_NOT_REGISTERED_ERROR: [
          'invalid-credentials',
          'the service key is not registered: it is wrong, encoded twice, not yet known to the office, or the service was not applied for.',
        ],
        SERVICE_ACCESS_DENIED_ERROR: ['not-entitled', 'the use of this service has not been approved.'],
        LIMITED_NUMBER_OF_SERVICE_REQUESTS_EXCEEDS_ERROR: [
          'rate-limited',
          'the calls of the day are used up.',
          'certain',
        ],
        LIMITED_NUMBER_OF_SERVICE_REQUESTS_PER_SECOND_EXCEEDS_ERROR: [
          'rate-limited',
          'too many calls in a second.',
          'certain',
        ],
        DEADLINE_HAS_EXPIRED_ERROR: ['expired-credentials', 'the time for which the key was given is over.', 'certain'],
        UNREGISTERED_IP_ERROR: ['ip-blocked', 'the address of the caller is not registered.', 'certain'],
        UNREGISTERED_DOMAIN_ERROR: ['origin-rejected', 'the site of the caller is not registered.', 'certain'],
        TEMPORARILY_DISABLE_THE_SERVICEKEY_ERROR: ['account-disabled', 'the key is switched off for a while.'],
        UNSIGNED_CALL_ERROR: ['bad-signature', 'the call is not signed.'],
      },
      source,
      sample: `HTTP/1.1 200 OK
Content-Type: application/xml

<OpenAPI_ServiceResponse>
<cmmMsgHeader>
<errMsg>SERVICE ERROR</errMsg>
<returnAuthMsg>DEADLINE_HAS_EXPIRED_ERROR</returnAuthMsg>
<returnReasonCode>31</returnReasonCode>
</cmmMsgHeader>
</OpenAPI_ServiceResponse>`,
    },
    {
      at: { json: 'OpenAPI_ServiceResponse.cmmMsgHeader.returnAuthMsg' },
      when: { status: [200, 401, 403, 429] },
      codes: {
        SERVICE_KEY_IS_NOT_REGISTERED_ERROR: [
          'invalid-credentials',
          'the service key is not registered: it is wrong, encoded twice, not yet known to the office, or the service was not applied for.',
        ],
        SERVICE_ACCESS_DENIED_ERROR: ['not-entitled', 'the use of this service has not been approved.'],
        LIMITED_NUMBER_OF_SERVICE_REQUESTS_EXCEEDS_ERROR: [
          'rate-limited',
          'the calls of the day are used up.',
          'certain',
        ],
        LIMITED_NUMBER_OF_SERVICE_REQUESTS_PER_SECOND_EXCEEDS_ERROR: [
          'rate-limited',
          'too many calls in a second.',
          'certain',
        ],
        DEADLINE_HAS_EXPIRED_ERROR: ['expired-credentials', 'the time for which the key was given is over.', 'certain'],
        UNREGISTERED_IP_ERROR: ['ip-blocked', 'the address of the caller is not registered.', 'certain'],
        UNREGISTERED_DOMAIN_ERROR: ['origin-rejected', 'the site of the caller is not registered.', 'certain'],
        TEMPORARILY_DISABLE_THE_SERVICEKEY_ERROR: ['account-disabled', 'the key is switched off for a while.'],
        UNSIGNED_CALL_ERROR: ['bad-signature', 'the call is not signed.'],
      },
      source,
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"OpenAPI_ServiceResponse":{"cmmMsgHeader":{"errMsg":"SERVICE ERROR","returnAuthMsg":"SERVICE_KEY_IS_NOT_REGISTERED_ERROR","returnReasonCode":"30"}}}`,
    },
    {
      at: { json: 'response.header.resultMsg' },
      when: { status: [200, 401, 403, 429], json: { 'response.header.resultCode': true } },
      codes: {
        SERVICE_KEY_IS_NOT_REGISTERED_ERROR: [
          'invalid-credentials',
          'the service key is not registered: it is wrong, encoded twice, not yet known to the office, or the service was not applied for.',
        ],
        SERVICE_ACCESS_DENIED_ERROR: ['not-entitled', 'the use of this service has not been approved.'],
        LIMITED_NUMBER_OF_SERVICE_REQUESTS_EXCEEDS_ERROR: [
          'rate-limited',
          'the calls of the day are used up.',
          'certain',
        ],
        LIMITED_NUMBER_OF_SERVICE_REQUESTS_PER_SECOND_EXCEEDS_ERROR: [
          'rate-limited',
          'too many calls in a second.',
          'certain',
        ],
        DEADLINE_HAS_EXPIRED_ERROR: ['expired-credentials', 'the time for which the key was given is over.', 'certain'],
        UNREGISTERED_IP_ERROR: ['ip-blocked', 'the address of the caller is not registered.', 'certain'],
        UNREGISTERED_DOMAIN_ERROR: ['origin-rejected', 'the site of the caller is not registered.', 'certain'],
        TEMPORARILY_DISABLE_THE_SERVICEKEY_ERROR: ['account-disabled', 'the key is switched off for a while.'],
        UNSIGNED_CALL_ERROR: ['bad-signature', 'the call is not signed.'],
      },
      source,
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"response":{"header":{"resultCode":"30","resultMsg":"SERVICE_KEY_IS_NOT_REGISTERED_ERROR"}}}`,
    },
  ],
};
