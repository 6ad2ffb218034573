import type { Vendor } from '../engine/vendor.ts';

/** Yandex APIs: its refusals, from its documentation or source. */
export const yandex: Vendor = {
  id: 'yandex',
  name: 'Yandex APIs',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { json: { error: { equals: 'UnauthorizedError' }, description: true } },
      cause: 'invalid-credentials',
      says: 'the token is missing or wrong.',
      orElse: ['no-credentials'],
      shared: true,
      source: 'https://yandex.ru/dev/disk/api/reference/response-objects.html',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":"UnauthorizedError","description":"Unauthorized","message":"Не авторизован."}`,
    },
  ],
  vocabularies: [
    {
      at: { json: 'error.error_code' },
      when: { status: [200, 400, 401, 403], json: { 'error.error_string': true } },
      codes: {
        '52': ['invalid-credentials', 'the authorization server did not answer.', 'possible'],
        '53': ['invalid-credentials', 'the token is wrong, past its time, or of another application.', 'likely'],
        '54': ['insufficient-permission', 'the user may not do this.', 'likely'],
        '58': ['not-entitled', 'the application has not asked for access yet.', 'likely'],
        '152': ['rate-limited', 'the points of the day are used up.', 'likely'],
        '506': ['rate-limited', 'too many connections at once.', 'likely'],
        '513': ['account-disabled', 'the account is not registered with this service.', 'likely'],
      },
      source: 'https://yandex.com/dev/direct/doc/dg/concepts/errors.html',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"error":{"request_id":"1","error_code":"53","error_string":"Authorization error","error_detail":"Invalid OAuth token"}}`,
    },
    {
      at: { json: 'errors.*.error_type' },
      shared: true,
      codes: {
        invalid_token: ['invalid-credentials', 'the token is not valid.', 'likely'],
        unauthorized: ['no-credentials', 'no token was sent.', 'likely'],
        access_denied: ['insufficient-permission', 'the user has no access to this counter.', 'likely'],
        quota_requests_by_uid: ['rate-limited', 'the requests of the user are used up.', 'likely'],
        quota_parallel_requests: ['rate-limited', 'too many requests at once.', 'likely'],
        quota_requests_by_ip: ['rate-limited', 'too many requests from this address.', 'likely'],
      },
      source: 'https://yandex.com/dev/metrika/doc/api2/management/concept/errors.html',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"errors":[{"error_type":"access_denied","message":"Access is denied"}],"code":403,"message":"Access is denied"}`,
    },
  ],
};
