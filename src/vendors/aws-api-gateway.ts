import type { Vendor } from '../engine/vendor.ts';

/** Amazon API Gateway: its own refusals, from its documentation and source. */
export const awsApiGateway: Vendor = {
  id: 'aws-api-gateway',
  name: 'Amazon API Gateway',
  layer: 'gateway',
  marks: [
    { header: { 'x-amz-apigw-id': true, 'x-amzn-errortype': true } },
    { header: { 'apigw-requestid': true }, json: { message: { equals: ['Forbidden', 'Unauthorized'] } } },
  ],
  denials: [
    {
      when: { json: { message: { equals: 'Missing Authentication Token' } } },
      cause: 'wrong-route',
      says: 'no method of the API fits this path, stage and verb; API Gateway words that as a missing token.',
      confidence: 'likely',
      orElse: ['no-credentials'],
      source: 'https://repost.aws/knowledge-center/api-gateway-authentication-token-errors',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json
x-amzn-ErrorType: MissingAuthenticationTokenException

{"message": "Missing Authentication Token"}`,
    },
    {
      when: {
        header: { 'x-amzn-errortype': { starts: 'ForbiddenException' } },
        json: { message: { equals: 'Forbidden' } },
        withoutRequestHeader: ['x-api-key'],
      },
      cause: 'no-credentials',
      says: 'the method asks for an API key in x-api-key, and none was sent; a firewall or an unmapped host gets the same answer.',
      confidence: 'likely',
      orElse: ['wrong-route', 'waf-blocked', 'insufficient-permission'],
      source: 'https://repost.aws/knowledge-center/api-gateway-troubleshoot-403-forbidden',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json
x-amzn-ErrorType: ForbiddenException

{"message": "Forbidden"}`,
    },
    {
      when: {
        header: { 'x-amzn-errortype': { starts: 'ForbiddenException' } },
        json: { message: { equals: 'Forbidden' } },
        requestHeader: { 'x-api-key': true },
      },
      cause: 'invalid-credentials',
      says: 'the API key that was sent is unknown, disabled, or not on a usage plan of this stage.',
      confidence: 'possible',
      orElse: ['insufficient-permission', 'waf-blocked'],
      source: 'https://repost.aws/knowledge-center/api-gateway-troubleshoot-403-forbidden',
      sample: `GET /api/items HTTP/1.1
Host: api.example.com
x-api-key: abc
---
HTTP/1.1 403 Forbidden
Content-Type: application/json
x-amzn-ErrorType: ForbiddenException

{"message": "Forbidden"}`,
    },
    {
      when: {
        header: { 'x-amzn-errortype': { starts: 'UnauthorizedException' } },
        json: { message: { equals: 'Unauthorized' } },
        withoutRequestHeader: ['authorization'],
      },
      cause: 'no-credentials',
      says: 'the authorizer found no token where it looks for one.',
      confidence: 'likely',
      orElse: ['wrong-scheme'],
      source: 'https://repost.aws/knowledge-center/api-gateway-401-error-lambda-token',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json
x-amzn-ErrorType: UnauthorizedException

{"message": "Unauthorized"}`,
    },
    {
      when: {
        header: { 'x-amzn-errortype': { starts: 'UnauthorizedException' } },
        json: { message: { equals: 'Unauthorized' } },
        requestHeader: { authorization: true },
      },
      cause: 'invalid-credentials',
      says: 'the authorizer did not accept the token.',
      confidence: 'likely',
      orElse: ['expired-credentials'],
      source: 'https://repost.aws/knowledge-center/api-gateway-401-error-lambda-token',
      sample: `GET /api/items HTTP/1.1
Host: api.example.com
Authorization: Bearer abcdef0123456789
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json
x-amzn-ErrorType: UnauthorizedException

{"message": "Unauthorized"}`,
    },
    {
      when: {
        header: { 'apigw-requestid': true },
        json: { message: { equals: 'Unauthorized' } },
        withoutRequestHeader: ['authorization'],
      },
      cause: 'no-credentials',
      says: 'the authorizer found no token where it looks for one.',
      confidence: 'likely',
      orElse: ['wrong-scheme'],
      source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json
Apigw-Requestid: abc=

{"message": "Unauthorized"}`,
    },
    {
      when: {
        header: { 'apigw-requestid': true },
        json: { message: { equals: 'Unauthorized' } },
        requestHeader: { authorization: true },
      },
      cause: 'invalid-credentials',
      says: 'the authorizer did not accept the token.',
      confidence: 'likely',
      orElse: ['expired-credentials', 'wrong-audience'],
      source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
      sample: `GET /api/items HTTP/1.1
Host: api.example.com
Authorization: Bearer abcdef0123456789
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json
Apigw-Requestid: abc=

{"message": "Unauthorized"}`,
    },
    {
      when: { header: { 'apigw-requestid': true }, status: 403, json: { message: { equals: 'Forbidden' } } },
      cause: 'insufficient-permission',
      says: 'the authorizer knows the caller and refused.',
      confidence: 'likely',
      orElse: ['insufficient-scope', 'wrong-route'],
      source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json
Apigw-Requestid: abc=

{"message": "Forbidden"}`,
    },
    {
      when: {
        header: { 'x-amzn-errortype': { starts: 'AccessDeniedException' } },
        body: 'User is not authorized to access this resource',
      },
      cause: 'insufficient-permission',
      says: 'the policy that the authorizer returned does not allow this method; authorizers answer a token that they do not like the same way.',
      confidence: 'likely',
      orElse: ['invalid-credentials', 'expired-credentials'],
      source: 'https://repost.aws/knowledge-center/api-gateway-lambda-authorization-errors',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json
x-amzn-ErrorType: AccessDeniedException

{"Message": "User is not authorized to access this resource with an explicit deny"}`,
    },
    {
      when: { body: ['User: anonymous is not authorized to perform: execute-api:Invoke'] },
      cause: 'no-credentials',
      says: 'the resource policy refuses callers that sign nothing; where it lists addresses, the address is not on the list.',
      confidence: 'likely',
      orElse: ['ip-blocked', 'insufficient-permission'],
      source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-authorization-flow.html',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json
x-amzn-ErrorType: AccessDeniedException

{"Message": "User: anonymous is not authorized to perform: execute-api:Invoke on resource: arn:aws:execute-api:eu-west-1:********1234:abc/prod/GET/items"}`,
    },
    {
      when: { json: { message: { equals: 'The incoming token has expired' } } },
      cause: 'expired-credentials',
      says: 'the token has expired.',
      confidence: 'certain',
      source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json
x-amzn-ErrorType: UnauthorizedException

{"message": "The incoming token has expired"}`,
    },
    {
      when: { body: "Authorization header requires 'Credential' parameter", requestHeader: { authorization: true } },
      cause: 'wrong-scheme',
      says: 'the method asks for an AWS signature, and the Authorization field holds something else; a path that does not exist is answered the same way.',
      confidence: 'likely',
      orElse: ['wrong-route', 'malformed-credentials'],
      source: 'https://repost.aws/knowledge-center/api-gateway-authentication-token-errors',
      sample: `GET /api/items HTTP/1.1
Host: api.example.com
Authorization: Bearer abcdef0123456789
---
HTTP/1.1 403 Forbidden
Content-Type: application/json
x-amzn-ErrorType: IncompleteSignatureException

{"message": "Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' parameter. Authorization header requires 'SignedHeaders' parameter. Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header."}`,
    },
    {
      when: { body: ['not a valid key=value pair (missing equal-sign) in Authorization header'] },
      cause: 'wrong-scheme',
      says: 'the method asks for an AWS signature, and the Authorization field holds something else; a path that does not exist is answered the same way.',
      confidence: 'likely',
      orElse: ['wrong-route', 'malformed-credentials'],
      source: 'https://repost.aws/knowledge-center/api-gateway-authentication-token-errors',
      sample: `GET /api/items HTTP/1.1
Host: api.example.com
Authorization: Bearer abcdef0123456789
---
HTTP/1.1 403 Forbidden
Content-Type: application/json
x-amzn-ErrorType: IncompleteSignatureException

{"message": "'abcdef' not a valid key=value pair (missing equal-sign) in Authorization header: 'Bearer abcdef'."}`,
    },
    {
      when: {
        header: { 'x-amzn-errortype': { starts: 'LimitExceededException' } },
        json: { message: { equals: 'Limit Exceeded' } },
      },
      cause: 'rate-limited',
      says: 'the quota of the usage plan is used up.',
      confidence: 'certain',
      source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
      sample: `HTTP/1.1 429 Too Many Requests
Content-Type: application/json
x-amzn-ErrorType: LimitExceededException

{"message": "Limit Exceeded"}`,
    },
    {
      when: { header: { 'x-amzn-errortype': { starts: 'WafFilteredException' } } },
      cause: 'waf-blocked',
      says: 'the firewall in front of the API refused the request.',
      confidence: 'certain',
      source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json
x-amzn-ErrorType: WafFilteredException

{"message": "Forbidden"}`,
    },
    {
      when: { header: { 'x-amzn-errortype': { starts: 'TooManyRequestsException' } } },
      cause: 'rate-limited',
      says: 'too many requests for the limit that is set.',
      confidence: 'certain',
      source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
      sample: `HTTP/1.1 429 Too Many Requests
Content-Type: application/json
x-amzn-ErrorType: TooManyRequestsException

{"message":"Too Many Requests"}`,
    },
  ],
  remedies: {
    'missing-www-authenticate': [
      {
        text: 'Add the field to the gateway response UNAUTHORIZED in the OpenAPI definition, import it, and deploy the API again. A value is written in single quotes inside the string.',
        code: {
          language: 'yaml',
          text: `x-amazon-apigateway-gateway-responses:
  UNAUTHORIZED:
    statusCode: 401
    responseParameters:
      gatewayresponse.header.WWW-Authenticate: "'Bearer'"`,
        },
      },
    ],
    'cors-opaque-denial': [
      {
        text: 'Add the CORS fields to the gateway responses in the OpenAPI definition, import it, and deploy the API again. An HTTP API has CORS settings of its own in place of this.',
        code: {
          language: 'yaml',
          text: `x-amazon-apigateway-gateway-responses:
  DEFAULT_4XX:
    responseParameters:
      gatewayresponse.header.Access-Control-Allow-Origin: "'https://app.example.com'"
      gatewayresponse.header.Vary: "'Origin'"
  DEFAULT_5XX:
    responseParameters:
      gatewayresponse.header.Access-Control-Allow-Origin: "'https://app.example.com'"
      gatewayresponse.header.Vary: "'Origin'"`,
        },
      },
    ],
    'preflight-denied': [
      {
        text: 'Give every resource an OPTIONS method with a mock integration that answers with the CORS fields, without authorizer and without API key.',
      },
      {
        text: 'An HTTP API answers preflights itself once its CORS settings are made.',
        code: {
          language: 'sh',
          text: `aws apigatewayv2 update-api --api-id ID --cors-configuration '{
  "AllowOrigins": ["https://app.example.com"],
  "AllowMethods": ["*"],
  "AllowHeaders": ["authorization", "content-type"]
}'`,
        },
      },
    ],
    'should-be-429': [
      {
        text: 'Leave the gateway responses THROTTLED and QUOTA_EXCEEDED at 429, which is their default.',
        code: {
          language: 'yaml',
          text: `x-amazon-apigateway-gateway-responses:
  THROTTLED:
    statusCode: 429
  QUOTA_EXCEEDED:
    statusCode: 429`,
        },
      },
    ],
    'challenge-not-exposed': [
      {
        text: 'Add the field to the gateway response, and deploy the API again.',
        code: {
          language: 'yaml',
          text: `x-amazon-apigateway-gateway-responses:
  UNAUTHORIZED:
    statusCode: 401
    responseParameters:
      gatewayresponse.header.WWW-Authenticate: "'Bearer'"
      gatewayresponse.header.Access-Control-Expose-Headers: "'WWW-Authenticate'"`,
        },
      },
    ],
    'should-be-401': [
      {
        text: 'Give a missing or unknown API key, and a request without a token, another status: the default is 403.',
        code: {
          language: 'yaml',
          text: `x-amazon-apigateway-gateway-responses:
  INVALID_API_KEY:
    statusCode: 401
    responseParameters:
      gatewayresponse.header.WWW-Authenticate: "'ApiKey'"
  MISSING_AUTHENTICATION_TOKEN:
    statusCode: 401
    responseParameters:
      gatewayresponse.header.WWW-Authenticate: "'AWS4-HMAC-SHA256'"`,
        },
      },
    ],
    'no-reason': [
      {
        text: 'Give gateway responses a body that names the reason.',
        code: {
          language: 'yaml',
          text: `x-amazon-apigateway-gateway-responses:
  ACCESS_DENIED:
    statusCode: 403
    responseTemplates:
      application/json: '{"message": $context.error.messageString, "type": "$context.error.responseType"}'`,
        },
      },
    ],
  },
};
