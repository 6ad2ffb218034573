import type { Vendor } from '../engine/vendor.ts';

/** MediaWiki: its own refusals, from its documentation and source. */
export const mediawiki: Vendor = {
  id: 'mediawiki',
  name: 'MediaWiki',
  layer: 'framework',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: 'error.code' },
      when: { status: [200, 400, 401, 403], json: { 'error.info': true } },
      confidence: 'certain',
      codes: {
        badtoken: ['csrf-rejected', 'the token is missing, or not of this session.'],
        permissiondenied: ['insufficient-permission', 'the user may not do this.'],
        readapidenied: ['no-credentials', 'the wiki can be read after a login only.', 'likely'],
        protectedpage: ['resource-state', 'the page is protected.'],
        blocked: ['account-disabled', 'the user or address is blocked.', 'likely'],
        assertuserfailed: ['no-credentials', 'nobody is logged in.'],
        ratelimited: ['rate-limited', 'too many actions in a short time.'],
        'mwoauth-invalid-authorization': ['invalid-credentials', 'the token is not good.', 'likely'],
      },
      source: 'https://www.mediawiki.org/wiki/API:Errors_and_warnings',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"error": {"code": "badtoken", "info": "Invalid CSRF token.", "docref": "See https://www.mediawiki.org/"}}`,
    },
  ],
};
