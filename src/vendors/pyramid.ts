import type { Vendor } from '../engine/vendor.ts';

const source = 'https://github.com/Pylons/pyramid/blob/HEAD/src/pyramid/exceptions.py';

/** Pyramid (Python): its refusals, from its source. */
export const pyramid: Vendor = {
  id: 'pyramid',
  name: 'Pyramid',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { status: 400, text: ['Bad CSRF token received. Access is denied.'] },
      cause: 'csrf-rejected',
      says: 'the token of the form is missing, wrong, or belongs to another session.',
      confidence: 'certain',
      source,
      sample: `HTTP/1.1 400 Bad Request
Content-Type: text/html; charset=utf-8

<html>
 <head>
  <title>400 Bad CSRF Token</title>
 </head>
 <body>
  <h1>400 Bad CSRF Token</h1>
  Bad CSRF token received. Access is denied. This server can not verify that your cross-site request forgery token belongs to your login session.
 </body>
</html>`,
    },
    {
      when: { status: 400, text: ['Bad CSRF Origin. Access is denied.'] },
      cause: 'csrf-rejected',
      says: 'Origin or Referer is missing or names another site.',
      confidence: 'certain',
      source,
      sample: `HTTP/1.1 400 Bad Request
Content-Type: text/html; charset=utf-8

<html>
 <head>
  <title>400 Bad CSRF Origin</title>
 </head>
 <body>
  <h1>400 Bad CSRF Origin</h1>
  Bad CSRF Origin. Access is denied. This server can not verify that the origin or referrer of your request matches the current site.
 </body>
</html>`,
    },
    {
      when: { status: 403, text: 'failed permission check', body: 'Access was denied to this resource.' },
      cause: 'insufficient-permission',
      says: 'the permission of the view is not granted to the caller.',
      source,
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<html>
 <head>
  <title>403 Forbidden</title>
 </head>
 <body>
  <h1>403 Forbidden</h1>
  Access was denied to this resource.<br/><br/>
Unauthorized: view failed permission check
 </body>
</html>`,
    },
  ],
};
