import type { Vendor } from '../engine/vendor.ts';

/** Odoo: its refusals, from its documentation or source. */
export const odoo: Vendor = {
  id: 'odoo',
  name: 'Odoo',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { status: [400, 403], text: 'Session expired (invalid CSRF token)' },
      cause: 'csrf-rejected',
      says: 'the forgery token of the form is missing or past its time.',
      confidence: 'certain',
      source: 'https://github.com/odoo/odoo/blob/HEAD/odoo/http.py',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: text/html; charset=utf-8

<h1>Bad Request</h1><p>Session expired (invalid CSRF token)</p>`,
    },
  ],
  vocabularies: [
    {
      at: { json: 'name' },
      when: { json: { debug: true, arguments: true } },
      codes: {
        'odoo.exceptions.AccessError': [
          'insufficient-permission',
          'the groups of the user who owns the key do not allow this.',
          'likely',
        ],
        'odoo.exceptions.AccessDenied': ['invalid-credentials', 'the key was not accepted.', 'likely'],
        'odoo.http.SessionExpiredException': ['expired-credentials', 'the session is over.', 'likely'],
      },
      source: 'https://www.odoo.com/documentation/19.0/developer/reference/external_api.html',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json; charset=utf-8

{"name":"odoo.exceptions.AccessError","message":"You are not allowed to access 'Contact' (res.partner) records.","arguments":[],"context":{},"debug":""}`,
    },
    {
      at: { json: 'error.data.name' },
      when: { status: [200, 403] },
      codes: {
        'odoo.http.SessionExpiredException': ['expired-credentials', 'the session is over.', 'likely'],
        'openerp.http.SessionExpiredException': ['expired-credentials', 'the session is over.', 'likely'],
        'odoo.exceptions.AccessError': [
          'insufficient-permission',
          'the groups of the user do not allow this.',
          'likely',
        ],
        'odoo.exceptions.AccessDenied': [
          'invalid-credentials',
          'name and password or key were not accepted.',
          'likely',
        ],
        'werkzeug.exceptions.Forbidden': ['insufficient-permission', 'the controller refused it.', 'likely'],
        'odoo.exceptions.RedirectWarning': ['resource-state', 'something has to be set up first.', 'possible'],
      },
      source: 'https://github.com/odoo/odoo/blob/HEAD/odoo/http.py',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"jsonrpc":"2.0","id":1,"error":{"code":100,"message":"Odoo Session Expired","data":{"name":"odoo.http.SessionExpiredException","message":"Session expired","debug":""}}}`,
    },
  ],
};
