import type { Vendor } from '../engine/vendor.ts';

/** Azure API Management: its own refusals, from its documentation and source. */
export const azureApim: Vendor = {
  id: 'azure-apim',
  name: 'Azure API Management',
  layer: 'gateway',
  marks: [],
  denials: [
    {
      when: { json: { message: 'Access denied due to missing subscription key' } },
      cause: 'no-credentials',
      says: 'no subscription key was sent.',
      confidence: 'certain',
      source: 'https://learn.microsoft.com/en-us/azure/api-management/api-management-error-handling-policies',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"statusCode": 401, "message": "Access denied due to missing subscription key. Make sure to include subscription key when making requests to an API."}`,
    },
    {
      when: { json: { message: 'Access denied due to invalid subscription key' } },
      cause: 'invalid-credentials',
      says: 'the subscription key is not known, not active, or good for another product or region.',
      confidence: 'likely',
      orElse: ['wrong-audience'],
      source: 'https://learn.microsoft.com/en-us/azure/api-management/api-management-error-handling-policies',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"statusCode": 401, "message": "Access denied due to invalid subscription key. Make sure to provide a valid key for an active subscription."}`,
    },
    {
      when: { json: { statusCode: true, message: { starts: 'Rate limit is exceeded. Try again in ' } } },
      cause: 'rate-limited',
      says: 'too many calls in a short time.',
      confidence: 'certain',
      source: 'https://learn.microsoft.com/en-us/azure/api-management/api-management-error-handling-policies',
      sample: `HTTP/1.1 429 Too Many Requests
Content-Type: application/json

{"statusCode": 429, "message": "Rate limit is exceeded. Try again in 41 seconds."}`,
    },
    {
      when: { json: { message: 'Out of call volume quota' } },
      cause: 'rate-limited',
      says: 'the quota of the subscription is used up.',
      confidence: 'certain',
      source: 'https://learn.microsoft.com/en-us/azure/api-management/api-management-error-handling-policies',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"statusCode": 403, "message": "Out of call volume quota. Quota will be replenished in 05:12:00."}`,
    },
    {
      when: { json: { message: 'Out of bandwidth quota' } },
      cause: 'rate-limited',
      says: 'the quota of the subscription is used up.',
      confidence: 'certain',
      source: 'https://learn.microsoft.com/en-us/azure/api-management/api-management-error-handling-policies',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"statusCode": 403, "message": "Out of bandwidth quota. Quota will be replenished in 05:12:00."}`,
    },
    {
      when: {
        json: {
          'error.code': { equals: '401' },
          'error.message': 'Access denied due to invalid subscription key or wrong API endpoint',
        },
      },
      cause: 'invalid-credentials',
      says: 'the key is not known, or good for another region or endpoint.',
      confidence: 'likely',
      orElse: ['wrong-audience'],
      source: 'https://learn.microsoft.com/en-us/azure/api-management/api-management-error-handling-policies',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": {"code": "401", "message": "Access denied due to invalid subscription key or wrong API endpoint. Make sure to provide a valid key for an active subscription and use a correct regional API endpoint for your resource."}}`,
    },
    {
      when: { json: { message: { equals: 'JWT not present.' } } },
      cause: 'no-credentials',
      says: 'a token is needed, and none was sent.',
      confidence: 'certain',
      shared: true,
      source: 'https://learn.microsoft.com/en-us/azure/api-management/api-management-error-handling-policies',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"statusCode":401,"message":"JWT not present."}`,
    },
    {
      when: { json: { message: ['JWT token is missing the following claims:'] } },
      cause: 'insufficient-permission',
      says: 'the token lacks a claim, or a value of one, that the policy asks for.',
      confidence: 'likely',
      orElse: ['insufficient-scope'],
      source: 'https://learn.microsoft.com/en-us/azure/api-management/api-management-error-handling-policies',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"statusCode":401,"message":"JWT token is missing the following claims: roles. Access denied."}`,
    },
    {
      when: { json: { message: 'is not allowed. Access denied.', statusCode: true }, body: '"Claim ' },
      cause: 'insufficient-permission',
      says: 'the token has a value that the policy does not allow.',
      confidence: 'likely',
      orElse: ['wrong-audience'],
      source: 'https://learn.microsoft.com/en-us/azure/api-management/api-management-error-handling-policies',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"statusCode":401,"message":"Claim aud value of x is not allowed. Access denied."}`,
    },
    {
      when: { json: { message: { starts: 'Caller IP address ' }, statusCode: true } },
      cause: 'ip-blocked',
      says: 'the address of the caller is not on the list.',
      confidence: 'certain',
      source: 'https://learn.microsoft.com/en-us/azure/api-management/api-management-error-handling-policies',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"statusCode":403,"message":"Caller IP address 192.0.2.7 is not allowed. Access denied."}`,
    },
    {
      when: { json: { statusCode: true, message: 'was not found in the request. Access denied.' } },
      cause: 'no-credentials',
      says: 'a header that the policy asks for is missing.',
      confidence: 'likely',
      source: 'https://learn.microsoft.com/en-us/azure/api-management/api-management-error-handling-policies',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"statusCode":401,"message":"Header X-Tenant was not found in the request. Access denied."}`,
    },
    {
      when: { json: { message: 'is not allowed. Access denied.', statusCode: true }, body: '"Header ' },
      cause: 'invalid-credentials',
      says: 'a header has a value that the policy does not allow.',
      confidence: 'likely',
      source: 'https://learn.microsoft.com/en-us/azure/api-management/api-management-error-handling-policies',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"statusCode":401,"message":"Header X-Tenant value of b is not allowed. Access denied."}`,
    },
  ],
  remedies: {
    'missing-www-authenticate': [
      {
        text: 'Add the field where the policies refuse.',
        code: {
          language: 'xml',
          text: `<on-error>
  <base />
  <choose>
    <when condition="@(context.Response.StatusCode == 401)">
      <set-header name="WWW-Authenticate" exists-action="override">
        <value>Bearer realm="api"</value>
      </set-header>
    </when>
  </choose>
</on-error>`,
        },
      },
    ],
    'preflight-denied': [
      {
        text: 'Put the cors policy first in the inbound section: it answers preflights before a key or token is asked for.',
        code: {
          language: 'xml',
          text: `<inbound>
  <cors allow-credentials="true">
    <allowed-origins><origin>https://app.example.com</origin></allowed-origins>
    <allowed-methods><method>*</method></allowed-methods>
    <allowed-headers><header>Authorization</header><header>Content-Type</header></allowed-headers>
  </cors>
  <base />
</inbound>`,
        },
      },
    ],
    'cors-opaque-denial': [
      {
        text: 'Put the cors policy before the policies that refuse: its fields go out with their answers too.',
        code: {
          language: 'xml',
          text: `<inbound>
  <cors allow-credentials="true">
    <allowed-origins><origin>https://app.example.com</origin></allowed-origins>
    <allowed-methods><method>*</method></allowed-methods>
    <allowed-headers><header>Authorization</header><header>Content-Type</header></allowed-headers>
  </cors>
  <base />
</inbound>`,
        },
      },
    ],
    'challenge-not-exposed': [
      {
        text: 'Name the field at the end of the cors policy: the order of its elements counts.',
        code: { language: 'xml', text: '<expose-headers><header>WWW-Authenticate</header></expose-headers>' },
      },
    ],
    'missing-retry-after': [
      {
        text: 'Let the limit say how long to wait: it does so in a field of your choice.',
        code: {
          language: 'xml',
          text: '<rate-limit calls="20" renewal-period="90" retry-after-header-name="Retry-After" />',
        },
      },
    ],
    'version-banner': [
      {
        text: 'Delete the fields that name the server behind it.',
        code: {
          language: 'xml',
          text: `<outbound>
  <base />
  <set-header name="X-Powered-By" exists-action="delete" />
  <set-header name="Server" exists-action="delete" />
</outbound>`,
        },
      },
    ],
  },
};
