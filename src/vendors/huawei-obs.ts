import type { Vendor } from '../engine/vendor.ts';

/** Huawei Cloud OBS: how it words its denials, from its documentation and source. */
export const huaweiObs: Vendor = {
  id: 'huawei-obs',
  name: 'Huawei Cloud OBS',
  layer: 'api',
  marks: [{ header: { 'x-obs-request-id': true }, body: '<Code>' }],
  denials: [
    {
      when: {
        header: { 'x-obs-request-id': true },
        body: { all: ['<Code>RequestTimeTooSkewed</Code>', 'Request has expired'] },
      },
      cause: 'expired-credentials',
      says: 'the signed link is past its time.',
      confidence: 'certain',
      source: 'https://support.huaweicloud.com/intl/es-us/api-obs/obs_errorcode_0012.html',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/xml
x-obs-request-id: 0A49

<?xml version="1.0" encoding="UTF-8"?>
<Error>
  <Code>RequestTimeTooSkewed</Code>
  <Message>Request has expired.</Message>
</Error>`,
    },
  ],
  vocabularies: [
    {
      at: { xml: 'Code' },
      when: { header: { 'x-obs-request-id': true } },
      confidence: 'certain',
      codes: {
        AccessDenied: ['insufficient-permission', 'the bucket or its policy does not let this caller do it.', 'likely'],
        InvalidAccessKeyId: ['invalid-credentials', 'the access key is unknown.'],
        SignatureDoesNotMatch: ['bad-signature', 'the signature does not fit the request and the secret key.'],
        RequestTimeTooSkewed: ['clock-skew', 'the time of the request and of the server differ too much.'],
        AccountProblem: ['account-disabled', 'something is wrong with the account.', 'likely'],
        AllAccessDisabled: ['not-entitled', 'the service is closed for this account.', 'likely'],
        InArrearOrInsufficientBalance: ['not-entitled', 'the account is in debt.'],
        InsufficientStorageSpace: ['not-entitled', 'no space is left.', 'likely'],
        InvalidSecurity: ['invalid-credentials', 'the security information that was sent is not valid.', 'likely'],
        NotSignedUp: ['not-entitled', 'the account has not signed up for the service.'],
        VirtualHostDomainRequired: ['wrong-route', 'the bucket has to be asked for by its own host name.', 'likely'],
        InvalidToken: ['invalid-credentials', 'the security token is not valid.', 'likely'],
        MissingSecurityHeader: ['no-credentials', 'a needed header is missing.', 'likely'],
        MethodNotAllowed: ['method-not-permitted', 'this method may not be used on the resource.'],
      },
      source: 'https://support.huaweicloud.com/intl/en-us/api-obs/obs_04_0115.html',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/xml
x-obs-request-id: 0A49

<?xml version="1.0" encoding="UTF-8"?>
<Error>
  <Code>SignatureDoesNotMatch</Code>
  <Message>The request signature we calculated does not match the signature you provided.</Message>
  <HostId>abc</HostId>
</Error>`,
    },
  ],
};
