import type { Vendor } from '../engine/vendor.ts';

/** CakePHP: its own refusals, from its documentation and source. */
export const cakephp: Vendor = {
  id: 'cakephp',
  name: 'CakePHP',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: {
        text: [
          'Missing or incorrect CSRF cookie type.',
          'Missing or invalid CSRF cookie.',
          'CSRF token from either the request body or request headers did not match',
        ],
      },
      cause: 'csrf-rejected',
      says: 'the forgery token is missing or does not belong to the cookie.',
      confidence: 'certain',
      source: 'https://github.com/cakephp/cakephp/blob/5.x/src/Http/Middleware/CsrfProtectionMiddleware.php',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message": "Missing or incorrect CSRF cookie type.", "code": 403}`,
    },
    {
      when: { text: 'You are not authorized to access that location.' },
      cause: 'insufficient-permission',
      says: 'an access rule refused this user.',
      confidence: 'likely',
      orElse: ['no-credentials'],
      source: 'https://github.com/cakephp/cakephp/blob/4.x/src/Controller/Component/AuthComponent.php',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message": "You are not authorized to access that location."}`,
    },
  ],
};
