import type { Lexicon } from '../vocabulary.ts';
import { combined } from './combined.ts';

/** What holds things and people apart from each other, and what a credential is made for. */
const realms =
  'store, project, organi?ation, workspace, shop, merchant, tenant, environment, region, site, team, company, app, application, customer';

/** English phrases about the things and rules of an application, subject and predicate in one. */
export const englishThings: Lexicon['idioms'] = [
  ['account', 'disabled', combined('account, profile', 'has, is currently, was', 'moved, migrated')],
  [
    'account',
    'disabled',
    combined(
      'account, user, profile',
      'has been, have been, was, is, is being, is currently being',
      'moved, migrated, merged, transferred',
    ),
  ],
  [
    'attack',
    'noticed',
    combined(
      'suspicious, malicious, dangerous, harmful, hostile, abnormal',
      'payload, input, pattern, query, script, string, header, headers, parameter, parameters, characters',
    ),
  ],
  [
    'audience',
    'foreign',
    combined(
      'token is, tokens are, token was, tokens were, key is, keys are, key was, credentials are, assertion is',
      'only, ',
      'meant for, intended for, designed for, reserved for',
    ),
  ],
  [
    'audience',
    'mismatch',
    combined(
      'using a, using your, requires a, require a, needs a, need a, with a, is a, not a',
      'test, live, sandbox, production, staging',
      'token, api token, access token, api key, key, secret key',
    ),
  ],
  [
    'audience',
    'mismatch',
    combined(
      'does not match the, do not match the, did not match the, not match the',
      realms,
      'this, the, your, of this, of the, of your, for this, for the',
      'api key, key, token, credentials',
    ),
  ],
  [
    'csrf',
    'mismatch',
    combined(
      'state',
      'is empty, mismatch, not match, does not match, did not match, is not the same, not same, not equal',
    ),
  ],
  [
    'factor',
    'required',
    combined(
      'must, please, ',
      'provide, enter, confirm, supply, verify, type, reenter, re enter, retype',
      'the, your, ',
      'current, existing, old',
      'password',
    ),
  ],
  ['factor', 'required', combined('confirm, reenter, re enter, retype', 'your', 'password')],
  ['factor', 'required', combined('current password, password confirmation', 'is required, required, is needed')],
  [
    'ip',
    'unknown',
    combined(
      'ip address, ip, network',
      'is, which is, that is, has, which has',
      'not configured, not been configured, not set up, not added, not been added',
      'for, in, to',
    ),
  ],
  [
    'kind',
    'denied',
    combined(
      'can not use, cannot use, may not use, not allowed to use, not permitted to use, not authori?ed to use',
      'the, this, ',
      'client credentials, authorization code, refresh token, password, implicit, device code, * credentials',
      'grant, grant type, flow',
    ),
  ],
  [
    'login',
    'failed',
    combined('user claims, user claim, claims, claim', 'verification, validation, check', 'failed, failure, error'),
  ],
  ['password', 'invalid', combined('access denied for', 'user, ', 'using password')],
  [
    'permission',
    'denied',
    combined(
      'can not, cannot, may not, not allowed to, not permitted to',
      'do, use, access, perform',
      'that, this, it, this action',
      'as a, as an, as the',
    ),
  ],
  [
    'permission',
    'denied',
    combined(
      'you did not, you were not the one who',
      'create, created, initiate, initiated, start, started, upload, uploaded, write, wrote, author, authored, open, opened, post, posted',
      'this, that, the',
    ),
  ],
  [
    'permission',
    'denied',
    combined('not', 'created, initiated, started, uploaded, written, authored, opened, posted', 'by you'),
  ],
  ['permission', 'denied', combined('no longer', 'authori?ed, allowed, permitted, eligible')],
  [
    'permission',
    'denied',
    combined(
      'unauthori?ed to, not authori?ed to, not allowed to, not permitted to',
      'request, retrieve, obtain, get',
      'an, a, the, ',
      'authorization code, authorization codes, access token, access tokens, refresh token, refresh tokens, token, tokens',
    ),
  ],
  [
    'permission',
    'insufficient',
    combined('not allowed, not permitted, not authori?ed', 'for', 'login, uid, user, role, this user, your user'),
  ],
  [
    'permission',
    'insufficient',
    combined('has no, have no, had no, with no', '*', 'roles, role, permissions, permission, privileges, rights'),
  ],
  [
    'plan',
    'off',
    combined(
      'not available in, not available on, unavailable in, not supported in, not supported on, not included in, not part of',
      'cloud, the cloud, * cloud, * edition, the * edition, the * version, the free version, the open source version',
    ),
  ],
  [
    'plan',
    'required',
    combined(
      'requires, require, requires a, require a, requires an, need a, needs a, need an, needs an',
      'valid, active, current, paid, commercial, enterprise',
      'license, licence, subscription, plan, account',
    ),
  ],
  [
    'plan',
    'required',
    combined(
      'sender, sender name, sender id, sender address, sender email, sender number, from address, from number, originator, caller id, sending domain',
      'not, is not, has not been, is not yet, was not',
      'approved, registered, verified',
    ),
  ],
  [
    'resource',
    'closed',
    combined(
      'denied, declined, rejected, refused',
      'by',
      'issuer, the issuer, bank, the bank, your bank, the card issuer',
    ),
  ],
  ['resource', 'closed', combined('role, roles, policy, policies, group, groups', 'can not be, cannot be')],
  ['resource', 'closed', combined('in, in the, on the, for the, for', 'demo')],
  ['resource', 'closed', combined('demo', 'mode, instance, environment, site, account, user, server, system, version')],
  [
    'resource',
    'closed',
    combined(
      'is, are',
      'managed, maintained, provisioned, synced, synchroni?ed',
      'by, from, with, via, externally, automatically, centrally, elsewhere, outside',
    ),
  ],
  [
    'resource',
    'closed',
    'managed externally, externally managed, automatically generated, generated automatically, auto generated',
  ],
  [
    'resource',
    'closed',
    combined(
      'please, you must, first, ',
      'fill in, fill out, complete, finish, set up',
      'all, your, all required, all mandatory, the required, your user, your team, your company',
      'profile, field, fields, details, information, setup, onboarding, registration, profile details, registration details, team profile',
    ),
  ],
  ['resource', 'closed', 'profile is incomplete, profile is not complete, incomplete profile'],
  ['resource', 'closed', combined('without, must not have', 'a', 'login session, session, login')],
  ['resource', 'closed', combined('log out, logout, sign out', 'first, and try again, before')],
  [
    'resource',
    'closed',
    combined(
      'disabled, not enabled, turned off, switched off, deactivated, not activated',
      'in, by, via, through',
      'the, your, this, ',
      'configuration, config, settings, setting, server configuration, config file, configuration file, deployment configuration, build',
    ),
  ],
  [
    'scheme',
    'unsupported',
    combined(
      'signature version *, signature version, signature v1, signature v2, signature v3, sig v1, sig v2, sig v3, sigv1, sigv2',
      'authorization, authentication, signing, signatures, ',
      'is not supported, are not supported, not supported, is no longer supported, are no longer supported, is not accepted, is not enabled, is deprecated, has been disabled',
    ),
  ],
  ['scope', 'insufficient', combined('keys can, key can, tokens can, token can', 'only be used', 'for, to')],
  ['token', 'expired', 'exp is invalid, invalid exp, exp is in the past, exp has passed'],
  [
    'token',
    'invalid',
    combined(
      'rejected, refused, declined, did not accept, does not accept, did not recogni?e, does not recogni?e',
      'this, the, your, that',
      'key, api key, token, access token',
    ),
  ],
  [
    'token',
    'invalid',
    combined(
      'token, jwt, assertion',
      'contained no, contains no, has no, had no, does not contain a, does not contain any, does not identify',
      'recogni?able *, usable, valid, user, subject, identity, email, username, a user, any user',
    ),
  ],
  [
    'token',
    'invalid',
    combined('needs to contain, must contain, must include, must have', 'a, an, the', '* claim, claim'),
  ],
  [
    'token',
    'unknown',
    combined(
      'find token, find key, find api key, token not found, key not found, api key not found, token not present, key not present, token does not exist, key does not exist, token is not, key is not',
      'in',
      'cache, db, database, the database, our database, redis, store, the store, our records, our system, table, the table, the key table, the token table, key store, keystore, the key store',
    ),
  ],
  [
    'token',
    'unknown',
    combined(
      'no matching, no such, no corresponding',
      'api token, token, api key, key, access token, personal access token',
    ),
  ],
  [
    'url',
    'expired',
    combined(
      'download, share, sharing, preview, file, upload, temporary, invite, invitation, reset',
      'link, url',
      'expired, has expired, is expired, is no longer valid',
    ),
  ],
];
