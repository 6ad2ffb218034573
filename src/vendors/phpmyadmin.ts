import type { Vendor } from '../engine/vendor.ts';

/** phpMyAdmin: its refusals, from its documentation or source. */
export const phpmyadmin: Vendor = {
  id: 'phpmyadmin',
  name: 'phpMyAdmin',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: {
        status: [200, 401, 403],
        text: [
          'mysqli::real_connect(): (HY000/1045): Access denied for user',
          'mysqli_real_connect(): (HY000/1045): Access denied for user',
        ],
      },
      cause: 'invalid-credentials',
      says: 'the database did not accept name and password.',
      source: 'https://docs.phpmyadmin.net/en/latest/faq.html',
      sample: `HTTP/1.1 200 OK
Content-Type: text/html; charset=utf-8

<div class="alert">mysqli::real_connect(): (HY000/1045): Access denied for user &#039;root&#039;@&#039;localhost&#039; (using password: YES)</div>`,
    },
    {
      when: {
        status: [200, 401, 403],
        text: 'Failed to set session cookie. Maybe you are using HTTP instead of HTTPS to access phpMyAdmin.',
      },
      cause: 'cookies-not-sent',
      says: 'the cookie of the session did not come back.',
      source: 'https://docs.phpmyadmin.net/en/latest/faq.html',
      sample: `HTTP/1.1 200 OK
Content-Type: text/html; charset=utf-8

<div>Failed to set session cookie. Maybe you are using HTTP instead of HTTPS to access phpMyAdmin.</div>`,
    },
  ],
};
