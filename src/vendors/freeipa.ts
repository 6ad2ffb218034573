import type { Vendor } from '../engine/vendor.ts';

const source = 'https://github.com/freeipa/freeipa/blob/HEAD/ipaserver/rpcserver.py';

/** FreeIPA and Red Hat IdM: the reasons that they give in a field of their own, from the source. */
export const freeipa: Vendor = {
  id: 'freeipa',
  name: 'FreeIPA',
  layer: 'identity',
  marks: [{ header: { 'x-ipa-rejection-reason': true } }],
  denials: [
    {
      when: { header: { 'x-ipa-rejection-reason': { equals: 'account disabled' } } },
      cause: 'account-disabled',
      says: 'the account is switched off.',
      confidence: 'certain',
      source,
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/html; charset=utf-8
X-IPA-Rejection-Reason: account disabled

<html>
<head>
<title>401 Unauthorized</title>
</head>
<body>
<h1>Invalid Authentication</h1>
</body>
</html>`,
    },
    {
      when: { status: [200, 400], json: { 'error.code': { equals: '911' }, 'error.name': { equals: 'RefererError' } } },
      cause: 'origin-rejected',
      says: 'the Referer field is missing, or is no page of this server.',
      confidence: 'certain',
      fix: { text: 'Send a Referer of the server itself: https://the-server/ipa.' },
      source,
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"result":null,"error":{"code":911,"message":"Missing or invalid HTTP Referer, missing","name":"RefererError"},"id":null,"principal":"UNKNOWN","version":"4.12.2"}`,
    },
  ],
  vocabularies: [
    {
      at: { header: 'x-ipa-rejection-reason' },
      confidence: 'certain',
      codes: {
        'invalid-password': ['invalid-credentials', 'name or password is wrong.'],
        'password-expired': ['expired-credentials', 'the password has run out and has to be changed.'],
        'krbprincipal-expired': ['account-disabled', 'the time of the account has run out.'],
        'user-locked': ['account-disabled', 'the account is locked.'],
        denied: ['insufficient-permission', 'access is denied to this principal.', 'likely'],
      },
      source,
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/html; charset=utf-8
X-IPA-Rejection-Reason: user-locked

<html>
<head>
<title>401 Unauthorized</title>
</head>
<body>
<h1>Invalid Authentication</h1>
</body>
</html>`,
    },
  ],
};
