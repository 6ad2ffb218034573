import { describe, expect, it } from 'vitest';
import type { CauseId } from '../../engine/taxonomy.ts';
import { hear } from './hearing.ts';
import { hearCode } from './hearing-code.ts';

/** By class of denial: sentences that mean it, and sentences that look alike and do not. */
const classes: readonly (readonly [cause: CauseId, means: readonly string[], others: readonly string[]])[] = [
  [
    'insufficient-scope',
    [
      'Index not allowed with this API key',
      'Deleting is not permitted with your token',
      'Webhooks are not available with this key',
      "'Send' claim(s) are required to perform this operation",
      'Manage,EntityRead claims required for this operation.',
      'Listen claim required to receive',
      'Manage claim is required for this queue',
      'The requested resource requires the following claims: reports.read',
      'This endpoint requires a token with tilesets:read scope',
      'The token is only allowed to perform GET requests',
    ],
    [
      'This API key is not valid',
      'Claim exp is required',
      'Requires a token with a valid signature',
      'Downloads are not allowed with this browser',
      'The key must be sent in a header',
    ],
  ],
  [
    'malformed-credentials',
    [
      'Jwt header is an invalid JSON',
      'The payload of the token is not valid JSON',
      'Wrong number of segments',
      'Not enough or too many segments',
      'The token was expected to have 3 parts, but got 1.',
      'Multiple tokens provided',
      'The given API token does not match the format used here',
    ],
    [
      'The token does not match',
      'The token was expected',
      'Too many tokens were issued today',
      'You belong to multiple teams',
      'Your token has no expiry',
    ],
  ],
  [
    'clock-skew',
    [
      "The Token can't be used before 2026-03-01T13:00:00Z.",
      'JWT early by 3600000 milliseconds before 2026-03-01T13:00:00.000Z',
      'The authorization token is not valid at the current time',
      'This token is not yet active',
      'nbf is too far in the future',
    ],
    [
      'The token can not be used',
      'The reset token was used before',
      'The token is not valid',
      'The token is not valid any more',
      'Early access is not enabled for this account',
    ],
  ],
  [
    'wrong-audience',
    [
      'Client ID and OAuth token do not match',
      'The specified token cannot be used with this resource server.',
      'Organization mismatch: this key belongs elsewhere',
      'The token cannot be used for this API',
      'Workspace does not match',
    ],
    [
      'The passwords do not match',
      'The token cannot be used',
      'Username and token do not match',
      'The organization is disabled',
      'This workspace has been archived',
    ],
  ],
  [
    'account-disabled',
    [
      'The account associated with this API key has been deactivated',
      'The user linked to this token has been suspended',
      'There is a problem with your account',
      'Your account is not in good standing',
    ],
    [
      'This API key has been deactivated',
      'The token associated with this account has been revoked',
      'Account mismatch',
      'The account does not own this project',
      'There is a problem with your request',
    ],
  ],
  [
    'network-filter',
    [
      'This web site has been blocked by the administrator.',
      'Web Site Blocked',
      'Access to this site has been blocked by an order of the court',
      'The URL has been blocked as per the instructions of the authority',
      'CONNECT denied (ask the admin to allow HTTPS tunnels)',
    ],
    [
      'You have been blocked from this website',
      'Your account is blocked',
      'The page is blocked for editing',
      'Site administrators have blocked your IP address',
      'The order has been blocked',
    ],
  ],
  [
    'bot-challenge',
    ['denied by UA ACL', 'UA blocked', 'Denied by user agent', 'ua not allowed', 'Blocked by UA rule'],
    [
      'Denied by ACL',
      'Blocked by rule',
      'Denied by policy',
      'The user is not allowed',
      'The agent is not allowed here',
    ],
  ],
  [
    'rate-limited',
    [
      'Spike arrest violation',
      'Please line up, this page is full',
      'You are in a waiting room, please wait',
      'API call limited',
      'Throttle limit exceeded',
    ],
    ['Policy violation', 'The line is busy', 'Your room is locked', 'Access is limited to admins', 'Limited edition'],
  ],
];

describe.each(classes)('%s', (cause, means, others) => {
  it.each(means)('is what “%s” says', (sentence) => {
    expect(hear(sentence)[0]?.cause).toBe(cause);
  });

  it.each(others)('is not what “%s” says', (sentence) => {
    expect(hear(sentence)[0]?.cause).not.toBe(cause);
  });
});

describe('codes', () => {
  it.each<[string, CauseId]>([
    ['DeveloperStatusNotActive', 'account-disabled'],
    ['account_trouble', 'account-disabled'],
    ['QuotaViolation', 'rate-limited'],
    ['ThrottleLimitExceeded', 'rate-limited'],
    ['BURST_LIMIT_EXCEEDED', 'rate-limited'],
    ['session_reverification_required', 'step-up-required'],
    ['invalid_claims', 'invalid-credentials'],
    ['code_incorrect', 'invalid-credentials'],
    ['OVERLOADED_CREDENTIALS', 'malformed-credentials'],
    ['lowPrivilege', 'insufficient-permission'],
    ['change_password_required', 'expired-credentials'],
  ])('%s means %s', (code, cause) => {
    expect(hearCode(code)[0]?.cause).toBe(cause);
  });
});

describe('who is nobody, or must be somebody', () => {
  it.each([
    ['Anonymous caller does not have storage access to the object.', 'no-credentials'],
    ['anonymous is missing the read permission', 'no-credentials'],
    ['This route can only be accessed by authenticated users.', 'no-credentials'],
    ['User could not be authenticated', 'invalid-credentials'],
    ['This route can only be accessed by editors.', 'insufficient-permission'],
    ['The caller is missing the read permission', 'insufficient-permission'],
  ])('“%s” means %s', (sentence, cause) => {
    expect(hear(sentence)[0]?.cause).toBe(cause);
  });
});

describe('a right by its name, and a thing with a number, are no credential', () => {
  it.each([
    'TICKET_VIEW privileges are required to perform this operation on Ticket #40.',
    'You need the TICKET_APPEND permission to comment on this ticket',
    'TOKEN_ADMIN permission is required',
    'API_KEY_MANAGE permission is missing for this project',
    'User is missing CERTIFICATE_ISSUE permission',
    'The role project_lead is required to close ticket OPS-12',
    'EDIT_TASK rights are required for card #9',
  ])('“%s” is about rights', (sentence) => {
    expect(hear(sentence).map(({ cause }) => cause)).toEqual(['insufficient-permission']);
  });

  it.each([
    ['A ticket is required', 'no-credentials'],
    ['A login ticket is required for this operation', 'no-credentials'],
    ['Ticket expired', 'expired-credentials'],
    ['The service ticket ST-1-abc has expired', 'expired-credentials'],
    ['ticket ST-12 not recognized', 'invalid-credentials'],
    ['TOKEN_EXPIRED', 'expired-credentials'],
  ])('“%s” is about one', (sentence, cause) => {
    expect(hear(sentence)[0]?.cause).toBe(cause);
  });
});

it('a clause that begins with "as it" gives the reason', () => {
  expect(hear("You can't access this resource as it requires 'view' access for the website")[0]?.cause).toBe(
    'insufficient-permission',
  );
});
