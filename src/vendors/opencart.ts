import type { Vendor } from '../engine/vendor.ts';

/** OpenCart: its refusals, from its documentation or source. */
export const opencart: Vendor = {
  id: 'opencart',
  name: 'OpenCart',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: {
        status: [200, 302, 401, 403],
        text: ['Warning: No match for E-Mail Address and/or Password.', 'No match for Username and/or Password.'],
      },
      cause: 'invalid-credentials',
      says: 'name and password do not belong together.',
      confidence: 'certain',
      source: 'https://github.com/opencart/opencart/blob/HEAD/upload/catalog/language/en-gb/account/login.php',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"error":{"warning":"Warning: No match for E-Mail Address and/or Password."}}`,
    },
    {
      when: {
        status: [200, 403],
        text: 'Your account has exceeded allowed number of login attempts. Please try again in 1 hour.',
      },
      cause: 'account-disabled',
      says: 'the account is locked after too many wrong passwords.',
      confidence: 'certain',
      source: 'https://github.com/opencart/opencart/blob/HEAD/upload/catalog/language/en-gb/account/login.php',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"error":{"warning":"Warning: Your account has exceeded allowed number of login attempts. Please try again in 1 hour."}}`,
    },
    {
      when: { status: [200, 403], text: 'Your account requires approval before you can login.' },
      cause: 'account-disabled',
      says: 'the shop has to approve the account first.',
      confidence: 'certain',
      source: 'https://github.com/opencart/opencart/blob/HEAD/upload/catalog/language/en-gb/account/login.php',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"error":{"warning":"Warning: Your account requires approval before you can login."}}`,
    },
    {
      when: { status: [200, 403], text: ['Invalid token session. Please login again'] },
      cause: 'expired-credentials',
      says: 'the token of the session is missing or past.',
      orElse: ['csrf-rejected'],
      source: 'https://github.com/opencart/opencart/blob/HEAD/upload/admin/language/en-gb/common/login.php',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"error":{"warning":"Invalid token session. Please login again."}}`,
    },
    {
      when: {
        status: [200, 403],
        text: 'You do not have permission to access this page, please refer to your system administrator.',
      },
      cause: 'insufficient-permission',
      says: 'the user group lacks this permission.',
      confidence: 'certain',
      source: 'https://github.com/opencart/opencart/blob/HEAD/upload/admin/language/en-gb/error/permission.php',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<h1>Permission Denied!</h1><p>You do not have permission to access this page, please refer to your system administrator.</p>`,
    },
  ],
};
