import type { Vendor } from '../engine/vendor.ts';

/** CherryPy: its own refusals, from its documentation and source. */
export const cherrypy: Vendor = {
  id: 'cherrypy',
  name: 'CherryPy',
  layer: 'framework',
  marks: [{ body: '<div id="powered_by">' }],
  denials: [
    {
      when: {
        status: 401,
        text: 'You are not authorized to access that resource',
        requestHeader: { authorization: { starts: 'Basic ' } },
      },
      cause: 'invalid-credentials',
      says: 'name and password are not accepted.',
      confidence: 'likely',
      source: 'https://github.com/cherrypy/cherrypy/blob/main/cherrypy/lib/auth_basic.py',
      sample: `GET /api/items HTTP/1.1
Host: api.example.com
Authorization: Basic YWxpY2U6d3Jvbmc=
---
HTTP/1.1 401 Unauthorized
Content-Type: text/html; charset=utf-8

<h2>401 Unauthorized</h2><p>You are not authorized to access that resource</p>`,
    },
  ],
};
