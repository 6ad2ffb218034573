import type { Vendor } from '../engine/vendor.ts';

/** Bugzilla: its refusals, from its source. */
export const bugzilla: Vendor = {
  id: 'bugzilla',
  name: 'Bugzilla',
  layer: 'framework',
  marks: [{ json: { error: { equals: 'true' }, code: true, documentation: 'bugzilla' } }],
  denials: [],
  vocabularies: [
    {
      at: { json: 'code' },
      when: { json: { error: { equals: 'true' }, documentation: 'bugzilla' } },
      confidence: 'certain',
      codes: {
        102: ['insufficient-permission', 'the caller may not see this bug.'],
        106: ['insufficient-permission', 'the caller may not use this product.', 'likely'],
        300: ['invalid-credentials', 'name or password is wrong.'],
        301: ['account-disabled', 'the account is switched off.'],
        306: ['invalid-credentials', 'the API key is not good, or was revoked.', 'likely'],
        307: ['invalid-credentials', 'the token is not good.', 'likely'],
        410: ['no-credentials', 'a login is needed.'],
      },
      source: 'https://github.com/bugzilla/bugzilla/blob/5.2/Bugzilla/WebService/Constants.pm',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"documentation": "https://bugzilla.readthedocs.org/en/5.0/api/", "error": true, "code": 102, "message": "You are not authorized to access bug 12345."}`,
    },
  ],
};
