import type { Vendor } from '../engine/vendor.ts';

const source = 'https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns';

/** Apple Push Notification service and Apple's web push: their reasons, from Apple's documentation. */
export const apns: Vendor = {
  id: 'apns',
  name: 'Apple Push Notification service',
  layer: 'api',
  marks: [{ header: { 'apns-id': true }, json: { reason: true } }],
  denials: [
    {
      when: { status: 403, header: { 'apns-id': true }, json: { reason: { equals: 'Forbidden' } } },
      cause: 'insufficient-permission',
      says: 'the action is not allowed for this key or certificate.',
      source,
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json
apns-id: 6e1d7c2a

{"reason":"Forbidden"}`,
    },
  ],
  vocabularies: [
    {
      at: { json: 'reason' },
      when: { status: [400, 403, 410, 429] },
      codes: {
        BadCertificate: ['client-certificate-required', 'the client certificate is not good.'],
        BadCertificateEnvironment: [
          'wrong-audience',
          'the client certificate belongs to the other environment, development or production.',
          'certain',
        ],
        BadEnvironmentKeyIdInToken: [
          'wrong-audience',
          'the key that signed the token belongs to the other environment, development or production.',
          'certain',
        ],
        UnrelatedKeyIdInToken: ['wrong-audience', 'the key that signed the token is not one for this topic or team.'],
        ExpiredProviderToken: [
          'expired-credentials',
          'the provider token is older than an hour: a new one has to be signed.',
          'certain',
        ],
        InvalidProviderToken: [
          'invalid-credentials',
          'the provider token is not valid: its signature, key id or team id does not fit.',
          'certain',
        ],
        MissingProviderToken: [
          'no-credentials',
          'no client certificate was used and no provider token was sent.',
          'certain',
        ],
        BadDeviceToken: [
          'wrong-audience',
          'the device token is broken, or belongs to the other environment, development or production.',
        ],
        DeviceTokenNotForTopic: [
          'wrong-audience',
          'the device token belongs to another app than the topic names.',
          'certain',
        ],
        TopicDisallowed: ['insufficient-permission', 'pushes to this topic are not allowed.', 'certain'],
        TooManyProviderTokenUpdates: [
          'rate-limited',
          'the provider token is renewed more often than once in 20 minutes.',
          'certain',
        ],
        BadJwtToken: ['invalid-credentials', 'the VAPID token of web push is missing or not good.'],
        ExpiredJwtToken: ['expired-credentials', 'the VAPID token of web push is past its time.'],
        VapidPkHashMismatch: ['wrong-audience', 'the subscription was made with another VAPID key.'],
      },
      source,
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json
apns-id: 6e1d7c2a

{"reason":"BadCertificateEnvironment"}`,
    },
  ],
};
