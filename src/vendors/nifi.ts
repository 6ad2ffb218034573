import type { Vendor } from '../engine/vendor.ts';

/** Apache NiFi: its refusals, from its documentation or source. */
export const nifi: Vendor = {
  id: 'nifi',
  name: 'Apache NiFi',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: {
        text: [
          'No applicable policies could be found.',
          'Unable to perform the desired action due to insufficient permissions. Contact the system administrator.',
        ],
      },
      cause: 'insufficient-permission',
      says: 'no policy lets this user do it.',
      source: 'https://nifi.apache.org/docs/nifi-docs/html/administration-guide.html',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8

No applicable policies could be found. Contact the system administrator.`,
    },
    {
      when: { text: ['Unable to view the user interface. Contact the system administrator.'] },
      cause: 'insufficient-permission',
      says: 'the user lacks the policy "view the user interface".',
      source: 'https://nifi.apache.org/docs/nifi-docs/html/administration-guide.html',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8

Unknown user with identity 'jane'. Unable to view the user interface. Contact the system administrator.`,
    },
    {
      when: { text: 'The request contained an invalid host header', status: [200, 400, 421] },
      cause: 'origin-rejected',
      says: 'the Host of the request is not in nifi.web.proxy.host.',
      source: 'https://nifi.apache.org/docs/nifi-docs/html/administration-guide.html',
      sample: `HTTP/1.1 200 OK
Content-Type: text/html; charset=utf-8

<h1>System Error</h1><p>The request contained an invalid host header [nifi.example.com] in the request [/nifi]. Check for request manipulation or third-party intercept.</p>`,
    },
  ],
};
