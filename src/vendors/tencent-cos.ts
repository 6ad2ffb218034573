import type { Vendor } from '../engine/vendor.ts';

/** Tencent Cloud COS: how it words its denials, from its documentation and source. */
export const tencentCos: Vendor = {
  id: 'tencent-cos',
  name: 'Tencent Cloud COS',
  layer: 'api',
  marks: [{ header: { 'x-cos-request-id': true }, body: '<Code>' }],
  denials: [
    {
      when: {
        header: { 'x-cos-request-id': true },
        body: { all: ['<Code>AccessDenied</Code>', 'Request has expired'] },
      },
      cause: 'expired-credentials',
      says: 'the signature or the signed link is past its time.',
      confidence: 'certain',
      source: 'https://cloud.tencent.com/document/product/436/7730',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/xml
x-cos-request-id: NWVi

<?xml version="1.0" encoding="UTF-8"?>
<Error>
  <Code>AccessDenied</Code>
  <Message>Request has expired</Message>
</Error>`,
    },
    {
      when: { header: { 'x-cos-request-id': true }, body: { all: ['<Code>AccessDenied</Code>', 'eferer'] } },
      cause: 'origin-rejected',
      says: 'the referring site is not on the list of the bucket.',
      confidence: 'likely',
      source: 'https://cloud.tencent.com/document/product/436/7730',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/xml
x-cos-request-id: NWVi

<?xml version="1.0" encoding="UTF-8"?>
<Error>
  <Code>AccessDenied</Code>
  <Message>Access Denied by referer</Message>
</Error>`,
    },
  ],
  vocabularies: [
    {
      at: { xml: 'Code' },
      when: { header: { 'x-cos-request-id': true } },
      confidence: 'certain',
      codes: {
        AccessDenied: ['insufficient-permission', 'the bucket or its policy does not let this caller do it.', 'likely'],
        InvalidAccessKeyId: ['invalid-credentials', 'the access key is unknown.'],
        SignatureDoesNotMatch: ['bad-signature', 'the signature does not fit the request and the secret key.'],
        RequestTimeTooSkewed: ['clock-skew', 'the time of the request and of the server differ too much.'],
        ExpiredToken: ['expired-credentials', 'the temporary key is past its time.'],
        InvalidSecretId: ['invalid-credentials', 'the secret id is unknown.', 'likely'],
        AuthFailure: ['invalid-credentials', 'the credential is not accepted.', 'likely'],
        UserNetworkTooSlow: ['network-filter', 'the connection is too slow.', 'possible'],
        ArrearUnavailable: ['not-entitled', 'the account is in debt.', 'likely'],
        UnavailableForLegalReasons: ['content-restricted', 'the content is closed for a legal reason.', 'likely'],
        RequestIsExpired: ['expired-credentials', 'the request is past its time.', 'likely'],
        PathConflict: ['resource-state', 'the state of the object does not allow it.', 'possible'],
        InvalidObjectState: ['resource-state', 'the object is archived and has to be restored first.'],
        MissingRequestBodyError: ['resource-state', 'the request lacks its body.', 'possible'],
      },
      source: 'https://cloud.tencent.com/document/product/436/7730',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/xml
x-cos-request-id: NWVi

<?xml version="1.0" encoding="UTF-8"?>
<Error>
  <Code>SignatureDoesNotMatch</Code>
  <Message>The Signature you specified is invalid.</Message>
</Error>`,
    },
  ],
};
