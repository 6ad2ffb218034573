import type { Vendor } from '../engine/vendor.ts';

/** Alibaba Cloud OSS: its own refusals, from its documentation and source. */
export const aliyunOss: Vendor = {
  id: 'aliyun-oss',
  name: 'Alibaba Cloud OSS',
  layer: 'api',
  marks: [{ header: { server: 'AliyunOSS' }, body: '<Code>' }],
  denials: [
    {
      when: {
        header: { server: 'AliyunOSS' },
        body: '.aliyuncs.com</HostId>',
        text: ['You are denied by bucket referer policy'],
      },
      cause: 'origin-rejected',
      says: 'the bucket lists the sites that may embed its files, and this one is not listed.',
      confidence: 'certain',
      source: 'https://help.aliyun.com/zh/oss/support/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/xml
Server: AliyunOSS
x-oss-request-id: 5F3B0C

<?xml version="1.0" encoding="UTF-8"?>
<Error>
  <Code>AccessDenied</Code>
  <Message>You are denied by bucket referer policy.</Message>
  <RequestId>1</RequestId>
  <HostId>b.oss-cn-hangzhou.aliyuncs.com</HostId>
  <EC>0003-00000001</EC>
</Error>`,
    },
    {
      when: {
        header: { server: 'AliyunOSS' },
        body: { all: ['<Code>AccessDenied</Code>', '.aliyuncs.com</HostId>'] },
        text: ['You have no right to access this object because of bucket acl', 'does not have a right to access'],
      },
      cause: 'insufficient-permission',
      says: 'the rights of the bucket do not let this caller in.',
      confidence: 'likely',
      orElse: ['no-credentials'],
      source: 'https://help.aliyun.com/zh/oss/support/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/xml
Server: AliyunOSS
x-oss-request-id: 5F3B0C

<?xml version="1.0" encoding="UTF-8"?>
<Error>
  <Code>AccessDenied</Code>
  <Message>You have no right to access this object because of bucket acl.</Message>
  <RequestId>1</RequestId>
  <HostId>b.oss-cn-hangzhou.aliyuncs.com</HostId>
  <EC>0003-00000001</EC>
</Error>`,
    },
    {
      when: {
        header: { server: 'AliyunOSS' },
        body: { all: ['<Code>AccessDenied</Code>', '.aliyuncs.com</HostId>'] },
        text: ['Request has expired'],
      },
      cause: 'expired-credentials',
      says: 'the signed link is past its time.',
      confidence: 'certain',
      source: 'https://help.aliyun.com/zh/oss/support/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/xml
Server: AliyunOSS
x-oss-request-id: 5F3B0C

<?xml version="1.0" encoding="UTF-8"?>
<Error>
  <Code>AccessDenied</Code>
  <Message>Request has expired.</Message>
  <RequestId>1</RequestId>
  <HostId>b.oss-cn-hangzhou.aliyuncs.com</HostId>
  <EC>0003-00000001</EC>
</Error>`,
    },
    {
      when: { header: { server: 'AliyunOSS' }, body: ['<Code>UserDisable</Code>'] },
      cause: 'account-disabled',
      says: 'the account is in arrears or blocked.',
      confidence: 'likely',
      orElse: ['not-entitled'],
      source: 'https://help.aliyun.com/zh/oss/support/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/xml
Server: AliyunOSS
x-oss-request-id: 5F3B0C

<?xml version="1.0" encoding="UTF-8"?>
<Error>
  <Code>UserDisable</Code>
  <Message>UserDisable</Message>
  <RequestId>1</RequestId>
  <HostId>b.oss-cn-hangzhou.aliyuncs.com</HostId>
  <EC>0003-00000001</EC>
</Error>`,
    },
    {
      when: { header: { server: 'AliyunOSS' }, body: ['<Code>SecurityTokenExpired</Code>'] },
      cause: 'expired-credentials',
      says: 'the temporary credentials are past their time.',
      confidence: 'certain',
      source: 'https://help.aliyun.com/zh/oss/support/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/xml
Server: AliyunOSS
x-oss-request-id: 5F3B0C

<?xml version="1.0" encoding="UTF-8"?>
<Error>
  <Code>SecurityTokenExpired</Code>
  <Message>The security token you provided has expired.</Message>
  <RequestId>1</RequestId>
  <HostId>b.oss-cn-hangzhou.aliyuncs.com</HostId>
  <EC>0003-00000001</EC>
</Error>`,
    },
    {
      when: {
        header: { server: 'AliyunOSS' },
        body: '.aliyuncs.com</HostId>',
        text: ['The bucket you access does not belong to you'],
      },
      cause: 'insufficient-permission',
      says: 'the bucket is of another account.',
      confidence: 'certain',
      source: 'https://help.aliyun.com/zh/oss/support/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/xml
Server: AliyunOSS
x-oss-request-id: 5F3B0C

<?xml version="1.0" encoding="UTF-8"?>
<Error>
  <Code>AccessDenied</Code>
  <Message>The bucket you access does not belong to you.</Message>
  <RequestId>1</RequestId>
  <HostId>b.oss-cn-hangzhou.aliyuncs.com</HostId>
  <EC>0003-00000001</EC>
</Error>`,
    },
  ],
};
