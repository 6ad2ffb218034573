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
  [
    'scope',
    'insufficient',
    combined(
      'not allowed, not permitted, not accessible, not available',
      'with this, with your, with that, using this',
      'api key, key, token, access token',
    ),
  ],
  [
    'scope',
    'insufficient',
    combined(
      'requires a, requires an access, needs a, requires an oauth',
      'token with',
      '*, * *, * * *, the * *, the *',
      'scope',
    ),
  ],
  ['scope', 'insufficient', 'token is only allowed to, key is only allowed to, token may only, key may only'],
  [
    'scope',
    'invalid',
    'claim s are required, claims are required, claims required for, claim required for, claims required to, claim required to, claim is required for this, claim is required to, token claim is required, requires * claim, requires * claims, requires the following claims, requires the claim, requires the claims',
  ],
  [
    'token',
    'malformed',
    'invalid json, not valid json, not a valid json, wrong number of segments, too many segments, not enough or too many segments, incorrect number of segments, invalid number of segments, wrong number of parts, expected to have 3 parts, expected to have three parts, invalid compact jwt, period characters, token does not match the format, api token does not match the format, key does not match the format, not match the format, not match the expected format, wrong token format',
  ],
  [
    'key',
    'malformed',
    'multiple tokens, multiple jwt, multiple jwts, multiple jwt tokens, multiple access tokens, more than one token, multiple credentials, multiple authorization headers, more than one authorization, unrecognizable token, overloaded credentials, kid missing, missing kid, kid is missing, no kid',
  ],
  [
    'key',
    'invalid',
    'algorithm mismatch, expected a different algorithm, unsecured jws, unsecured jwss, unsecured jwt, unsecured jwts, kid mismatch, unknown kid, invalid claim, invalid claims, claims are invalid, claim validation failed',
  ],
  [
    'token',
    'early',
    'can not be used before, cannot be used before, not be used before, jwt early, token early, early by',
  ],
  ['signature', 'early', 'not valid at the current time, not valid at this time, not currently valid'],
  ['token', 'expired', 'maxage exceeded, max age exceeded'],
  ['token', 'off', 'token theft, theft detected, token was stolen, session hijacking'],
  [
    'key',
    'foreign',
    combined('client id and', 'token, oauth token, access token', 'do not match, does not match, mismatch'),
  ],
  [
    'key',
    'foreign',
    combined(
      'cannot be used with this, can not be used with this, cannot be used for this, not valid for this',
      'resource server, api, audience, service',
    ),
  ],
  [
    'key',
    'foreign',
    'network token mismatch, for the correct network, match organi?ation for, match the organi?ation of',
  ],
  [
    'kind',
    'denied',
    'cannot be authorized by, can not be authorized by, cannot be authorized with, cannot be authorized using',
  ],
  ['bot', 'denied', combined('ua', 'acl, blacklist, denied, not allowed, forbidden, rule, filter')],
  ['bot', 'blocked', 'ua blocked'],
  ['bot', 'denied', 'denied by ua acl, denied by ua, blocked by ua, denied by user agent, blocked by user agent'],
  [
    'filter',
    'blocked',
    combined('web site, website, web content', 'blocked, has been blocked, is blocked, was blocked'),
  ],
  [
    'filter',
    'blocked',
    combined(
      'site, url, page, website, domain',
      'has been blocked, is blocked, was blocked',
      'by an order, by order of, as per, in compliance, by court order, by a court order',
    ),
  ],
  [
    'proxy',
    'denied',
    'connect denied, connect not allowed, connect is not allowed, connect is forbidden, tunnel denied, tunnelling denied',
  ],
  [
    'origin',
    'denied',
    'blocked hosts, host check, attestation failed, app attestation, app integrity, verify referring url, invalid referring url',
  ],
  [
    'resource',
    'closed',
    'maximum sessions, maximum number of sessions, too many sessions, too many active sessions, maximum concurrent sessions',
  ],
  [
    'caller',
    'disabled',
    combined(
      'account, your account, developer, company, customer',
      'problem, trouble, status not active, state invalid, status invalid, not in good standing, is not in good standing',
    ),
  ],
  [
    'caller',
    'disabled',
    'problem with your account, kyc required, kyc not completed, kyc is required, complete your kyc, user disable',
  ],
  ['access', 'disabled', combined('application, app, client', 'not active, is not active')],
  [
    'rate',
    'exceeded',
    'please line up, waiting room, you are now in line, number of people online, spike arrest, quota violation, rate limit violation, call limited, calls limited, limited by number of calls',
  ],
  ['tls', 'required', 'to a secure port, to the secure port'],
  ['password', 'expired', 'must be changed before, must be changed first, change password required'],
  [
    'factor',
    'required',
    'reverification required, re verification required, reverify your, reverification is required',
  ],
  ['factor', 'invalid', 'code incorrect, code is incorrect, incorrect code, wrong code'],
  [
    'account',
    'insufficient',
    'right missing, missing right, low privilege, privilege too low, not authorize access, impersonation denied, impersonate user denied, not allowed to impersonate, can not impersonate, cannot impersonate',
  ],
  ['login', 'failed', 'could not be authenticated, can not be authenticated, cannot be authenticated'],
  [
    'login',
    'required',
    combined(
      'can only be accessed by, can only be used by, can only be viewed by, only be accessed by, only accessible to, only accessible by, only available to, only for, limited to, restricted to, reserved for',
      'authenticated users, logged in users, signed in users, registered users, authenticated requests',
    ),
  ],
];
