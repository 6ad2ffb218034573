import type { Vendor } from '../engine/vendor.ts';

/** Google Cloud Storage: how it words its denials, from its documentation and source. */
export const googleCloudStorage: Vendor = {
  id: 'google-cloud-storage',
  name: 'Google Cloud Storage',
  layer: 'api',
  marks: [
    { header: { 'x-guploader-uploadid': true }, body: '<Error><Code>' },
    { header: { 'x-guploader-uploadid': true }, body: '<Code>' },
  ],
  denials: [
    {
      when: { body: { all: ['<Code>AccessDenied</Code>', '<Details>Anonymous caller does not have'] } },
      cause: 'no-credentials',
      says: 'the object is not public, and the request says nothing about who asks.',
      confidence: 'likely',
      orElse: ['insufficient-permission', 'wrong-route'],
      source: 'https://cloud.google.com/storage/docs/xml-api/reference-status',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/xml
X-GUploader-UploadID: ABgV

<?xml version='1.0' encoding='UTF-8'?>
<Error>
<Code>AccessDenied</Code><Message>Access denied.</Message>
<Details>Anonymous caller does not have storage.objects.get access to the Google Cloud Storage object.</Details></Error>`,
    },
    {
      when: { header: { 'x-guploader-uploadid': true }, body: { all: ['<Code>ExpiredToken</Code>'] } },
      cause: 'expired-credentials',
      says: 'the signed link is past its time.',
      confidence: 'certain',
      source: 'https://cloud.google.com/storage/docs/xml-api/reference-status',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/xml
X-GUploader-UploadID: ABgV

<?xml version="1.0" encoding="UTF-8"?>
<Error>
  <Code>ExpiredToken</Code>
  <Message>Invalid argument.</Message>
  <Details>The provided token has expired. Request signature expired at: 2026-03-01T11:00:00+00:00</Details>
</Error>`,
    },
  ],
  vocabularies: [
    {
      at: { xml: 'Code' },
      when: { header: { 'x-guploader-uploadid': true } },
      confidence: 'certain',
      codes: {
        AccessDenied: ['insufficient-permission', 'the bucket or its policy does not let this caller do it.', 'likely'],
        InvalidAccessKeyId: ['invalid-credentials', 'the access key is unknown.'],
        SignatureDoesNotMatch: ['bad-signature', 'the signature does not fit the request and the secret key.'],
        RequestTimeTooSkewed: ['clock-skew', 'the time of the request and of the server differ too much.'],
        AccountProblem: ['account-disabled', 'something is wrong with the account.', 'likely'],
        AuthenticationRequired: ['no-credentials', 'a login is needed.'],
        InvalidSecurity: ['invalid-credentials', 'the security information that was sent is not valid.', 'likely'],
        UserProjectMissing: ['not-entitled', 'the bucket makes the caller pay: a project to bill has to be named.'],
        UserProjectInconsistent: ['malformed-credentials', 'two different projects to bill are named.'],
        UserProjectInvalid: ['invalid-credentials', 'the project to bill is unknown.', 'likely'],
        UserProjectAccessDenied: ['insufficient-permission', 'the caller may not bill this project.'],
        UserProjectAccountProblem: ['account-disabled', 'something is wrong with the project to bill.', 'likely'],
        DomainNotOwned: ['insufficient-permission', 'the caller has not shown that the domain is theirs.', 'likely'],
        ObjectUnderActiveHold: ['resource-state', 'the object is held and cannot be changed.'],
        CredentialsNotSupported: ['wrong-scheme', 'the request takes no credentials.', 'likely'],
        NotSignedUp: ['not-entitled', 'the account has not signed up for the service.'],
        SlowDown: ['rate-limited', 'too many requests for the limit that is set.'],
        TooManyRequests: ['rate-limited', 'too many requests for the limit that is set.'],
        UnsupportedAcl: ['insufficient-permission', 'the ACL is not allowed here.', 'possible'],
      },
      source: 'https://cloud.google.com/storage/docs/xml-api/reference-status',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/xml
X-GUploader-UploadID: ABgV

<?xml version="1.0" encoding="UTF-8"?>
<Error>
  <Code>SignatureDoesNotMatch</Code>
  <Message>Access denied.</Message>
  <Details>The request signature we calculated does not match</Details>
</Error>`,
    },
  ],
};
