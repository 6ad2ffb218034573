import type { Vendor } from '../engine/vendor.ts';

const source = 'https://opensubsonic.netlify.app/docs/responses/error/';

/** Subsonic and the music servers that speak its interface: the error codes, which come with status 200, from the documentation of OpenSubsonic. */
export const subsonic: Vendor = {
  id: 'subsonic',
  name: 'Subsonic',
  layer: 'api',
  marks: [{ status: 200, json: { 'subsonic-response.status': { equals: 'failed' } } }],
  denials: [],
  vocabularies: [
    {
      at: { json: 'subsonic-response.error.code' },
      when: { status: [200, 401, 403] },
      codes: {
        '40': ['invalid-credentials', 'user name or password is wrong.', 'certain'],
        '41': ['wrong-scheme', 'token logins do not work for users of a directory: send the password.', 'certain'],
        '42': ['wrong-scheme', 'this way to log in is not supported.', 'certain'],
        '43': ['malformed-credentials', 'two ways to log in were mixed in one request.', 'certain'],
        '44': ['invalid-credentials', 'the API key is not known.', 'certain'],
        '50': ['insufficient-permission', 'the user may not do this.', 'certain'],
        '60': ['not-entitled', 'the trial time of the server is over.', 'certain'],
      },
      source,
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"subsonic-response":{"status":"failed","version":"1.16.1","error":{"code":40,"message":"Wrong username or password"}}}`,
    },
    {
      at: { body: '<error code="{}"' },
      when: { status: [200, 401, 403], body: '<subsonic-response' },
      codes: {
        '40': ['invalid-credentials', 'user name or password is wrong.', 'certain'],
        '41': ['wrong-scheme', 'token logins do not work for users of a directory: send the password.', 'certain'],
        '42': ['wrong-scheme', 'this way to log in is not supported.', 'certain'],
        '43': ['malformed-credentials', 'two ways to log in were mixed in one request.', 'certain'],
        '44': ['invalid-credentials', 'the API key is not known.', 'certain'],
        '50': ['insufficient-permission', 'the user may not do this.', 'certain'],
        '60': ['not-entitled', 'the trial time of the server is over.', 'certain'],
      },
      source,
      sample: `HTTP/1.1 200 OK
Content-Type: application/xml

<subsonic-response xmlns="http://subsonic.org/restapi" status="failed" version="1.16.1"><error code="40" message="Wrong username or password"/></subsonic-response>`,
    },
  ],
};
