import type { Vendor } from '../engine/vendor.ts';

const source = 'https://labs.ig.com/rest-trading-api-guide.html';

/** IG: the error codes of its trading interface, from its documentation. */
export const igMarkets: Vendor = {
  id: 'ig-markets',
  name: 'IG',
  layer: 'api',
  marks: [
    { json: { errorCode: { starts: 'error.security.' } } },
    { json: { errorCode: { starts: 'error.public-api.' } } },
  ],
  denials: [],
  vocabularies: [
    {
      at: { json: 'errorCode' },
      codes: {
        'error.security.api-key-disabled': ['revoked-credentials', 'the key is switched off.', 'certain'],
        'error.security.api-key-invalid': [
          'invalid-credentials',
          'the key is not valid, or one of the other environment (demo or live).',
        ],
        'error.security.api-key-missing': ['no-credentials', 'the field X-IG-API-KEY is missing.', 'certain'],
        'error.security.api-key-restricted': ['insufficient-permission', 'the key may not do this.'],
        'error.security.api-key-revoked': ['revoked-credentials', 'the key was withdrawn.', 'certain'],
        'error.security.client-suspended': ['account-disabled', 'the client is suspended.', 'certain'],
        'error.security.client-token-invalid': [
          'expired-credentials',
          'the field CST is not valid: the session has run out.',
        ],
        'error.security.client-token-missing': ['no-credentials', 'the field CST is missing.', 'certain'],
        'error.security.account-token-invalid': [
          'expired-credentials',
          'the field X-SECURITY-TOKEN is not valid: the session has run out.',
        ],
        'error.security.account-token-missing': ['no-credentials', 'the field X-SECURITY-TOKEN is missing.', 'certain'],
        'error.security.oauth-token-invalid': ['expired-credentials', 'the access token is not valid, or has run out.'],
        'error.security.invalid-details': ['invalid-credentials', 'user name or password is wrong.', 'certain'],
        'error.security.account-access-denied': ['insufficient-permission', 'the user may not use this account.'],
        'error.security.too-many-failed-attempts': ['account-disabled', 'the account is locked after failed logins.'],
        'error.security.invalid-website': ['wrong-audience', 'the user belongs to another site of IG.'],
        'error.public-api.exceeded-api-key-allowance': ['rate-limited', 'too many requests of this key.', 'certain'],
        'error.public-api.exceeded-account-allowance': [
          'rate-limited',
          'too many requests of this account.',
          'certain',
        ],
        'error.public-api.exceeded-account-trading-allowance': [
          'rate-limited',
          'too many orders of this account.',
          'certain',
        ],
        'error.public-api.exceeded-account-historical-data-allowance': [
          'rate-limited',
          'the allowance of historical data is used up.',
          'certain',
        ],
        'error.public-api.failure.kyc.required': ['not-entitled', 'the client has to be identified first.'],
        'error.public-api.failure.missing.credentials': ['no-credentials', 'no login was sent.'],
        'error.public-api.failure.pending.agreements.required': [
          'not-entitled',
          'agreements have to be accepted first.',
        ],
        'error.public-api.failure.preferred.account.disabled': [
          'account-disabled',
          'the preferred account is switched off.',
        ],
        'error.public-api.failure.stockbroking-not-supported': [
          'not-entitled',
          'share dealing accounts have no interface.',
        ],
      },
      source,
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"errorCode":"error.security.api-key-restricted"}`,
    },
  ],
};
