import type { Vendor } from '../engine/vendor.ts';

/** ClickHouse: its own refusals, from its documentation and source. */
export const clickhouse: Vendor = {
  id: 'clickhouse',
  name: 'ClickHouse',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { body: { all: ['DB::Exception', ['Code: 516.', '(AUTHENTICATION_FAILED)']] } },
      cause: 'invalid-credentials',
      says: 'there is no such user, or the password is wrong.',
      confidence: 'certain',
      source: 'https://github.com/ClickHouse/ClickHouse/blob/master/src/Common/ErrorCodes.cpp',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8

Code: 516. DB::Exception: alice: Authentication failed: password is incorrect, or there is no user with such name. (AUTHENTICATION_FAILED)`,
    },
    {
      when: { body: { all: ['DB::Exception', ['Code: 497.', '(ACCESS_DENIED)']] } },
      cause: 'insufficient-permission',
      says: 'the user lacks a grant.',
      confidence: 'certain',
      source: 'https://github.com/ClickHouse/ClickHouse/blob/master/src/Common/ErrorCodes.cpp',
      sample: `HTTP/1.1 500 Internal Server Error
Content-Type: text/plain; charset=utf-8

Code: 497. DB::Exception: alice: Not enough privileges. (ACCESS_DENIED)`,
    },
    {
      when: { body: { all: ['DB::Exception', ['(REQUIRED_PASSWORD)', '(WRONG_PASSWORD)', '(UNKNOWN_USER)']] } },
      cause: 'invalid-credentials',
      says: 'there is no such user, or the password is wrong.',
      confidence: 'likely',
      source: 'https://github.com/ClickHouse/ClickHouse/blob/master/src/Common/ErrorCodes.cpp',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8

Code: 194. DB::Exception: Password required for user alice. (REQUIRED_PASSWORD)`,
    },
    {
      when: { body: { all: ['DB::Exception', '(QUOTA_EXCEEDED)'] } },
      cause: 'rate-limited',
      says: 'the quota is used up.',
      confidence: 'certain',
      source: 'https://github.com/ClickHouse/ClickHouse/blob/master/src/Common/ErrorCodes.cpp',
      sample: `HTTP/1.1 429 Too Many Requests
Content-Type: text/plain; charset=utf-8

Code: 201. DB::Exception: Quota for user alice has been exceeded. (QUOTA_EXCEEDED)`,
    },
    {
      when: { body: { all: ['DB::Exception', '(IP_ADDRESS_NOT_ALLOWED)'] } },
      cause: 'ip-blocked',
      says: 'the user may log in from listed addresses only.',
      confidence: 'certain',
      source: 'https://github.com/ClickHouse/ClickHouse/blob/master/src/Common/ErrorCodes.cpp',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8

Code: 195. DB::Exception: User alice is not allowed to connect from address 192.0.2.7. (IP_ADDRESS_NOT_ALLOWED)`,
    },
  ],
};
