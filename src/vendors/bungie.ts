import type { Vendor } from '../engine/vendor.ts';

const source = 'https://bungie-net.github.io/#/components/schemas/Exceptions.PlatformErrorCodes';

/** Bungie.net: the names of its error codes, from its documentation. */
export const bungie: Vendor = {
  id: 'bungie',
  name: 'Bungie.net',
  layer: 'api',
  marks: [{ status: [200, 401, 403, 500, 503], json: { ErrorStatus: true, ThrottleSeconds: true, MessageData: true } }],
  denials: [],
  vocabularies: [
    {
      at: { json: 'ErrorStatus' },
      when: { status: [200, 400, 401, 403, 404, 429, 500, 503], json: { ThrottleSeconds: true } },
      confidence: 'likely',
      codes: {
        WebAuthRequired: ['no-credentials', 'a user has to be signed in.'],
        ApiKeyMissingFromRequest: ['no-credentials', 'the field X-API-Key is missing.'],
        ApiInvalidOrExpiredKey: ['invalid-credentials', 'the key is not valid, or no longer.', 'likely'],
        OriginHeaderDoesNotMatchKey: ['origin-rejected', 'the Origin of the page is not the one that the key names.'],
        AccessNotPermittedByApplicationScope: ['insufficient-scope', 'the application was not given this scope.'],
        ApplicationDisabled: ['account-disabled', 'the application is switched off.'],
        AccessTokenHasExpired: ['expired-credentials', 'the access token has run out.'],
        OAuthAccessTokenExpired: ['expired-credentials', 'the access token has run out.'],
        AuthorizationRecordRevoked: ['revoked-credentials', 'the user took the authorization back.'],
        AuthorizationRecordExpired: ['expired-credentials', 'the authorization has run out.'],
        InsufficientPrivileges: ['insufficient-permission', 'the user may not do this.'],
        UserBanned: ['account-disabled', 'the user is banned.'],
        DestinyPrivacyRestriction: ['content-restricted', 'the player hides these data.'],
        SystemDisabled: ['resource-state', 'the service is switched off, as for maintenance.'],
        ThrottleLimitExceeded: ['rate-limited', 'too many requests.'],
        ThrottleLimitExceededMinutes: ['rate-limited', 'too many requests.'],
        ThrottleLimitExceededSeconds: ['rate-limited', 'too many requests.'],
        PerEndpointRequestThrottleExceeded: ['rate-limited', 'too many requests.'],
        PerApplicationThrottleExceeded: ['rate-limited', 'too many requests of the application.'],
      },
      source,
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"ErrorCode":99,"ThrottleSeconds":0,"ErrorStatus":"WebAuthRequired","Message":"The request was refused.","MessageData":{}}`,
    },
  ],
};
