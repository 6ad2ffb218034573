import type { Vendor } from '../engine/vendor.ts';

/** Backblaze B2: how it words its denials, from its documentation and source. */
export const backblaze: Vendor = {
  id: 'backblaze',
  name: 'Backblaze B2',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { host: 'backblazeb2.com', json: { code: { equals: ['unauthorized', 'access_denied'] }, status: true } },
      cause: 'insufficient-scope',
      says: 'the application key lacks the right for this call, or is not accepted.',
      confidence: 'likely',
      orElse: ['invalid-credentials', 'insufficient-permission'],
      source: 'https://www.backblaze.com/docs/cloud-storage-native-api-error-handling-and-status-codes',
      sample: `GET https://api005.backblazeb2.com/b2api/v3/b2_list_buckets HTTP/1.1
Authorization: 4_005
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code":"unauthorized","message":"","status":401}`,
    },
  ],
  vocabularies: [
    {
      at: { json: 'code' },
      when: { json: { status: true, message: true } },
      confidence: 'certain',
      codes: {
        bad_auth_token: ['invalid-credentials', 'the token is not accepted.'],
        expired_auth_token: ['expired-credentials', 'the token is past its time.'],
        cap_exceeded: ['not-entitled', 'the spending cap of the account is reached.', 'likely'],
        download_cap_exceeded: ['not-entitled', 'the download cap of the account is reached.', 'likely'],
        storage_cap_exceeded: ['not-entitled', 'the storage cap of the account is reached.'],
        transaction_cap_exceeded: ['not-entitled', 'the cap for calls is reached.', 'likely'],
        account_trouble: ['account-disabled', 'something is wrong with the account.', 'likely'],
      },
      source: 'https://www.backblaze.com/docs/cloud-storage-native-api-error-handling-and-status-codes',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code":"expired_auth_token","message":"Authorization token has expired","status":401}`,
    },
  ],
};
