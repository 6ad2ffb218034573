import type { Vendor } from '../engine/vendor.ts';

const source =
  'https://github.com/phacility/phabricator/blob/HEAD/src/applications/conduit/controller/PhabricatorConduitAPIController.php';

/** Phabricator and Phorge: the error codes of Conduit, which come with status 200, from the source. */
export const phabricator: Vendor = {
  id: 'phabricator',
  name: 'Phabricator and Phorge',
  layer: 'framework',
  marks: [{ status: 200, json: { error_code: { starts: 'ERR-' }, error_info: true } }],
  denials: [],
  vocabularies: [
    {
      at: { json: 'error_code' },
      when: { status: 200, json: { error_info: true } },
      codes: {
        'ERR-INVALID-AUTH': ['invalid-credentials', 'the token is not good, or not one for this.'],
        'ERR-INVALID-SESSION': ['no-credentials', 'nobody is logged in, or the session is over.'],
        'ERR-INVALID-TOKEN': ['invalid-credentials', 'the token is not known.'],
        'ERR-BAD-TOKEN': ['expired-credentials', 'the token does not exist or has run out.'],
        'ERR-OAUTH-ACCESS': ['insufficient-scope', 'a token of OAuth may not call this.'],
      },
      source,
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"result":null,"error_code":"ERR-INVALID-SESSION","error_info":"Session key is not present."}`,
    },
  ],
};
