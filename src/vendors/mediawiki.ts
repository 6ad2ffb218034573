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
      at: { json: 'login.result' },
      when: { status: 200 },
      codes: {
        WrongPass: ['invalid-credentials', 'the password is not that of the account.', 'certain'],
        WrongPluginPass: ['invalid-credentials', 'a login plugin did not accept the password.', 'certain'],
        NotExists: ['invalid-credentials', 'there is no account of this name.', 'certain'],
        Illegal: ['invalid-credentials', 'no account can have this name.'],
        NoName: ['malformed-credentials', 'the name was left out.'],
        EmptyPass: ['malformed-credentials', 'the password was left out.'],
        WrongToken: ['csrf-rejected', 'the token of the login is not of this session.'],
        Throttled: ['rate-limited', 'there were too many logins in a short time.', 'certain'],
        Blocked: ['account-disabled', 'the account is blocked.', 'certain'],
        Failed: ['invalid-credentials', 'the login was turned down.'],
      },
      source: 'https://www.mediawiki.org/wiki/API:Login',
      sample: `POST /w/api.php HTTP/1.1
Host: wiki.example.org
Content-Type: application/x-www-form-urlencoded

action=login&format=json&lgname=Maria&lgpassword=tulip-field&lgtoken=1f
---
HTTP/1.1 200 OK
Content-Type: application/json

{"login": {"result": "WrongPass"}}`,
    },
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
