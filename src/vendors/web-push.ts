import type { Vendor } from '../engine/vendor.ts';

const source = 'https://github.com/mozilla-services/autopush-rs/blob/HEAD/autoendpoint/src/headers/vapid.rs';

/** The push services of Mozilla and Google: what they say about VAPID, from Mozilla's source and Google's documentation. */
export const webPush: Vendor = {
  id: 'web-push',
  name: 'Web Push services',
  layer: 'api',
  marks: [{ json: { errno: true, more_info: 'autopush' } }],
  denials: [
    {
      when: {
        status: [401, 403],
        json: { errno: { equals: '109' }, message: { equals: 'VAPID public key mismatch' } },
      },
      cause: 'wrong-audience',
      says: 'the subscription was made with another VAPID key than the one that signed the request.',
      confidence: 'certain',
      fix: {
        text: 'Sign with the key whose public half was given to pushManager.subscribe, or let the page subscribe again with the new key.',
      },
      source,
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code":401,"errno":109,"error":"Unauthorized","message":"VAPID public key mismatch","more_info":"http://autopush.readthedocs.io/en/latest/http.html#error-codes"}`,
    },
    {
      when: { status: [401, 403], json: { errno: { equals: '109' }, message: { equals: 'Missing VAPID token' } } },
      cause: 'no-credentials',
      says: 'the Authorization field holds no VAPID token.',
      confidence: 'certain',
      source,
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code":401,"errno":109,"error":"Unauthorized","message":"Missing VAPID token","more_info":"http://autopush.readthedocs.io/en/latest/http.html#error-codes"}`,
    },
    {
      when: { status: [401, 403], json: { errno: { equals: '109' }, message: { equals: 'Missing VAPID public key' } } },
      cause: 'malformed-credentials',
      says: 'the Authorization field lacks the public key (k=).',
      confidence: 'certain',
      source,
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code":401,"errno":109,"error":"Unauthorized","message":"Missing VAPID public key","more_info":"http://autopush.readthedocs.io/en/latest/http.html#error-codes"}`,
    },
    {
      when: { status: [401, 403], json: { errno: { equals: '109' }, message: { starts: 'Invalid VAPID token: ' } } },
      cause: 'invalid-credentials',
      says: 'the VAPID token does not parse, or its signature does not verify.',
      source,
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code":401,"errno":109,"error":"Unauthorized","message":"Invalid VAPID token: InvalidSignature","more_info":"http://autopush.readthedocs.io/en/latest/http.html#error-codes"}`,
    },
    {
      when: { status: [401, 403], json: { errno: { equals: '109' }, message: { starts: 'Invalid VAPID public key' } } },
      cause: 'malformed-credentials',
      says: 'the public key (k=) cannot be read.',
      source,
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code":401,"errno":109,"error":"Unauthorized","message":"Invalid VAPID public key: bad length","more_info":"http://autopush.readthedocs.io/en/latest/http.html#error-codes"}`,
    },
    {
      when: { status: [401, 403], json: { errno: { equals: '109' }, message: { equals: 'Invalid VAPID audience' } } },
      cause: 'wrong-audience',
      says: 'the aud of the VAPID token is not the origin of this push service.',
      confidence: 'certain',
      source,
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code":401,"errno":109,"error":"Unauthorized","message":"Invalid VAPID audience","more_info":"http://autopush.readthedocs.io/en/latest/http.html#error-codes"}`,
    },
    {
      when: {
        status: [401, 403],
        json: {
          errno: { equals: '109' },
          message: { equals: ['Invalid VAPID expiry', 'The VAPID token expiration is too long'] },
        },
      },
      cause: 'invalid-credentials',
      says: 'the exp of the VAPID token is past, missing or more than 24 hours ahead.',
      orElse: ['expired-credentials'],
      source,
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code":401,"errno":109,"error":"Unauthorized","message":"The VAPID token expiration is too long","more_info":"http://autopush.readthedocs.io/en/latest/http.html#error-codes"}`,
    },
    {
      when: {
        status: [401, 403],
        json: {
          errno: { equals: '109' },
          message: {
            equals: ['Unparsable sub string', 'Improperly formatted sub string', 'Empty sub string', 'Missing sub'],
          },
        },
      },
      cause: 'invalid-credentials',
      says: 'the sub of the VAPID token is no mailto: or https: address.',
      source,
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code":401,"errno":109,"error":"Unauthorized","message":"Missing sub","more_info":"http://autopush.readthedocs.io/en/latest/http.html#error-codes"}`,
    },
    {
      when: { status: [401, 403], json: { errno: { equals: '109' }, message: { equals: 'Unknown auth scheme' } } },
      cause: 'wrong-scheme',
      says: 'the Authorization field is neither of the scheme vapid nor of WebPush.',
      confidence: 'certain',
      source,
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code":401,"errno":109,"error":"Unauthorized","message":"Unknown auth scheme","more_info":"http://autopush.readthedocs.io/en/latest/http.html#error-codes"}`,
    },
    {
      when: { status: 403, body: 'do not correspond to the credentials used to create the subscriptions' },
      cause: 'wrong-audience',
      says: 'the subscription was made with another VAPID key than the one that signed the request.',
      confidence: 'certain',
      fix: {
        text: 'Sign with the key whose public half was given to pushManager.subscribe, or let the page subscribe again with the new key.',
      },
      source: 'https://web.dev/articles/push-notifications-common-issues-and-reporting-bugs',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain

the VAPID credentials in the authorization header do not correspond to the credentials used to create the subscriptions.`,
    },
    {
      when: { status: [400, 403], body: 'does not correspond to the sender ID used to subscribe this user' },
      cause: 'wrong-audience',
      says: 'the subscription was made for another sender.',
      confidence: 'certain',
      source: 'https://web.dev/articles/push-notifications-common-issues-and-reporting-bugs',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain

The key in the authorization header does not correspond to the sender ID used to subscribe this user. Please ensure you are using the correct sender ID and server Key from the Firebase console.`,
    },
  ],
};
