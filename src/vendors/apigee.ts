import type { Vendor } from '../engine/vendor.ts';

/** Apigee: its own refusals, from its documentation and source. */
export const apigee: Vendor = {
  id: 'apigee',
  name: 'Apigee',
  layer: 'gateway',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: 'fault.detail.errorcode' },
      confidence: 'certain',
      codes: {
        'oauth.v2.FailedToResolveAPIKey': ['no-credentials', 'no API key was found where it is looked for.'],
        'steps.oauth.v2.FailedToResolveAPIKey': ['no-credentials', 'no API key was found where it is looked for.'],
        'steps.oauth.v2.InvalidApiKey': ['invalid-credentials', 'no such API key is known.'],
        'oauth.v2.InvalidApiKey': ['invalid-credentials', 'no such API key is known.'],
        'oauth.v2.InvalidApiKeyForGivenResource': [
          'insufficient-permission',
          'the API key does not cover this resource.',
          'likely',
        ],
        'keymanagement.service.invalid_access_token': [
          'invalid-credentials',
          'the access token is not known.',
          'likely',
        ],
        'keymanagement.service.access_token_expired': ['expired-credentials', 'the access token is past its time.'],
        'oauth.v2.InvalidAccessToken': [
          'malformed-credentials',
          'the Authorization field does not hold a Bearer token.',
          'likely',
        ],
        'keymanagement.service.InsufficientScope': ['insufficient-scope', 'the access token lacks a scope.'],
        'steps.oauth.v2.InsufficientScope': ['insufficient-scope', 'the access token lacks a scope.'],
        'keymanagement.service.InvalidAPICallAsNoApiProductMatchFound': [
          'insufficient-permission',
          'no product of the token covers this path.',
          'likely',
        ],
        'oauth.v2.InvalidClientIdentifier': ['invalid-credentials', 'the client is not known.'],
        'policies.ratelimit.QuotaViolation': ['rate-limited', 'the quota is used up.'],
        'policies.ratelimit.SpikeArrestViolation': ['rate-limited', 'too many calls in a short time.'],
        'accesscontrol.IPDeniedAccess': ['ip-blocked', 'the address is on a list.'],
        'steps.accesscontrol.IPDeniedAccess': ['ip-blocked', 'the address is on a list.'],
        'keymanagement.service.consumer_key_expired': ['expired-credentials', 'the key is past its time.'],
        'keymanagement.service.DeveloperStatusNotActive': [
          'account-disabled',
          'the developer that the key belongs to is not active.',
        ],
        'keymanagement.service.CompanyStatusNotActive': [
          'account-disabled',
          'the company that the key belongs to is not active.',
        ],
        'keymanagement.service.invalid_client-app_not_approved': [
          'account-disabled',
          'the application that the key belongs to is revoked.',
          'likely',
        ],
        'steps.jwt.InvalidClaim': [
          'wrong-audience',
          'a claim of the token, most often its audience or issuer, is not the expected one.',
          'likely',
        ],
        'steps.jwt.TokenExpired': ['expired-credentials', 'the token is past its time.'],
        'steps.jwt.InvalidToken': ['invalid-credentials', 'the token is not good.', 'likely'],
        'steps.jwt.JwtAudienceMismatch': ['wrong-audience', 'the token was issued for another API.'],
        'steps.jwt.JwtIssuerMismatch': ['wrong-audience', 'the token was issued by somebody else.'],
        'keymanagement.service.apikey-not-approved': ['not-entitled', 'the API key is not approved.', 'likely'],
        'keymanagement.service.consumer_key_revoked': ['revoked-credentials', 'the key was revoked.', 'likely'],
        apikey_expired: ['expired-credentials', 'the key is past its time.', 'likely'],
      },
      source: 'https://cloud.google.com/apigee/docs/api-platform/reference/policies/oauthv2-policy',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"fault": {"faultstring": "Failed to resolve API Key variable request.queryparam.apikey", "detail": {"errorcode": "oauth.v2.FailedToResolveAPIKey"}}}`,
    },
  ],
  remedies: {
    'missing-www-authenticate': [
      {
        text: 'Add the field in a fault rule, for a key or token that is not accepted. In fault rules AssignMessage is the policy to use, not RaiseFault.',
        code: {
          language: 'xml',
          text: `<FaultRule name="login">
  <Condition>(fault.name = "FailedToResolveAPIKey") or (fault.name = "InvalidApiKey")</Condition>
  <Step><Name>AM-Challenge</Name></Step>
</FaultRule>

<AssignMessage name="AM-Challenge">
  <AssignTo createNew="false" type="response"/>
  <Set>
    <Headers><Header name="WWW-Authenticate">Bearer realm="api"</Header></Headers>
  </Set>
</AssignMessage>`,
        },
      },
    ],
    'preflight-denied': [
      {
        text: 'Put the CORS policy first in the request flow of the proxy endpoint: it answers preflights before a key is asked for.',
        code: {
          language: 'xml',
          text: `<CORS name="CORS-1">
  <AllowOrigins>https://app.example.com</AllowOrigins>
  <AllowHeaders>authorization, content-type</AllowHeaders>
  <AllowMethods>GET, POST, PUT, DELETE</AllowMethods>
  <AllowCredentials>true</AllowCredentials>
  <GeneratePreflightResponse>true</GeneratePreflightResponse>
</CORS>`,
        },
      },
    ],
    'challenge-not-exposed': [
      {
        text: 'Name the field in the CORS policy.',
        code: { language: 'xml', text: '<ExposeHeaders>WWW-Authenticate</ExposeHeaders>' },
      },
    ],
    'should-be-429': [
      {
        text: 'Answer 429 from a fault rule for the quota.',
        code: {
          language: 'xml',
          text: `<FaultRule name="quota">
  <Condition>(fault.name = "QuotaViolation")</Condition>
  <Step><Name>AM-429</Name></Step>
</FaultRule>

<AssignMessage name="AM-429">
  <AssignTo createNew="false" type="response"/>
  <Set>
    <StatusCode>429</StatusCode>
    <ReasonPhrase>Too Many Requests</ReasonPhrase>
  </Set>
</AssignMessage>`,
        },
      },
    ],
  },
};
