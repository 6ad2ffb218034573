import type { Vendor } from '../engine/vendor.ts';

const source = 'https://hadoop.apache.org/docs/stable/hadoop-project-dist/hadoop-hdfs/WebHDFS.html';

/** Apache Hadoop: the exceptions of WebHDFS and its login filter, from its documentation and source. */
export const hadoop: Vendor = {
  id: 'hadoop',
  name: 'Apache Hadoop',
  layer: 'server',
  marks: [{ json: { 'RemoteException.javaClassName': { starts: 'org.apache.hadoop.' } } }],
  denials: [
    {
      when: {
        json: {
          'RemoteException.exception': { equals: 'SecurityException' },
          'RemoteException.message': 'Failed to obtain user group information',
        },
      },
      cause: 'invalid-credentials',
      says: 'the caller could not be identified: the login or the delegation token is missing or not good.',
      orElse: ['no-credentials', 'expired-credentials'],
      source,
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"RemoteException":{"exception":"SecurityException","javaClassName":"java.lang.SecurityException","message":"Failed to obtain user group information: java.io.IOException: Security enabled but user not authenticated by filter"}}`,
    },
    {
      when: { status: 403, text: 'GSSException: ', header: { 'www-authenticate': 'Negotiate' } },
      cause: 'invalid-credentials',
      says: 'the Kerberos ticket is not accepted.',
      shared: true,
      orElse: ['clock-skew'],
      source,
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8
WWW-Authenticate: Negotiate

<html><head><title>Error 403 GSSException: Failure unspecified at GSS-API level (Mechanism level: Checksum failed)</title></head><body>GSSException: Failure unspecified at GSS-API level</body></html>`,
    },
  ],
  vocabularies: [
    {
      at: { json: 'RemoteException.exception' },
      codes: {
        AccessControlException: [
          'insufficient-permission',
          'the user lacks the permission on the file or folder.',
          'certain',
        ],
        StandbyException: ['resource-state', 'this name node is the standby: ask the active one.', 'certain'],
        InvalidToken: ['invalid-credentials', 'the delegation token is unknown, withdrawn or has run out.'],
        SecretManager$InvalidToken: [
          'invalid-credentials',
          'the delegation token is unknown, withdrawn or has run out.',
        ],
        AuthorizationException: [
          'insufficient-permission',
          'the user may not act for the other user, or may not use the service.',
        ],
        SafeModeException: ['resource-state', 'the name node is in safe mode and only reads.', 'certain'],
      },
      source,
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"RemoteException":{"exception":"StandbyException","javaClassName":"org.apache.hadoop.ipc.StandbyException","message":"Operation category READ is not supported in state standby. Visit https://s.apache.org/sbnn-error"}}`,
    },
  ],
};
