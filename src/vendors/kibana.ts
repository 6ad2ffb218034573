import type { Vendor } from '../engine/vendor.ts';

/** Kibana: its refusals, from its documentation or source. */
export const kibana: Vendor = {
  id: 'kibana',
  name: 'Kibana',
  layer: 'api',
  marks: [{ header: { 'kbn-name': true } }],
  denials: [
    {
      when: { body: ['Request must contain a kbn-xsrf header.', 'Request must contain an osd-xsrf header.'] },
      cause: 'csrf-rejected',
      says: 'every call that changes something has to send the kbn-xsrf field.',
      confidence: 'certain',
      fix: { text: 'Send the field with any value.', code: { language: 'http', text: 'kbn-xsrf: true' } },
      source:
        'https://github.com/elastic/kibana/blob/HEAD/src/core/packages/http/server-internal/src/lifecycle_handlers.ts',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"statusCode":400,"error":"Bad Request","message":"Request must contain a kbn-xsrf header."}`,
    },
    {
      when: {
        json: {
          statusCode: { equals: '403' },
          message: ['API [', 'requires authorization', 'Unable to get actions due to'],
        },
        header: { 'kbn-name': true },
      },
      cause: 'insufficient-permission',
      says: 'the role lacks a Kibana privilege.',
      source: 'https://www.elastic.co/guide/en/kibana/current/kibana-privileges.html',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json
kbn-name: kibana

{"statusCode":403,"error":"Forbidden","message":"API [GET /api/x] is unauthorized for user, this action is granted by the Kibana privileges [x]"}`,
    },
  ],
};
