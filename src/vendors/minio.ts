import type { Vendor } from '../engine/vendor.ts';

/** MinIO: its own refusals, from its documentation and source. */
export const minio: Vendor = {
  id: 'minio',
  name: 'MinIO',
  layer: 'api',
  marks: [{ header: { server: { starts: 'MinIO' } }, body: '<Code>' }],
  denials: [
    {
      // Its message ends with a full stop, Amazon's does not.
      when: { body: { all: ['<Code>AccessDenied</Code>', '<Message>Access Denied.</Message>', '<HostId>'] } },
      cause: 'insufficient-permission',
      says: 'no policy allows this to the caller, who may be nobody.',
      orElse: ['no-credentials'],
      source: 'https://github.com/minio/minio/blob/master/cmd/api-errors.go',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/xml
Server: MinIO

<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>AccessDenied</Code><Message>Access Denied.</Message><Resource>/b/a.txt</Resource><HostId>x</HostId></Error>`,
    },
    {
      when: {
        body: { all: ['<Code>AccessDenied</Code>', '<Message>Request has expired'] },
        header: { server: { starts: 'MinIO' } },
      },
      cause: 'expired-credentials',
      says: 'the signed link is past its time.',
      confidence: 'certain',
      source: 'https://github.com/minio/minio/blob/master/cmd/api-errors.go',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/xml
Server: MinIO

<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>AccessDenied</Code><Message>Request has expired</Message><HostId>x</HostId></Error>`,
    },
    {
      when: { body: ['<Code>XMinioServerNotInitialized</Code>'] },
      cause: 'resource-state',
      says: 'the server is still starting.',
      confidence: 'certain',
      source: 'https://github.com/minio/minio/blob/master/cmd/api-errors.go',
      sample: `HTTP/1.1 503 Service Unavailable
Content-Type: application/xml

<Error><Code>XMinioServerNotInitialized</Code></Error>`,
    },
    {
      when: { body: ['Your account is disabled; please contact your administrator.'] },
      cause: 'account-disabled',
      says: 'the access key is disabled.',
      confidence: 'certain',
      source: 'https://github.com/minio/minio/blob/master/cmd/api-errors.go',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/xml

<Error><Code>InvalidAccessKeyId</Code><Message>Your account is disabled; please contact your administrator.</Message><HostId>x</HostId></Error>`,
    },
  ],
  vocabularies: [
    {
      at: { xml: 'Code' },
      when: {
        header: { server: { starts: 'MinIO' } },
        body: { all: ['<Error><Code>', '</Code><Message>', '</Message>', '</HostId></Error>'] },
      },
      confidence: 'certain',
      codes: {
        SignatureDoesNotMatch: [
          'bad-signature',
          'the signature does not fit: the secret key, the time or what was signed is another.',
        ],
        RequestTimeTooSkewed: ['clock-skew', 'the clocks of caller and server are too far apart.'],
        ExpiredToken: ['expired-credentials', 'the session token is past its time.'],
        InvalidTokenId: ['invalid-credentials', 'the session token is not good.'],
        InvalidToken: ['invalid-credentials', 'the session token is not good.'],
        AuthorizationHeaderMalformed: [
          'malformed-credentials',
          'the Authorization field is broken, or names another region.',
        ],
        AuthorizationQueryParametersError: ['malformed-credentials', 'the signed link is broken.'],
        ObjectLocked: ['resource-state', 'the object is locked against changes.'],
        SlowDown: ['rate-limited', 'too many requests at once.'],
        XMinioAdminNoSuchUser: ['invalid-credentials', 'there is no such user.'],
        XMinioAdminAccountNotEligible: ['insufficient-permission', 'this account may not use the administration.'],
      },
      source: 'https://github.com/minio/minio/blob/master/cmd/api-errors.go',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/xml
Server: MinIO

<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>SignatureDoesNotMatch</Code><Message>The request signature we calculated does not match the signature you provided. Check your key and signing method.</Message><Resource>/b</Resource><HostId>x</HostId></Error>`,
    },
  ],
};
