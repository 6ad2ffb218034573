import { describe, expect, it } from 'vitest';
import { hear } from './hearing.ts';
import { type Labelled, plainest, rows } from './testdata/plainest.ts';

const said: Labelled = {
  'malformed-credentials': [
    'Could not understand the provided credentials',
    'We could not interpret your token',
    'Unable to understand the supplied API key',
  ],
  'invalid-credentials': [
    'You did not provide correct credentials',
    'You have not supplied valid credentials',
    'Correct credentials were not provided',
    'Key not found in table',
    'Key not present in the key table',
    'Token does not exist in the token table',
    'User claims verification failed',
    "Access denied for user 'root'@'172.18.0.3' (using password: YES)",
    "Access denied for user  @'172.18.0.3' (using password: NO)",
  ],
  'wrong-audience': [
    'The provided token is for another environment',
    'Token was created for another region',
    'API key is for sandbox, not for production',
    'This endpoint requires a live token.',
    'This resource requires a production API Key to access.',
  ],
  'wrong-scheme': [
    'SigV2 authorization is not supported. Please use SigV4 instead.',
    'Signature version 1 is no longer supported. Use version 2',
    'Signature v2 is deprecated, please use v4',
  ],
  'account-disabled': [
    'This account is prohibited from signing in, please contact your site administrator.',
    'User is blocked from logging in',
  ],
  'insufficient-permission': ['Access to instance id=12 of object not allowed for login ann'],
  'ip-blocked': [
    'External internet access denied',
    'This IP address is blocked from signing in',
    'Request originated from an IP address which is not configured for this integration.',
  ],
  'resource-state': ['Mountpoint in use', 'Slot is occupied', 'Stream is already being published'],
};

describe('what is said of credentials that were read, and of things in use', () => {
  it.each(rows(said))('"%s" means %s', (text, cause) => expect(plainest(hear(text))).toBe(cause));

  it.each([
    ['Could not understand the file that you uploaded'],
    ['You have not provided a valid reason'],
    ['Valid documents were not provided'],
    ['The price list for another region is shown'],
    ['Address verification failed'],
  ])('"%s" means nothing of it', (text) => expect(plainest(hear(text))).toBe('nothing'));
});
