import type { Vendor } from '../engine/vendor.ts';

/** Google APIs: its own refusals, from its documentation and source. */
export const googleApis: Vendor = {
  id: 'google-apis',
  name: 'Google APIs',
  layer: 'api',
  marks: [
    {
      json: {
        'error.code': true,
        'error.status': { equals: ['PERMISSION_DENIED', 'UNAUTHENTICATED', 'RESOURCE_EXHAUSTED'] },
      },
    },
    { json: { 'error.errors.*.domain': true, 'error.errors.*.reason': true } },
  ],
  denials: [
    {
      when: { json: { 'error.message': 'Request is missing required authentication credential' } },
      cause: 'no-credentials',
      says: 'no access token was sent.',
      confidence: 'certain',
      source: 'https://cloud.google.com/apis/design/errors',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": {"code": 401, "message": "Request is missing required authentication credential. Expected OAuth 2 access token, login cookie or other valid authentication credential.", "status": "UNAUTHENTICATED"}}`,
    },
    {
      when: { json: { 'error.message': 'Request had invalid authentication credentials' } },
      cause: 'invalid-credentials',
      says: 'the access token is not good, or past its time.',
      confidence: 'likely',
      orElse: ['expired-credentials', 'wrong-audience'],
      source: 'https://cloud.google.com/apis/design/errors',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": {"code": 401, "message": "Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.", "status": "UNAUTHENTICATED"}}`,
    },
    {
      when: {
        json: {
          'error.message': ['The request is missing a valid API key', "Method doesn't allow unregistered callers"],
        },
      },
      cause: 'no-credentials',
      says: 'no API key was sent.',
      confidence: 'certain',
      source: 'https://cloud.google.com/apis/design/errors',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": {"code": 403, "message": "The request is missing a valid API key.", "status": "PERMISSION_DENIED"}}`,
    },
    {
      when: { json: { 'error.message': 'API keys are not supported by this API' } },
      cause: 'wrong-scheme',
      says: 'an API key was sent where an access token is needed.',
      confidence: 'certain',
      source: 'https://cloud.google.com/apis/design/errors',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": {"code": 401, "message": "API keys are not supported by this API. Expected OAuth2 access token or other authentication credentials that assert a principal.", "status": "UNAUTHENTICATED"}}`,
    },
    {
      when: { json: { 'error.message': ['Requests from referer '] } },
      cause: 'origin-rejected',
      says: 'the key may be used from listed web sites only, and this one is not listed.',
      confidence: 'certain',
      source: 'https://cloud.google.com/apis/design/errors',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": {"code": 403, "message": "Requests from referer <empty> are blocked.", "status": "PERMISSION_DENIED"}}`,
    },
    {
      when: { json: { 'error.message': ['The provided API key has an IP address restriction'] } },
      cause: 'ip-blocked',
      says: 'the key may be used from listed addresses only, and this one is not listed.',
      confidence: 'certain',
      source: 'https://cloud.google.com/apis/design/errors',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": {"code": 403, "message": "The provided API key has an IP address restriction. The originating IP address of the call (192.0.2.7) violates this restriction.", "status": "PERMISSION_DENIED"}}`,
    },
    {
      when: {
        json: {
          'error.message': [
            'Requests from this Android client application',
            'Requests from this ios client application',
          ],
        },
      },
      cause: 'origin-rejected',
      says: 'the key may be used by listed apps only.',
      confidence: 'certain',
      source: 'https://cloud.google.com/apis/design/errors',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": {"code": 403, "message": "Requests from this Android client application <empty> are blocked.", "status": "PERMISSION_DENIED"}}`,
    },
    {
      when: { json: { 'error.message': ['API key not valid. '] } },
      cause: 'invalid-credentials',
      says: 'no such key is known.',
      confidence: 'certain',
      source: 'https://cloud.google.com/apis/design/errors',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error": {"code": 400, "message": "API key not valid. Please pass a valid API key.", "status": "INVALID_ARGUMENT"}}`,
    },
    {
      when: { json: { 'error.message': ['API key expired.'] } },
      cause: 'expired-credentials',
      says: 'the key is past its time.',
      confidence: 'certain',
      shared: true,
      source: 'https://cloud.google.com/apis/design/errors',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error": {"code": 400, "message": "API key expired. Please renew the API key.", "status": "INVALID_ARGUMENT"}}`,
    },
    {
      when: {
        json: {
          'error.message': [
            'has not been used in project',
            'it is disabled. Enable it by visiting',
            'is not enabled for the project',
          ],
        },
      },
      cause: 'not-entitled',
      says: 'the API is not switched on for the project of the caller.',
      confidence: 'certain',
      source: 'https://cloud.google.com/apis/design/errors',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": {"code": 403, "message": "Cloud Vision API has not been used in project 123 before or it is disabled. Enable it by visiting https://console.developers.google.com/apis/api/vision.googleapis.com then retry.", "status": "PERMISSION_DENIED"}}`,
    },
    {
      when: {
        json: {
          'error.message': [
            'requires billing to be enabled',
            'billing account for the owning project is disabled',
            'billing account is disabled',
          ],
        },
      },
      cause: 'not-entitled',
      says: 'the project has no billing account.',
      confidence: 'certain',
      source: 'https://cloud.google.com/apis/design/errors',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": {"code": 403, "message": "This API method requires billing to be enabled.", "status": "PERMISSION_DENIED"}}`,
    },
    {
      when: { json: { 'error.message': ['Request had insufficient authentication scopes'] } },
      cause: 'insufficient-scope',
      says: 'the access token lacks a scope that the call asks for.',
      confidence: 'certain',
      source: 'https://cloud.google.com/apis/design/errors',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": {"code": 403, "message": "Request had insufficient authentication scopes.", "status": "PERMISSION_DENIED"}}`,
    },
    {
      when: { json: { 'error.message': ['The caller does not have permission'] } },
      cause: 'insufficient-permission',
      says: 'the caller lacks the permission that the call asks for.',
      confidence: 'likely',
      orElse: ['not-entitled'],
      source: 'https://cloud.google.com/apis/design/errors',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": {"code": 403, "message": "The caller does not have permission", "status": "PERMISSION_DENIED"}}`,
    },
    {
      when: {
        json: {
          'error.message': [' denied on resource', ' does not have storage.', "' denied on '"],
        },
      },
      cause: 'insufficient-permission',
      says: 'the caller lacks a permission on this resource, or the resource is not there.',
      confidence: 'likely',
      orElse: ['wrong-route'],
      source: 'https://cloud.google.com/apis/design/errors',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": {"code": 403, "message": "Permission 'pubsub.topics.publish' denied on resource 'projects/p/topics/t' (or it may not exist).", "status": "PERMISSION_DENIED"}}`,
    },
    {
      when: { json: { 'error.message': ['Request is prohibited by organization'] } },
      cause: 'insufficient-permission',
      says: 'a perimeter of the organization keeps the call out.',
      confidence: 'likely',
      orElse: ['ip-blocked'],
      source: 'https://cloud.google.com/apis/design/errors',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": {"code": 403, "message": "Request is prohibited by organization's policy. vpcServiceControlsUniqueIdentifier: abc", "status": "PERMISSION_DENIED"}}`,
    },
    {
      when: { json: { 'error.message': ['Anonymous caller does not have', 'Anonymous users does not have'] } },
      cause: 'no-credentials',
      says: 'nobody is logged in, and the resource is not public.',
      confidence: 'likely',
      orElse: ['insufficient-permission'],
      source: 'https://cloud.google.com/storage/docs/troubleshooting',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": {"code": 401, "message": "Anonymous caller does not have storage.objects.get access to the Google Cloud Storage object.", "status": "UNAUTHENTICATED"}}`,
    },
    {
      when: {
        status: [200, 403],
        json: {
          status: { equals: 'REQUEST_DENIED' },
          error_message: ['API keys with referer restrictions cannot be used'],
        },
      },
      cause: 'wrong-scheme',
      says: 'the key is meant for web pages, and this service wants a server key.',
      confidence: 'likely',
      orElse: ['origin-rejected'],
      source: 'https://developers.google.com/maps/documentation/geocoding/requests-geocoding',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"error_message": "API keys with referer restrictions cannot be used with this API.", "results": [], "status": "REQUEST_DENIED"}`,
    },
    {
      when: {
        status: [200, 403],
        json: { status: { equals: 'REQUEST_DENIED' }, error_message: ['You must use an API key'] },
      },
      cause: 'no-credentials',
      says: 'no API key was sent.',
      confidence: 'certain',
      source: 'https://developers.google.com/maps/documentation/geocoding/requests-geocoding',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"error_message": "You must use an API key to authenticate each request to Google Maps Platform APIs.", "results": [], "status": "REQUEST_DENIED"}`,
    },
    {
      when: {
        status: [200, 403],
        json: { status: { equals: 'REQUEST_DENIED' }, error_message: ['The provided API key is invalid'] },
      },
      cause: 'invalid-credentials',
      says: 'no such key is known.',
      confidence: 'certain',
      source: 'https://developers.google.com/maps/documentation/geocoding/requests-geocoding',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"error_message": "The provided API key is invalid. ", "results": [], "status": "REQUEST_DENIED"}`,
    },
    {
      when: {
        status: [200, 403],
        json: {
          status: { equals: 'REQUEST_DENIED' },
          error_message: [
            'is not authorized to use this API',
            'You must enable Billing',
            'not activated on your API project',
          ],
        },
      },
      cause: 'not-entitled',
      says: 'the API is not switched on or not paid for in the project of the key, or the key is restricted to other APIs.',
      confidence: 'likely',
      orElse: ['insufficient-scope'],
      source: 'https://developers.google.com/maps/documentation/geocoding/requests-geocoding',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"error_message": "This API project is not authorized to use this API.", "results": [], "status": "REQUEST_DENIED"}`,
    },
    {
      when: { status: [200, 403], json: { status: { equals: 'OVER_QUERY_LIMIT' } } },
      cause: 'rate-limited',
      says: 'the quota is used up.',
      confidence: 'certain',
      source: 'https://developers.google.com/maps/documentation/geocoding/requests-geocoding',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"error_message": "You have exceeded your daily request quota for this API.", "results": [], "status": "OVER_QUERY_LIMIT"}`,
    },
    {
      when: { status: [400, 403], json: { 'error.message': ['User location is not supported for the API use'] } },
      cause: 'geo-blocked',
      says: 'the Gemini API is not offered where the request comes from.',
      confidence: 'certain',
      source: 'https://ai.google.dev/gemini-api/docs/troubleshooting',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error": {"code": 400, "message": "User location is not supported for the API use.", "status": "FAILED_PRECONDITION"}}`,
    },
    {
      when: { json: { 'error.message': ['Your API key was reported as leaked'] } },
      cause: 'revoked-credentials',
      says: 'the key was found in public and is blocked.',
      confidence: 'certain',
      source: 'https://ai.google.dev/gemini-api/docs/troubleshooting',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": {"code": 403, "message": "Your API key was reported as leaked. Please use another API key.", "status": "PERMISSION_DENIED"}}`,
    },
  ],
  vocabularies: [
    {
      at: { json: 'error.details.*.reason' },
      when: { json: { 'error.details.*.domain': 'googleapis.com' } },
      confidence: 'certain',
      codes: {
        API_KEY_INVALID: ['invalid-credentials', 'no such API key is known, or it is past its time.', 'likely'],
        API_KEY_SERVICE_BLOCKED: ['insufficient-scope', 'the API key is restricted to other APIs.'],
        API_KEY_HTTP_REFERRER_BLOCKED: ['origin-rejected', 'the API key may be used from listed web sites only.'],
        API_KEY_IP_ADDRESS_BLOCKED: ['ip-blocked', 'the API key may be used from listed addresses only.'],
        API_KEY_ANDROID_APP_BLOCKED: ['origin-rejected', 'the API key may be used by listed Android apps only.'],
        API_KEY_IOS_APP_BLOCKED: ['origin-rejected', 'the API key may be used by listed iOS apps only.'],
        CONSUMER_INVALID: ['invalid-credentials', 'the project of the caller is not valid.', 'likely'],
        CONSUMER_SUSPENDED: ['account-disabled', 'the project of the caller is suspended.'],
        SERVICE_DISABLED: ['not-entitled', 'the API is not switched on for the project of the caller.'],
        BILLING_DISABLED: ['not-entitled', 'the project of the caller has no billing account.'],
        ACCESS_TOKEN_EXPIRED: ['expired-credentials', 'the access token is past its time.'],
        ACCESS_TOKEN_SCOPE_INSUFFICIENT: ['insufficient-scope', 'the access token lacks a scope.'],
        ACCESS_TOKEN_TYPE_UNSUPPORTED: ['wrong-scheme', 'a token of this kind is not taken here.', 'likely'],
        ACCOUNT_STATE_INVALID: ['account-disabled', 'the account behind the token is deleted or disabled.'],
        CREDENTIALS_MISSING: ['no-credentials', 'no credential was sent.'],
        SESSION_COOKIE_INVALID: [
          'invalid-credentials',
          'the session cookie is missing or could not be read.',
          'likely',
        ],
        USER_BLOCKED_BY_ADMIN: [
          'insufficient-permission',
          'the administrator has blocked this service for the user.',
          'likely',
        ],
        RATE_LIMIT_EXCEEDED: ['rate-limited', 'too many calls in a short time.'],
        RESOURCE_QUOTA_EXCEEDED: ['rate-limited', 'a quota is used up.', 'likely'],
        SECURITY_POLICY_VIOLATED: [
          'insufficient-permission',
          'a perimeter of the organization keeps the call out.',
          'likely',
        ],
        ORG_RESTRICTION_VIOLATION: [
          'insufficient-permission',
          'the organization of the caller restricts this resource.',
        ],
        USER_PROJECT_DENIED: [
          'insufficient-permission',
          'the caller may not use the project that is to be charged.',
          'likely',
        ],
        IAM_PERMISSION_DENIED: ['insufficient-permission', 'the caller lacks a permission on this resource.', 'likely'],
        RESOURCE_USAGE_RESTRICTION_VIOLATED: [
          'insufficient-permission',
          'a policy of the organization restricts the use of this service.',
        ],
        ENDPOINT_USAGE_RESTRICTION_VIOLATED: [
          'insufficient-permission',
          'a policy of the organization restricts the use of this address of the API.',
        ],
        ORG_RESTRICTION_HEADER_INVALID: [
          'network-filter',
          'the field X-Goog-Allowed-Resources, which a proxy on the way adds, is not of the right form.',
          'likely',
        ],
        GCP_SUSPENDED: ['account-disabled', 'the project is suspended.'],
        LOCATION_POLICY_VIOLATED: [
          'geo-blocked',
          'a rule about the location does not allow the resource in this region.',
          'likely',
        ],
        LOCATION_ORG_POLICY_VIOLATED: [
          'insufficient-permission',
          'a policy of the organization does not allow the resource in this region.',
        ],
        MISSING_ORIGIN: ['origin-rejected', 'the request carries no Origin.'],
        OVERLOADED_CREDENTIALS: ['malformed-credentials', 'credentials of several kinds were sent at once.', 'likely'],
        RESOURCE_PROJECT_INVALID: ['invalid-credentials', 'the project of the resource is not valid.', 'likely'],
        JWT_TOKEN_INVALID: ['invalid-credentials', 'the JSON Web Token is not good.'],
        CREDENTIAL_TYPE_UNSUPPORTED: ['wrong-scheme', 'a credential of this kind is not taken here.'],
        ACCOUNT_TYPE_UNSUPPORTED: ['wrong-scheme', 'an account of this kind is not taken here.'],
        LOCATION_TAX_POLICY_VIOLATED: ['geo-blocked', 'the request breaks a rule about the location.', 'likely'],
      },
      source: 'https://github.com/googleapis/googleapis/blob/master/google/api/error_reason.proto',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": {"code": 403, "message": "Not usable.", "status": "PERMISSION_DENIED", "details": [{"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": "SERVICE_DISABLED", "domain": "googleapis.com"}]}}`,
    },
    {
      at: { json: 'error.errors.*.reason' },
      shared: true,
      confidence: 'certain',
      codes: {
        authError: ['invalid-credentials', 'the access token is not good, or past its time.', 'likely'],
        expired: ['expired-credentials', 'the session or token is past its time.', 'likely'],
        required: ['no-credentials', 'a login is needed.', 'likely'],
        keyInvalid: ['invalid-credentials', 'no such API key is known.'],
        keyExpired: ['expired-credentials', 'the API key is past its time.'],
        accessNotConfigured: ['not-entitled', 'the API is not switched on for the project of the caller.'],
        dailyLimitExceeded: ['rate-limited', 'the daily quota is used up.'],
        userRateLimitExceeded: ['rate-limited', 'too many calls of one user in a short time.'],
        rateLimitExceeded: ['rate-limited', 'too many calls in a short time.'],
        quotaExceeded: ['rate-limited', 'the quota is used up.'],
        dailyLimitExceededUnreg: [
          'no-credentials',
          'the quota for calls without a key is used up: send a key.',
          'likely',
        ],
        rateLimitExceededUnreg: ['rate-limited', 'too many calls without a key.'],
        ipRefererBlocked: ['origin-rejected', 'the key is restricted to other web sites or addresses.', 'likely'],
        insufficientPermissions: ['insufficient-scope', 'the access token lacks a scope.', 'likely'],
        insufficientFilePermissions: ['insufficient-permission', 'the user lacks a right on this file.'],
        appNotAuthorizedToFile: ['insufficient-scope', 'the user has not given this app the file.'],
        domainPolicy: ['insufficient-permission', 'the administrator of the domain has switched this app off.'],
        accountDisabled: ['account-disabled', 'the account is disabled.'],
        accountDeleted: ['account-disabled', 'the account is deleted.'],
        accountUnverified: ['account-disabled', 'the account is not verified.'],
        sslRequired: ['tls-required', 'the call may be made over https only.'],
        countryBlocked: ['geo-blocked', 'the country of the caller is refused.'],
        forbidden: ['insufficient-permission', 'the caller may not do this.', 'likely'],
        commentsDisabled: ['resource-state', 'comments are switched off for the video.'],
        youtubeSignupRequired: ['not-entitled', 'the account has no YouTube channel yet.', 'likely'],
        cannotDownloadAbusiveFile: ['resource-state', 'the file is marked as malware or spam.'],
        storageQuotaExceeded: ['not-entitled', 'the storage of the account is full.'],
        lockedDomainExpired: ['expired-credentials', 'the link to the content is past its time.', 'likely'],
      },
      source: 'https://developers.google.com/drive/api/guides/handle-errors',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": {"errors": [{"domain": "usageLimits", "reason": "accessNotConfigured", "message": "Access Not Configured."}], "code": 403, "message": "Access Not Configured."}}`,
    },
  ],
};
