import type { Vendor } from '../engine/vendor.ts';

/** Apache Guacamole: its refusals, from its documentation or source. */
export const guacamole: Vendor = {
  id: 'guacamole',
  name: 'Apache Guacamole',
  layer: 'api',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: 'type' },
      when: { json: { translatableMessage: true } },
      codes: {
        INVALID_CREDENTIALS: ['invalid-credentials', 'name and password do not belong together.', 'likely'],
        INSUFFICIENT_CREDENTIALS: ['step-up-required', 'a further piece of the login is asked for.', 'likely'],
        PERMISSION_DENIED: ['insufficient-permission', 'the user may not do this, or the token is over.', 'likely'],
      },
      source:
        'https://github.com/apache/guacamole-client/blob/HEAD/guacamole/src/main/java/org/apache/guacamole/rest/APIError.java',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message":"Permission Denied.","translatableMessage":{"key":"APP.TEXT_UNTRANSLATED","variables":{}},"statusCode":null,"expected":null,"type":"PERMISSION_DENIED"}`,
    },
  ],
};
