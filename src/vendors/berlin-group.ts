import type { Vendor } from '../engine/vendor.ts';

const source = 'https://www.berlin-group.org/nextgenpsd2-downloads';

/** Banks after the Berlin Group (NextGenPSD2): the message codes of the framework. */
export const berlinGroup: Vendor = {
  id: 'berlin-group',
  name: 'Berlin Group NextGenPSD2',
  layer: 'api',
  marks: [{ json: { 'tppMessages.*.category': { equals: 'ERROR' } } }],
  denials: [],
  vocabularies: [
    {
      at: { json: 'tppMessages.*.code' },
      when: { status: [400, 401, 403, 405, 409, 429] },
      codes: {
        CERTIFICATE_INVALID: [
          'client-certificate-required',
          'the certificate of the third party is not one of PSD2, or lacks what the bank asks for.',
          'certain',
        ],
        CERTIFICATE_EXPIRED: [
          'client-certificate-required',
          'the certificate of the third party is past its time.',
          'certain',
        ],
        CERTIFICATE_BLOCKED: [
          'client-certificate-required',
          'the bank blocked the certificate of the third party.',
          'certain',
        ],
        CERTIFICATE_REVOKED: [
          'client-certificate-required',
          'the certificate of the third party was revoked.',
          'certain',
        ],
        CERTIFICATE_REVOKE: ['client-certificate-required', 'the certificate of the third party was revoked.'],
        CERTIFICATE_MISSING: ['client-certificate-required', 'no certificate of the third party was sent.', 'certain'],
        ROLE_INVALID: [
          'not-entitled',
          'the certificate does not hold the PSD2 role that this service asks for.',
          'certain',
        ],
        SIGNATURE_INVALID: ['bad-signature', 'the signature over the request does not verify.', 'certain'],
        SIGNATURE_MISSING: [
          'bad-signature',
          'the bank asks for a signature over the request, and there is none.',
          'certain',
        ],
        TIMESTAMP_INVALID: ['clock-skew', 'the timestamp is not in the time that the bank accepts.', 'certain'],
        PSU_CREDENTIALS_INVALID: [
          'invalid-credentials',
          'the bank customer is not known or blocked, or the password or one-time code is wrong.',
        ],
        CORPORATE_ID_INVALID: ['invalid-credentials', 'the company id of the bank customer is not known.'],
        CONSENT_INVALID: [
          'insufficient-scope',
          'the consent does not cover this account, service or time, or was taken back.',
        ],
        CONSENT_EXPIRED: ['expired-credentials', 'the consent has run out and has to be renewed.', 'certain'],
        CONSENT_UNKNOWN: ['invalid-credentials', 'the consent is not known for this third party.'],
        TOKEN_UNKNOWN: ['invalid-credentials', 'the access token is not known for this third party.', 'certain'],
        TOKEN_INVALID: ['wrong-audience', 'the access token is known, and not made for this service or resource.'],
        TOKEN_EXPIRED: ['expired-credentials', 'the access token has run out.', 'certain'],
        REQUIRED_KID_MISSING: ['malformed-credentials', 'the key id of the signature is missing.'],
        PRODUCT_INVALID: ['not-entitled', 'the payment product is not available to this bank customer.'],
        SERVICE_BLOCKED: ['insufficient-permission', 'the bank blocked this service for its customer.', 'certain'],
        SERVICE_INVALID: ['not-entitled', 'the service is not there for this resource.'],
        ACCESS_EXCEEDED: [
          'rate-limited',
          'the account was read more often on this day than the consent allows.',
          'certain',
        ],
        STATUS_INVALID: ['resource-state', 'the state of the resource does not allow this step.'],
        CANCELLATION_INVALID: ['resource-state', 'the payment cannot be cancelled any more.'],
        RESOURCE_BLOCKED: ['resource-state', 'the payment is final or belongs to a basket.'],
        SCA_INVALID: ['invalid-credentials', 'the confirmation of the login with a second factor failed.'],
      },
      source,
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"tppMessages":[{"category":"ERROR","code":"CONSENT_EXPIRED","text":"See the documentation of the bank."}]}`,
    },
  ],
};
