import type { Vendor } from '../engine/vendor.ts';

/** SAP Gateway: its own refusals, from its documentation and source. */
export const sap: Vendor = {
  id: 'sap',
  name: 'SAP Gateway',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { header: { 'x-csrf-token': { equals: 'Required' } } },
      cause: 'csrf-rejected',
      says: 'the forgery token is missing or past its time: it has to be fetched first.',
      confidence: 'certain',
      fix: {
        text: 'Fetch a token with the same session, and send it with the change.',
        code: {
          language: 'http',
          text: `GET /service HTTP/1.1
x-csrf-token: Fetch`,
        },
      },
      source: 'https://help.sap.com/docs/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8
x-csrf-token: Required

CSRF token validation failed`,
    },
    {
      when: { text: ['CSRF-Token-Validierung fehlgeschlagen', 'CSRF token validation failed'] },
      cause: 'csrf-rejected',
      says: 'the forgery token is missing or past its time.',
      confidence: 'certain',
      source: 'https://help.sap.com/docs/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8

CSRF token validation failed`,
    },
  ],
};
