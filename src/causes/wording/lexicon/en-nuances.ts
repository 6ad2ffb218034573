import type { Lexicon } from '../vocabulary.ts';
import { combined } from './combined.ts';

/** English phrases that look like others and mean something else: "jwt not active" is not yet valid, not switched off. */
export const englishNuances: Lexicon['idioms'] = [
  ['session', 'off', 'session terminated, session has been terminated, session was terminated, session is terminated'],
  ['session', 'revoked', 'session terminated by, session has been terminated by, session was terminated by'],
  ['token', 'off', 'token inactive, token is inactive, token is not active, token not active, inactive token'],
  ['api-key', 'off', 'key is inactive, key inactive, inactive key, inactive api key, deactivated key'],
  [
    'token',
    'early',
    'token not active yet, token is not active yet, token not yet active, token is not yet active, jwt not active, jwt is not active, used before 2*, used before 1*',
  ],
  ['account', 'insufficient', 'must be a member, elevated permission*, special permission*'],
  [
    'account',
    'insufficient',
    combined(
      'user, email, e mail, email address, account',
      'not whitelisted, is not whitelisted, not allowlisted, is not allowlisted, not in whitelist, not in the whitelist, not on the allow list, not in allow list, is not on the allow list',
    ),
  ],
  [
    'plan',
    'required',
    combined(
      'key, api key, apikey, access key',
      'not approved, is not approved, not yet approved, has not been approved, pending approval, is pending approval, awaiting approval, is awaiting approval',
    ),
  ],
  [
    'plan',
    'required',
    'requires membership, requires a membership, requires an active membership, membership required, membership is required, must be verified to use, must be verified to access, needs to be verified to use',
  ],
  [
    'plan',
    'required',
    combined(
      'organi?ation, business, company',
      'not verified, is not verified, has not been verified, must be verified, needs to be verified, has to be verified, verification required',
    ),
  ],
  ['plan', 'expired', 'overdue account, account overdue, account is overdue'],
  [
    'plan',
    'off',
    combined(
      'not enabled, not activated, not available, disabled',
      'for, on',
      'account, organi?ation, org, project, workspace, tenant',
    ),
  ],
  ['access', 'disabled', 'account taken down, account has been taken down, account was taken down, account takedown'],
  [
    'factor',
    'required',
    combined(
      'session, login, token, authentication, credentials',
      'not fresh, is not fresh, not fresh enough, is not fresh enough, not recent enough, is not recent enough',
    ),
  ],
  ['factor', 'required', 'verify session, verify your session, verify this session, verify the session'],
  [
    'factor',
    'again',
    combined(
      're authenticate, reauthenticate, re login, relogin',
      'to perform, to do this, to change, to delete, to confirm, to make this, for this',
    ),
  ],
  [
    'key',
    'foreign',
    combined(
      'organi?ation, org, project, workspace, tenant, merchant',
      'mismatch, id mismatch, does not match, id does not match',
    ),
  ],
  [
    'clock',
    'skewed',
    'too far in the future, too far in future, exp is too far in the future, claim exp is too far in the future, exp too far in the future',
  ],
  [
    'scope',
    'insufficient',
    'with current scopes, with the current scopes, with your current scopes, with these scopes, with the given scopes, by current scopes, by the current scopes',
  ],
  [
    'scope',
    'insufficient',
    combined('not approved, not authorized, not authorised', 'this', 'app, application, consumer, client'),
  ],
  [
    'resource',
    'closed',
    'blocked by the user, blocked by the recipient, blocked by recipient, user has blocked the bot, user blocked the bot',
  ],
  ['token', 'invalid', 'not valid for any token type'],
  [
    'permission',
    'insufficient',
    'not have authorization to perform, not have authorisation to perform, not have authorization to do',
  ],
];
