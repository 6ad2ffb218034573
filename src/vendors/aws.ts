import type { Vendor } from '../engine/vendor.ts';

/** Amazon Web Services APIs: its own refusals, from its documentation and source. */
export const aws: Vendor = {
  id: 'aws',
  name: 'Amazon Web Services APIs',
  layer: 'api',
  marks: [{ header: { 'x-amzn-errortype': true }, json: { __type: true } }],
  denials: [
    {
      when: {
        body: ['<Code>SignatureDoesNotMatch</Code>', 'Signature expired: '],
        text: ['Signature expired: ', 'Signature not yet current: '],
      },
      cause: 'clock-skew',
      says: 'the signature is too old or from the future: the clock of the caller is wrong, or the request lay around too long.',
      confidence: 'certain',
      source: 'https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/xml

<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
  <Error>
    <Type>Sender</Type>
    <Code>SignatureDoesNotMatch</Code>
    <Message>Signature expired: 20260301T110000Z is now earlier than 20260301T114500Z (20260301T120000Z - 15 min.)</Message>
  </Error>
</ErrorResponse>`,
    },
    {
      when: { body: ['"Signature expired: ', '"Signature not yet current: '] },
      cause: 'clock-skew',
      says: 'the signature is too old or from the future: the clock of the caller is wrong, or the request lay around too long.',
      confidence: 'certain',
      source: 'https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"__type": "InvalidSignatureException", "message": "Signature expired: 20260301T110000Z is now earlier than 20260301T115500Z (20260301T120000Z - 5 min.)"}`,
    },
    {
      when: {
        body: 'The request signature we calculated does not match the signature you provided',
        json: { message: true },
      },
      cause: 'bad-signature',
      says: 'the signature does not fit the request and the secret key.',
      confidence: 'certain',
      source: 'https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json
x-amzn-ErrorType: InvalidSignatureException

{"message": "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method."}`,
    },
    {
      when: { json: { __type: 'AccessDeniedException' } },
      cause: 'insufficient-permission',
      says: 'no policy allows this caller the action, or one denies it.',
      confidence: 'certain',
      source: 'https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"__type": "com.amazon.coral.service#AccessDeniedException", "Message": "User: arn:aws:iam::123456789012:user/alice is not authorized to perform: kms:Decrypt"}`,
    },
    {
      when: { json: { __type: 'UnrecognizedClientException' } },
      cause: 'invalid-credentials',
      says: 'the access key or the session token is unknown.',
      confidence: 'certain',
      source: 'https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"__type": "UnrecognizedClientException", "message": "The security token included in the request is invalid."}`,
    },
    {
      when: { json: { __type: 'ExpiredTokenException' } },
      cause: 'expired-credentials',
      says: 'the temporary credentials are past their time.',
      confidence: 'certain',
      source: 'https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"__type": "ExpiredTokenException", "message": "The security token included in the request is expired"}`,
    },
    {
      when: { json: { message: 'The security token included in the request is expired' } },
      cause: 'expired-credentials',
      says: 'the temporary credentials are past their time.',
      confidence: 'certain',
      source: 'https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message": "The security token included in the request is expired"}`,
    },
    {
      when: { json: { message: 'The security token included in the request is invalid' } },
      cause: 'invalid-credentials',
      says: 'the access key or the session token is unknown.',
      confidence: 'certain',
      source: 'https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message": "The security token included in the request is invalid."}`,
    },
    {
      when: { json: { __type: 'MissingAuthenticationToken' } },
      cause: 'no-credentials',
      says: 'the request carries no signature.',
      confidence: 'certain',
      source: 'https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"__type": "MissingAuthenticationTokenException", "message": "Request is missing Authentication Token"}`,
    },
    {
      when: { json: { __type: ['ThrottlingException', 'RequestLimitExceeded', 'TooManyRequestsException'] } },
      cause: 'rate-limited',
      says: 'too many calls in a short time.',
      confidence: 'certain',
      source: 'https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"__type": "ThrottlingException", "message": "Rate exceeded"}`,
    },
    {
      when: { json: { __type: ['InvalidSignatureException', 'IncompleteSignature'] } },
      cause: 'bad-signature',
      says: 'the signature is incomplete or does not fit the request and the secret key.',
      confidence: 'likely',
      orElse: ['wrong-audience'],
      source: 'https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"__type": "InvalidSignatureException", "message": "Credential should be scoped to a valid region."}`,
    },
    {
      when: {
        body: { all: ['User: anonymous is not authorized to perform: ', { pattern: /to perform: (?!execute-api)/ }] },
      },
      cause: 'no-credentials',
      says: 'the request was not signed, or its signature was not read, so that it counts as anonymous.',
      confidence: 'likely',
      orElse: ['insufficient-permission', 'ip-blocked'],
      source: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/handling-errors.html',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"Message":"User: anonymous is not authorized to perform: es:ESHttpGet because no resource-based policy allows the es:ESHttpGet action"}`,
    },
    {
      when: {
        body: {
          all: [' is not authorized to perform: ', { pattern: /(?<!User: anonymous) is not authorized to perform: / }],
        },
        text: [
          'because no identity-based policy allows',
          'because no resource-based policy allows',
          'with an explicit deny in',
          'because no permissions boundary allows',
          'because no session policy allows',
          'because no service control policy allows',
        ],
      },
      cause: 'insufficient-permission',
      says: 'no policy allows this caller the action, or one denies it.',
      confidence: 'certain',
      source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message": "User: arn:aws:iam::123456789012:user/alice is not authorized to perform: lambda:InvokeFunctionUrl because no identity-based policy allows the action"}`,
    },
    {
      when: {
        json: {
          Message: {
            equals:
              'Forbidden. For troubleshooting Function URL authorization issues, see: https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html',
          },
        },
      },
      cause: 'no-credentials',
      says: 'the function URL asks for an AWS signature or its policy does not allow this caller.',
      confidence: 'likely',
      orElse: ['insufficient-permission'],
      source: 'https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"Message": "Forbidden. For troubleshooting Function URL authorization issues, see: https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html"}`,
    },
    {
      when: { body: '<title>401 Authorization Required</title>', header: { server: 'awselb' } },
      cause: 'sso-gateway',
      says: 'the load balancer wants its own login before it passes requests on.',
      confidence: 'likely',
      orElse: ['no-credentials'],
      source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-authenticate-users.html',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/html; charset=utf-8
Server: awselb/2.0

<html>
<head><title>401 Authorization Required</title></head>
<body>
<center><h1>401 Authorization Required</h1></center>
</body>
</html>`,
    },
    {
      when: { status: 561, header: { server: 'awselb' } },
      cause: 'sso-gateway',
      says: 'the load balancer sent the user to log in, and the identity provider answered with an error.',
      confidence: 'likely',
      orElse: ['invalid-credentials'],
      source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html',
      sample: `HTTP/1.1 561 Unauthorized
Content-Type: text/html; charset=utf-8
Server: awselb/2.0

<html>
<head><title>561 Authentication Error</title></head>
<body>
<center><h1>561 Authentication Error</h1></center>
</body>
</html>`,
    },
    {
      when: { body: '<center><h1>403 Forbidden</h1></center>', header: { server: 'awselb' } },
      cause: 'waf-blocked',
      says: 'the load balancer refused by itself: that is what AWS WAF or a fixed rule makes it do.',
      confidence: 'likely',
      orElse: ['server-config'],
      source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8
Server: awselb/2.0

<html>
<head><title>403 Forbidden</title></head>
<body>
<center><h1>403 Forbidden</h1></center>
</body>
</html>`,
    },
    {
      when: { json: { __type: ['OptInRequired', 'SubscriptionRequiredException'] } },
      cause: 'not-entitled',
      says: 'the account has to sign up for this service first.',
      confidence: 'certain',
      source: 'https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"__type":"OptInRequired","message":"The AWS Access Key Id needs a subscription for the service"}`,
    },
    {
      when: { json: { __type: ['RequestExpired'] } },
      cause: 'clock-skew',
      says: 'the request is too old, or from the future.',
      confidence: 'certain',
      source: 'https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"__type":"RequestExpired","message":"Request has expired."}`,
    },
    {
      when: { json: { __type: ['#NotAuthorized', 'UnauthorizedOperation'] } },
      cause: 'insufficient-permission',
      says: 'no policy allows this caller the action.',
      confidence: 'likely',
      source: 'https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"__type":"com.amazonaws.service#NotAuthorized","message":"You do not have permission to perform this action."}`,
    },
    {
      when: { json: { __type: ['KMSAccessDeniedException', 'KMS.AccessDeniedException'] } },
      cause: 'insufficient-permission',
      says: 'the key of KMS that protects the data is not open to this caller.',
      confidence: 'certain',
      source: 'https://docs.aws.amazon.com/kms/latest/developerguide/policy-evaluation.html',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"__type":"KMSAccessDeniedException","message":"x"}`,
    },
  ],
  vocabularies: [
    {
      at: { xml: 'Code' },
      when: {
        body: ['amazonaws.com/doc/', '<Type>Sender</Type>', '<Type>Receiver</Type>', '<Response><Errors><Error>'],
      },
      confidence: 'certain',
      codes: {
        AccessDenied: [
          'insufficient-permission',
          'no policy allows this caller the action, or one denies it.',
          'likely',
        ],
        AuthFailure: ['invalid-credentials', 'the credentials could not be confirmed.', 'likely'],
        UnauthorizedOperation: ['insufficient-permission', 'no policy allows this caller the action.'],
        InvalidClientTokenId: ['invalid-credentials', 'the access key is unknown.', 'likely'],
        ExpiredToken: ['expired-credentials', 'the temporary credentials are past their time.'],
        RequestExpired: ['clock-skew', 'the request is older than 15 minutes by the clock of the server.', 'likely'],
        SignatureDoesNotMatch: [
          'bad-signature',
          'the signature does not fit the request and the secret key.',
          'likely',
        ],
        IncompleteSignature: ['malformed-credentials', 'the signature is not of the right form.'],
        MissingAuthenticationToken: ['no-credentials', 'the request carries no signature.'],
        OptInRequired: ['not-entitled', 'the account has not subscribed to this service.'],
        Blocked: ['account-disabled', 'the account is blocked.'],
        PendingVerification: ['account-disabled', 'the account is being verified.'],
        Throttling: ['rate-limited', 'too many calls in a short time.'],
        RequestLimitExceeded: ['rate-limited', 'too many calls in a short time.'],
        RegionDisabledException: ['not-entitled', 'the region is not switched on for this account.'],
      },
      source: 'https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/xml

<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
  <Error>
    <Type>Sender</Type>
    <Code>InvalidClientTokenId</Code>
    <Message>The security token included in the request is invalid</Message>
  </Error>
</ErrorResponse>`,
    },
  ],
  remedies: {
    'cors-opaque-denial': [
      {
        text: 'Configure CORS on the function URL itself, and take the fields out of the function: they must not come twice. The command replaces the whole CORS configuration.',
        code: {
          language: 'sh',
          text: `aws lambda update-function-url-config --function-name NAME --cors '{
  "AllowOrigins": ["https://app.example.com"],
  "AllowMethods": ["*"],
  "AllowHeaders": ["authorization", "content-type"],
  "ExposeHeaders": ["x-amzn-remapped-www-authenticate"],
  "AllowCredentials": true
}'`,
        },
      },
    ],
    'preflight-denied': [
      {
        text: 'Configure CORS on the function URL: it then answers preflights without a signature. The command replaces the whole CORS configuration.',
        code: {
          language: 'sh',
          text: `aws lambda update-function-url-config --function-name NAME --cors '{
  "AllowOrigins": ["https://app.example.com"],
  "AllowMethods": ["*"],
  "AllowHeaders": ["authorization", "content-type"],
  "ExposeHeaders": ["x-amzn-remapped-www-authenticate"],
  "AllowCredentials": true
}'`,
        },
      },
    ],
    'challenge-not-exposed': [
      {
        text: 'Name the field in the CORS settings of the function URL. Lambda renames the WWW-Authenticate field of a function, so it is the new name that has to be exposed.',
        code: {
          language: 'sh',
          text: `aws lambda update-function-url-config --function-name NAME --cors '{
  "AllowOrigins": ["https://app.example.com"],
  "AllowMethods": ["*"],
  "AllowHeaders": ["authorization", "content-type"],
  "ExposeHeaders": ["x-amzn-remapped-www-authenticate"],
  "AllowCredentials": true
}'`,
        },
      },
    ],
  },
};
