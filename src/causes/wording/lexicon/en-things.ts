import type { Lexicon } from '../vocabulary.ts';
import { combined } from './combined.ts';

/** English phrases about the things and rules of an application, subject and predicate in one. */
export const englishThings: Lexicon['idioms'] = [
  ['account', 'disabled', combined('account', 'has, is currently, was', 'moved, migrated')],
  ['access', 'expired', combined('access', 'has expired, expired, is expired, has lapsed, has run out')],
  ['api', 'expired', combined('api', 'has expired, expired, is expired')],
  ['attack', 'noticed', combined('suspicious, malicious, dangerous, harmful', 'payload, input')],
  ['audience', 'foreign', combined('tokens are, token is, keys are, key is', 'meant for, intended for')],
  [
    'audience',
    'mismatch',
    combined(
      'using a, using your, requires a, require a, needs a, need a, with a, is a',
      'test, live, sandbox, production, staging',
      'token, api token, access token, api key, key, secret key',
    ),
  ],
  [
    'audience',
    'mismatch',
    combined(
      'does not match the, do not match the, not match the',
      'store, project, organization, workspace, shop, merchant',
      'this api key, this key, the api key, this token',
    ),
  ],
  ['bot', 'unsupported', combined('using, use, try', 'a different, another', '* client, client, browser, user agent')],
  [
    'csrf',
    'failed',
    'csrf protection failed, callback state, saved state, state parameter mismatch, invalid oauth state',
  ],
  ['csrf', 'mismatch', 'state is empty or not same, state mismatch, state does not match, invalid state parameter'],
  [
    'credential',
    'invalid',
    combined(
      'did not, have not, has not, were not, was not, not',
      'provide, provided, supply, supplied, send, sent, enter, entered',
      'correct, valid, proper, the correct, the right, acceptable',
      'credentials, credential, password, login',
    ),
  ],
  [
    'credential',
    'invalid',
    combined(
      'correct, valid, proper, acceptable',
      'credentials were not, credential was not, password was not',
      'provided, supplied, sent, entered, given',
    ),
  ],
  ['factor', 'required', 'successful challenge, must provide current password, must provide your current password'],
  [
    'header',
    'malformed',
    combined(
      'not, unable to, failed to',
      'understand, interpret, make sense of',
      'the, your, the provided, the supplied, the given, provided, ',
      'credentials, credential, token, access token, api key, key, authorization header, authorization',
    ),
  ],
  [
    'kind',
    'denied',
    combined('can not use, cannot use, may not use, not allowed to use', 'client credentials, * credentials', 'grant'),
  ],
  [
    'login',
    'failed',
    combined('user claims, user claim, claims, claim', 'verification, validation, check', 'failed, failure, error'),
  ],
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
  ['ip', 'denied', 'external internet access denied, external access denied, external access is denied'],
  ['origin', 'denied', combined('host', 'check, header check, validation', 'error, failed, failure')],
  [
    'password',
    'invalid',
    'access denied for using password, denied for using password, access denied for user using password, denied for user using password',
  ],
  [
    'permission',
    'denied',
    combined(
      'can not do that, cannot do that, can not do this, cannot do this, not do that, not do this',
      'as a, as an',
    ),
  ],
  [
    'permission',
    'denied',
    combined(
      'you did not, you have not',
      'create, created, initiate, initiated, start, started, upload, uploaded, write, written, submit, submitted',
      'this, that, the',
    ),
  ],
  ['permission', 'denied', 'authorization denied by, denied by plugin, denied by authorization plugin'],
  ['permission', 'denied', 'no longer authorized, no longer authorised, no longer allowed, no longer permitted'],
  ['permission', 'insufficient', combined('not allowed, not permitted, not authorized', 'for', 'login, account, uid')],
  ['permission', 'denied', 'using this method, has no delegated roles, no delegated roles'],
  ['permission', 'denied', combined('not a', 'host, node, worker, agent, partner, customer, tenant, reviewer')],
  [
    'plan',
    'required',
    combined('sender name, sender id', 'not approved, is not approved, not registered, is not registered'),
  ],
  [
    'resource',
    'closed',
    combined('denied, declined, rejected, refused', 'by', 'issuer, the issuer, bank, the bank, your bank'),
  ],
  ['action', 'denied', 'cannot grant, can not grant, may not grant'],
  [
    'permission',
    'denied',
    combined('cannot change your, can not change your', 'permissions, role, roles, own role, own permissions'),
  ],
  [
    'plan',
    'off',
    combined(
      'not available in, not available on',
      'cloud, the cloud, * cloud, community edition, the * edition, this edition',
    ),
  ],
  [
    'plan',
    'required',
    combined('requires a valid, require a valid, need a valid, needs a valid', 'license, licence, subscription, plan'),
  ],
  ['resource', 'closed', combined('role, roles, policy, policies, group, groups', 'can not be, cannot be')],
  [
    'resource',
    'closed',
    'demo mode, in demo, in the demo, demo instance, demo environment, demo site, allowed at this time, permitted at this time',
  ],
  [
    'resource',
    'closed',
    combined('currently, already, still, is', 'in progress, being processed, being imported, being exported'),
  ],
  [
    'resource',
    'closed',
    'is managed by, are managed by, managed externally, automatically generated, generated automatically, fill in all required, complete your profile, profile is incomplete',
  ],
  ['token', 'unknown', combined('no matching', 'api token, token, api key, key, access token')],
  [
    'resource',
    'closed',
    combined('rate limiting, rate limits', 'is disabled, is not enabled, disabled, not enabled, are disabled'),
  ],
  [
    'resource',
    'closed',
    combined(
      'mountpoint, mount point, mount, stream, stream key, port, slot, seat, session, channel, line, device, address',
      'is, is already, already, is currently',
      'in use, occupied, taken, being published, being streamed, being used',
    ),
  ],
  ['resource', 'closed', 'mountpoint in use, mount point in use'],
  ['resource', 'closed', 'without a login session, log out and try again, please log out first, log out first'],
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
  ['resource', 'exceeded', combined('max, maximum', 'parallelism, depth, nesting, fan out', 'reached, exceeded')],
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
  ['session', 'unknown', 'no organization associated, no tenant associated'],
  [
    'signature',
    'invalid',
    combined('invalid, bad, wrong, incorrect', 'webhook, payload, webhook payload, body, callback, event', 'signature'),
  ],
  [
    'signature',
    'malformed',
    combined(
      'missing',
      'signature field, signedheaders component, signed headers component, required parts, signature component',
    ),
  ],
  ['token', 'expired', 'exp is invalid, invalid exp, exp claim invalid, exp claim is invalid'],
  [
    'token',
    'invalid',
    combined('rejected', 'this key, the key, your key, this api key, your api key, this token, your token, the token'),
  ],
  ['token', 'invalid', combined('contained no, contains no, has no', 'recognizable, recogni?able, usable, valid', '*')],
  ['token', 'invalid', combined('needs to contain, must contain', 'a, an, the', '* claim, claim')],
  ['token', 'malformed', 'must have non empty, must have a non empty'],
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
    'url',
    'expired',
    combined(
      'download, share, sharing, preview, file, upload, temporary',
      'link, url',
      'expired, has expired, is expired, is no longer valid',
    ),
  ],
];
