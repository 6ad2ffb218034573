import type { Vendor } from '../engine/vendor.ts';

/** Amazon S3: its own refusals, from its documentation and source. */
export const s3: Vendor = {
  id: 's3',
  name: 'Amazon S3',
  layer: 'api',
  marks: [
    { header: { server: 'AmazonS3' }, body: '<Code>' },
    { host: '.amazonaws.com', body: '<Error>' },
    {
      body: { all: ['<Error>', '<Code>', '<HostId>'] },
      withoutHeader: [
        'x-oss-request-id',
        'x-obs-request-id',
        'x-cos-request-id',
        'x-guploader-uploadid',
        'x-bce-request-id',
        'x-minio-deployment-id',
      ],
    },
    {
      body: '<li>Code: AccessDenied</li>',
      withoutHeader: [
        'x-oss-request-id',
        'x-obs-request-id',
        'x-cos-request-id',
        'x-guploader-uploadid',
        'x-bce-request-id',
        'x-minio-deployment-id',
      ],
    },
  ],
  denials: [
    {
      when: {
        body: { all: ['<Code>AccessDenied</Code>', ['<HostId>', '<Error><Code>'], 'Request has expired'] },
        withoutHeader: [
          'x-oss-request-id',
          'x-obs-request-id',
          'x-cos-request-id',
          'x-guploader-uploadid',
          'x-bce-request-id',
          'x-minio-deployment-id',
        ],
      },
      cause: 'expired-credentials',
      says: 'the signed link is past its time.',
      confidence: 'certain',
      shared: true,
      source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/xml

<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>AccessDenied</Code><Message>Request has expired</Message><RequestId>4442587FB7D0A2F9</RequestId><HostId>abc=</HostId></Error>`,
    },
    {
      when: {
        body: {
          all: [
            '<Code>AccessDenied</Code>',
            ['<HostId>', '<Error><Code>'],
            'Invalid according to Policy: Policy expired',
          ],
        },
        withoutHeader: [
          'x-oss-request-id',
          'x-obs-request-id',
          'x-cos-request-id',
          'x-guploader-uploadid',
          'x-bce-request-id',
          'x-minio-deployment-id',
        ],
      },
      cause: 'expired-credentials',
      says: 'the signed upload form is past its time.',
      confidence: 'certain',
      shared: true,
      source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/xml

<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>AccessDenied</Code><Message>Invalid according to Policy: Policy expired.</Message><RequestId>4442587FB7D0A2F9</RequestId><HostId>abc=</HostId></Error>`,
    },
    {
      when: {
        body: { all: ['<Code>AccessDenied</Code>', ['<HostId>', '<Error><Code>'], 'Invalid according to Policy: '] },
        withoutHeader: [
          'x-oss-request-id',
          'x-obs-request-id',
          'x-cos-request-id',
          'x-guploader-uploadid',
          'x-bce-request-id',
          'x-minio-deployment-id',
        ],
      },
      cause: 'insufficient-scope',
      says: 'the upload breaks a condition of its signed form.',
      confidence: 'certain',
      shared: true,
      source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/xml

<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>AccessDenied</Code><Message>Invalid according to Policy: Policy Condition failed: ["starts-with", "$key", "user/"]</Message><RequestId>4442587FB7D0A2F9</RequestId><HostId>abc=</HostId></Error>`,
    },
    {
      when: {
        body: {
          all: [
            '<Code>AccessDenied</Code>',
            ['<HostId>', '<Error><Code>'],
            'There were headers present in the request which were not signed',
          ],
        },
        withoutHeader: [
          'x-oss-request-id',
          'x-obs-request-id',
          'x-cos-request-id',
          'x-guploader-uploadid',
          'x-bce-request-id',
          'x-minio-deployment-id',
        ],
      },
      cause: 'bad-signature',
      says: 'fields were added after the request had been signed.',
      confidence: 'certain',
      shared: true,
      source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/xml

<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>AccessDenied</Code><Message>There were headers present in the request which were not signed</Message><RequestId>4442587FB7D0A2F9</RequestId><HostId>abc=</HostId></Error>`,
    },
    {
      when: {
        body: {
          all: [
            '<Code>AccessDenied</Code>',
            ['<HostId>', '<Error><Code>'],
            'Query-string authentication requires the Signature',
          ],
        },
        withoutHeader: [
          'x-oss-request-id',
          'x-obs-request-id',
          'x-cos-request-id',
          'x-guploader-uploadid',
          'x-bce-request-id',
          'x-minio-deployment-id',
        ],
      },
      cause: 'malformed-credentials',
      says: 'parameters of the signed link are missing.',
      confidence: 'certain',
      shared: true,
      source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/xml

<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>AccessDenied</Code><Message>Query-string authentication requires the Signature, Expires and AWSAccessKeyId parameters</Message><RequestId>4442587FB7D0A2F9</RequestId><HostId>abc=</HostId></Error>`,
    },
    {
      when: {
        body: { all: ['<Code>AccessDenied</Code>', ['<HostId>', '<Error><Code>'], 'is not authorized to perform'] },
        withoutHeader: [
          'x-oss-request-id',
          'x-obs-request-id',
          'x-cos-request-id',
          'x-guploader-uploadid',
          'x-bce-request-id',
          'x-minio-deployment-id',
        ],
      },
      cause: 'insufficient-permission',
      says: 'no policy allows this caller the action, or one denies it.',
      confidence: 'certain',
      shared: true,
      source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/xml

<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>AccessDenied</Code><Message>User: arn:aws:iam::123456789012:user/alice is not authorized to perform: s3:GetObject on resource: "arn:aws:s3:::reports/a.csv"</Message><RequestId>4442587FB7D0A2F9</RequestId><HostId>abc=</HostId></Error>`,
    },
    {
      when: {
        body: {
          all: [
            '<Code>AccessDenied</Code>',
            ['<HostId>', '<Error><Code>'],
            ['object protected by object lock', 'because of a legal hold'],
          ],
        },
        withoutHeader: [
          'x-oss-request-id',
          'x-obs-request-id',
          'x-cos-request-id',
          'x-guploader-uploadid',
          'x-bce-request-id',
          'x-minio-deployment-id',
        ],
      },
      cause: 'resource-state',
      says: 'the object is locked against changes.',
      confidence: 'certain',
      shared: true,
      source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/xml

<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>AccessDenied</Code><Message>Access Denied because object protected by object lock.</Message><RequestId>4442587FB7D0A2F9</RequestId><HostId>abc=</HostId></Error>`,
    },
    {
      when: {
        body: { all: ['<Code>AccessDenied</Code>', ['<HostId>', '<Error><Code>']] },
        credentials: 'none',
        withoutHeader: [
          'x-oss-request-id',
          'x-obs-request-id',
          'x-cos-request-id',
          'x-guploader-uploadid',
          'x-bce-request-id',
          'x-minio-deployment-id',
        ],
      },
      cause: 'no-credentials',
      says: 'the request is not signed, and the object is not public or not there.',
      confidence: 'likely',
      orElse: ['insufficient-permission', 'wrong-route'],
      shared: true,
      source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/xml

<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>AccessDenied</Code><Message>Access Denied</Message><RequestId>4442587FB7D0A2F9</RequestId><HostId>abc=</HostId></Error>`,
    },
    {
      when: {
        body: { all: ['<Code>AccessDenied</Code>', ['<HostId>', '<Error><Code>']] },
        credentials: 'some',
        withoutHeader: [
          'x-oss-request-id',
          'x-obs-request-id',
          'x-cos-request-id',
          'x-guploader-uploadid',
          'x-bce-request-id',
          'x-minio-deployment-id',
        ],
      },
      cause: 'insufficient-permission',
      says: 'no policy allows this caller the action, or the object is not there and the caller may not list the bucket.',
      confidence: 'likely',
      orElse: ['wrong-route'],
      shared: true,
      source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
      sample: `GET /api/items HTTP/1.1
Host: api.example.com
Authorization: AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20260301/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=00
---
HTTP/1.1 403 Forbidden
Content-Type: application/xml

<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>AccessDenied</Code><Message>Access Denied</Message><RequestId>4442587FB7D0A2F9</RequestId><HostId>abc=</HostId></Error>`,
    },
    {
      when: {
        body: { all: ['<Code>AuthorizationHeaderMalformed</Code>', ['<HostId>', '<Error><Code>'], '; expecting'] },
        withoutHeader: [
          'x-oss-request-id',
          'x-obs-request-id',
          'x-cos-request-id',
          'x-guploader-uploadid',
          'x-bce-request-id',
          'x-minio-deployment-id',
        ],
      },
      cause: 'wrong-audience',
      says: 'the request was signed for another region.',
      confidence: 'certain',
      shared: true,
      source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/xml

<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>AuthorizationHeaderMalformed</Code><Message>The authorization header is malformed; the region 'us-east-1' is wrong; expecting 'eu-central-1'</Message><RequestId>4442587FB7D0A2F9</RequestId><HostId>abc=</HostId></Error>`,
    },
    {
      when: {
        body: { all: ['<Code>AuthorizationQueryParametersError</Code>', ['<HostId>', '<Error><Code>'], '; expecting'] },
        withoutHeader: [
          'x-oss-request-id',
          'x-obs-request-id',
          'x-cos-request-id',
          'x-guploader-uploadid',
          'x-bce-request-id',
          'x-minio-deployment-id',
        ],
      },
      cause: 'wrong-audience',
      says: 'the link was signed for another region.',
      confidence: 'certain',
      shared: true,
      source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/xml

<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>AuthorizationQueryParametersError</Code><Message>Error parsing the X-Amz-Credential parameter; the region 'us-east-1' is wrong; expecting 'eu-central-1'</Message><RequestId>4442587FB7D0A2F9</RequestId><HostId>abc=</HostId></Error>`,
    },
    {
      when: {
        body: {
          all: [
            '<Code>AuthorizationQueryParametersError</Code>',
            ['<HostId>', '<Error><Code>'],
            'X-Amz-Expires must be less than a week',
          ],
        },
        withoutHeader: [
          'x-oss-request-id',
          'x-obs-request-id',
          'x-cos-request-id',
          'x-guploader-uploadid',
          'x-bce-request-id',
          'x-minio-deployment-id',
        ],
      },
      cause: 'malformed-credentials',
      says: 'the link was signed for more than a week, which is the longest allowed.',
      confidence: 'certain',
      shared: true,
      source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/xml

<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>AuthorizationQueryParametersError</Code><Message>X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than 604800 seconds</Message><RequestId>4442587FB7D0A2F9</RequestId><HostId>abc=</HostId></Error>`,
    },
    {
      when: {
        body: { all: ['<Code>InvalidRequest</Code>', ['<HostId>', '<Error><Code>'], 'Please use AWS4-HMAC-SHA256'] },
        withoutHeader: [
          'x-oss-request-id',
          'x-obs-request-id',
          'x-cos-request-id',
          'x-guploader-uploadid',
          'x-bce-request-id',
          'x-minio-deployment-id',
        ],
      },
      cause: 'wrong-scheme',
      says: 'the bucket accepts signatures of version 4 only.',
      confidence: 'certain',
      shared: true,
      source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/xml

<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>InvalidRequest</Code><Message>The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.</Message><RequestId>4442587FB7D0A2F9</RequestId><HostId>abc=</HostId></Error>`,
    },
    {
      when: {
        body: {
          all: ['<Code>InvalidArgument</Code>', ['<HostId>', '<Error><Code>'], 'Only one auth mechanism allowed'],
        },
        withoutHeader: [
          'x-oss-request-id',
          'x-obs-request-id',
          'x-cos-request-id',
          'x-guploader-uploadid',
          'x-bce-request-id',
          'x-minio-deployment-id',
        ],
      },
      cause: 'malformed-credentials',
      says: 'two credentials were sent at once: a signed link and an Authorization field.',
      confidence: 'certain',
      shared: true,
      source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/xml

<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>InvalidArgument</Code><Message>Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string parameter or the Authorization header should be specified</Message><RequestId>4442587FB7D0A2F9</RequestId><HostId>abc=</HostId></Error>`,
    },
    {
      when: {
        body: {
          all: ['<Code>InvalidArgument</Code>', ['<HostId>', '<Error><Code>'], 'Unsupported Authorization Type'],
        },
        withoutHeader: [
          'x-oss-request-id',
          'x-obs-request-id',
          'x-cos-request-id',
          'x-guploader-uploadid',
          'x-bce-request-id',
          'x-minio-deployment-id',
        ],
      },
      cause: 'wrong-scheme',
      says: 'the Authorization field is of a scheme that is not read here.',
      confidence: 'certain',
      shared: true,
      source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/xml

<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>InvalidArgument</Code><Message>Unsupported Authorization Type</Message><RequestId>4442587FB7D0A2F9</RequestId><HostId>abc=</HostId></Error>`,
    },
    {
      when: {
        body: { all: ['<Code>AccessForbidden</Code>', ['<HostId>', '<Error><Code>'], 'CORSResponse'] },
        withoutHeader: [
          'x-oss-request-id',
          'x-obs-request-id',
          'x-cos-request-id',
          'x-guploader-uploadid',
          'x-bce-request-id',
          'x-minio-deployment-id',
        ],
      },
      cause: 'preflight-rejected',
      says: 'no CORS rule of the bucket fits the origin and method that the preflight asks for.',
      confidence: 'certain',
      shared: true,
      source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/xml

<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>AccessForbidden</Code><Message>CORSResponse: This CORS request is not allowed. This is usually because the evalution of Origin, request method / Access-Control-Request-Method or Access-Control-Request-Headers are not whitelisted by the resource's CORS spec.</Message><RequestId>4442587FB7D0A2F9</RequestId><HostId>abc=</HostId></Error>`,
    },
    {
      when: {
        body: '<li>Code: AccessDenied</li>',
        withoutHeader: [
          'x-oss-request-id',
          'x-obs-request-id',
          'x-cos-request-id',
          'x-guploader-uploadid',
          'x-bce-request-id',
          'x-minio-deployment-id',
        ],
      },
      cause: 'insufficient-permission',
      says: 'the page is not public, or is not there and the site may not say so.',
      confidence: 'likely',
      orElse: ['wrong-route'],
      shared: true,
      source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<html>
<head><title>403 Forbidden</title></head>
<body>
<h1>403 Forbidden</h1>
<ul>
<li>Code: AccessDenied</li>
<li>Message: Access Denied</li>
</ul>`,
    },
  ],
  vocabularies: [
    {
      at: { xml: 'Code' },
      when: {
        body: ['<HostId>', '<Error><Code>'],
        withoutHeader: [
          'x-oss-request-id',
          'x-obs-request-id',
          'x-cos-request-id',
          'x-guploader-uploadid',
          'x-bce-request-id',
          'x-minio-deployment-id',
        ],
      },
      confidence: 'certain',
      shared: true,
      codes: {
        AccountProblem: ['account-disabled', 'something is wrong with the account.', 'likely'],
        AllAccessDisabled: ['account-disabled', 'all access to this resource has been switched off.', 'likely'],
        AuthorizationHeaderMalformed: [
          'malformed-credentials',
          'the Authorization field is not of the right form.',
          'likely',
        ],
        AuthorizationQueryParametersError: [
          'malformed-credentials',
          'the parameters of the signed link are not of the right form.',
          'likely',
        ],
        ExpiredToken: ['expired-credentials', 'the temporary credentials are past their time.'],
        TokenRefreshRequired: ['expired-credentials', 'the temporary credentials have to be renewed.'],
        InvalidAccessKeyId: ['invalid-credentials', 'the access key is unknown.'],
        InvalidToken: ['invalid-credentials', 'the session token is not good.', 'likely'],
        InvalidSecurity: ['invalid-credentials', 'the security credentials are not good.', 'likely'],
        InvalidObjectState: ['resource-state', 'the object is archived and has to be restored first.'],
        InvalidPayer: ['account-disabled', 'access to this object has been switched off.', 'likely'],
        MissingSecurityHeader: ['no-credentials', 'a field that the login needs is missing.', 'likely'],
        NotSignedUp: ['not-entitled', 'the account has not subscribed to the service.'],
        RequestTimeTooSkewed: [
          'clock-skew',
          'the time of the request and of the server differ by more than 15 minutes.',
        ],
        SignatureDoesNotMatch: ['bad-signature', 'the signature does not fit the request and the secret key.'],
        SlowDown: ['rate-limited', 'too many requests in a short time.'],
        RequestExpired: ['expired-credentials', 'the signed request is past its time.', 'likely'],
        MethodNotAllowed: ['method-not-permitted', 'the method is not allowed for this resource.'],
        UnauthorizedAccess: ['insufficient-permission', 'the account may not use this region.', 'likely'],
      },
      source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/xml

<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>SignatureDoesNotMatch</Code><Message>The request signature we calculated does not match the signature you provided. Check your key and signing method.</Message><RequestId>4442587FB7D0A2F9</RequestId><HostId>abc=</HostId></Error>`,
    },
  ],
  remedies: {
    'cors-opaque-denial': [
      {
        text: 'Give the bucket a CORS rule for the origin.',
        code: {
          language: 'json',
          text: '[{ "AllowedOrigins": ["https://app.example.com"], "AllowedMethods": ["GET"], "AllowedHeaders": ["*"] }]',
        },
      },
    ],
    'preflight-denied': [
      {
        text: 'List the origin, the method and the fields in the CORS rules of the bucket.',
        code: {
          language: 'json',
          text: `[{
  "AllowedOrigins": ["https://app.example.com"],
  "AllowedMethods": ["GET", "HEAD", "PUT"],
  "AllowedHeaders": ["*"]
}]`,
        },
      },
    ],
    'challenge-not-exposed': [
      {
        text: 'Name the fields in the CORS configuration of the bucket.',
        code: {
          language: 'json',
          text: '[{ "AllowedOrigins": ["https://app.example.com"], "AllowedMethods": ["GET", "PUT"], "AllowedHeaders": ["*"], "ExposeHeaders": ["x-amz-request-id", "ETag"] }]',
        },
      },
    ],
    'resource-existence-leak': [
      {
        text: 'A caller with s3:ListBucket gets 404 for what is missing, one without gets 403 for all: grant it only to those who may know the names.',
      },
    ],
  },
};
