import type { Vendor } from '../engine/vendor.ts';

/** Adminer: its refusals, from its source. */
export const adminer: Vendor = {
  id: 'adminer',
  name: 'Adminer',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { status: [200, 403], text: ['Invalid CSRF token. Send the form again.'] },
      cause: 'csrf-rejected',
      says: 'the form token does not belong to the session.',
      confidence: 'certain',
      source: 'https://github.com/vrana/adminer/blob/master/adminer/include/auth.inc.php',
      sample: `HTTP/1.1 200 OK
Content-Type: text/html

<!DOCTYPE html><html><head><title>Login - Adminer</title></head><body><p class="error">Invalid CSRF token. Send the form again.</p></body></html>`,
    },
    {
      when: { status: [200, 403], text: ['Too many unsuccessful logins, try again in'] },
      cause: 'rate-limited',
      says: 'too many failed logins from this address.',
      confidence: 'certain',
      source: 'https://github.com/vrana/adminer/blob/master/adminer/include/auth.inc.php',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html

<!DOCTYPE html><html><head><title>Login - Adminer</title></head><body><p class="error">Too many unsuccessful logins, try again in 30 minutes.</p></body></html>`,
    },
  ],
};
