import type { Lexicon } from '../vocabulary.ts';
import { combined } from './combined.ts';

const notDone = 'not, is not, are not, was not, has not been, have not been, not yet, is not yet, has not yet been';
const shut =
  'deactivated, suspended, disabled, banned, blocked, is deactivated, is suspended, is disabled, is banned, is blocked, has been deactivated, has been suspended, has been disabled, has been banned, has been blocked, was deactivated, was suspended, was disabled, was banned, was blocked';
const notAllowed = 'not allowed, not permitted, not authori?ed, not accepted, not whitelisted, not allowlisted';
const secondFactor =
  'mfa, 2fa, two factor, two factor authentication, second factor, multi factor, multi factor authentication, multifactor authentication, two step verification';

/** English phrases about who calls, from where and by what way, and what a server lacks itself, subject and predicate in one. */
export const englishSituations: Lexicon['idioms'] = [
  // Who calls need not be called a user.
  [
    'account',
    'disabled',
    combined(
      'agent, seller, vendor, driver, reseller, affiliate, publisher, dealer, courier, operator, cashier, supplier, partner, member, employee, patient, student, advertiser, creator',
      shut,
    ),
  ],
  [
    'account',
    'disabled',
    combined('problem with, issue with, issues with, problems with', 'your, the, this', 'account, * account'),
  ],
  [
    'account',
    'disabled',
    'active user required, active account required, to already activated users, activated users only, only for activated users',
  ],
  [
    'account',
    'unknown',
    combined('no such, unknown', 'participant, player, member, agent, subscriber, merchant, tenant, patient'),
  ],
  [
    'permission',
    'denied',
    combined(
      'email domain, e mail domain, mail domain, email address domain, domain of your email, domain of this email',
      'is, ',
      notAllowed,
    ),
  ],
  [
    'permission',
    'denied',
    combined(
      'login, logon, log in, sign in, signin, access',
      'is, ',
      'not allowed, not permitted',
      'at this time, at this hour, at this moment, during these hours, outside working hours, outside business hours, outside office hours',
    ),
  ],
  [
    'permission',
    'insufficient',
    combined('no, not have, lacks, lack, without', 'authorization, authorisation', 'to, for'),
  ],
  [
    'permission',
    'insufficient',
    combined(
      'content, course, lesson, project, workspace, team, document, moderator, editor, staff, manager',
      'access',
      'required, is required, needed, is needed',
    ),
  ],
  [
    'permission',
    'insufficient',
    combined(
      'no routes, no rules, no access rules, no endpoints, nothing',
      'defined for, configured for, assigned to',
      'role, this role, your role, the role, user, this user, group, your group',
    ),
  ],
  [
    'permission',
    'missing',
    combined(
      'tenant context, workspace context, organi?ation context, tenant membership',
      'required, is required, missing, is missing',
    ),
  ],
  // From where.
  [
    'ip',
    'denied',
    combined(
      'ip address is, ip is, ips are, address is, network is',
      'not allowed, not permitted, not authori?ed',
      'for, by',
      'this, your',
      'account, user, api key, key, client, project, workspace',
    ),
  ],
  [
    'ip',
    'denied',
    combined(
      'network',
      'denied, is denied, not allowed, is not allowed, not permitted, is not permitted, blocked, is blocked',
    ),
  ],
  [
    'ip',
    'denied',
    combined(
      'bypass, turn off, switch off, disable, disconnect from, without',
      'your, the, a',
      'proxy, proxy server, vpn',
    ),
  ],
  ['ip', 'blocked', combined('internet protocol address, host address', 'is, was', 'listed, on, in')],
  ['origin', 'denied', combined('offsite, off site, external, third party, remote', 'form, forms')],
  [
    'origin',
    'denied',
    combined(
      'android app, ios app, android application, ios application',
      'blocked, is blocked, not allowed, is not allowed, restricted',
    ),
  ],
  [
    'origin',
    'denied',
    combined(
      'should be, must be, has to be',
      'executed, routed, sent, made',
      'via, through',
      'the, ',
      'gateway, * gateway, api gateway, * *',
    ),
  ],
  // By what client.
  [
    'bot',
    'denied',
    combined('user agent', 'is, ', 'too generic, generic, too vague, not descriptive, not specific enough'),
  ],
  [
    'bot',
    'denied',
    combined(
      'claimed to be, claims to be, claiming to be, pretends to be, pretending to be, impersonates, impersonating',
      'a, an, ',
      'search engine, major search engine, googlebot, bingbot, known crawler, crawler',
    ),
  ],
  [
    'bot',
    'denied',
    'run anti virus, run an anti virus, anti virus and anti spyware, remove any viruses, computer may be infected, computer is infected, device may be infected',
  ],
  // "Bot" may be the caller's own account.
  [
    'resource',
    'closed',
    combined(
      'bot',
      'was, has been, is',
      'blocked by the, blocked by this, kicked from, kicked by, removed from, stopped by the',
    ),
  ],
  [
    'permission',
    'denied',
    combined('bot', 'can not, cannot, may not', 'initiate, send, start, be, post, write, join, message'),
  ],
  // By what way.
  [
    'kind',
    'off',
    combined(
      'sso, browser, password, local, ldap, saml, oauth, google, github, email, guest, social, form, basic',
      'login, logins, log in, logon, sign in, signin',
      'disabled, is disabled, are disabled, not enabled, is not enabled, turned off, is turned off, has been disabled, deactivated, is deactivated',
    ),
  ],
  [
    'kind',
    'unsupported',
    combined(
      'cookies, cookie, session cookies, cookie authentication, cookie auth, cookie sessions',
      'is, are, ',
      'not accepted, not supported, not allowed, not permitted',
      'for, on, in, by',
    ),
  ],
  [
    'scheme',
    'mismatch',
    combined(
      'invalid, incorrect, wrong, unexpected, bad, unknown',
      'api key, access token, token, key, credential, credentials, bearer token',
      'type, kind',
    ),
  ],
  [
    'scheme',
    'mismatch',
    combined(
      'invalid, incorrect, wrong, unexpected, bad, unknown',
      'type of, kind of',
      'api key, access token, token, key, credential, credentials',
    ),
  ],
  [
    'header',
    'malformed',
    combined('malformed, ill formed, badly formed, unparsable', 'header, auth, authentication, authorization'),
  ],
  ['header', 'malformed', combined('header', 'is, ', 'malformed, ill formed, badly formed')],
  [
    'header',
    'malformed',
    combined(
      'timestamp, * timestamp, date',
      'must be, should be, has to be',
      'in, a, an, ',
      'unix, epoch, seconds, milliseconds, iso, utc, numeric, number, integer',
    ),
  ],
  // What a token holds.
  [
    'token',
    'invalid',
    combined(
      'missing, lacks, has no, without, token missing, token is missing, token lacks, token has no, jwt missing, jwt lacks',
      'sub, iat, issued at, jti, kid, subject claim, user id claim',
    ),
  ],
  [
    'token',
    'malformed',
    combined(
      'malformed, ill formed, badly formed, unparsable, corrupt, corrupted',
      'claim, claims, payload, assertion',
    ),
  ],
  [
    'password',
    'malformed',
    combined('password', 'size, length', 'exceeded, exceeds, longer than', 'the, ', 'maximum, limit, max, allowed'),
  ],
  // One login has more than one step.
  [
    'factor',
    'required',
    combined(secondFactor, notDone, 'verified, completed, satisfied, passed, confirmed, done, fulfilled, performed'),
  ],
  [
    'factor',
    'required',
    combined(
      'not, not been, not yet, not yet been',
      'set up, setup, configured, enrolled, registered, enabled',
      'for, in, with',
      secondFactor,
    ),
  ],
  [
    'factor',
    'required',
    combined(
      'not finished, not completed, has not finished, not done, not yet finished, not yet completed',
      'authenticating, logging in, signing in, authentication, the login, the sign in',
    ),
  ],
  ['factor', 'required', 'authentication incomplete, incomplete authentication, partially authenticated'],
  // What a plan or the terms allow.
  [
    'plan',
    'exceeded',
    combined(
      'your plan, current plan, free plan, this plan, your subscription',
      'only allows, only permits, only includes, is limited to, allows only, includes only',
    ),
  ],
  [
    'terms',
    'noticed',
    combined(
      'terms of service, terms of use, tos, terms, terms and conditions, code of conduct, community guidelines, acceptable use',
      'policy, ',
      'violation, violations, violated, breach, breached',
    ),
  ],
  [
    'terms',
    'noticed',
    combined(
      'violates, violating, violation of, violated, in breach of, breaches',
      'our, the, these, your',
      'terms, tos, code of conduct, community guidelines',
    ),
  ],
  [
    'resource',
    'closed',
    combined(
      'onboarding, registration, profile',
      'required, is required, incomplete, is incomplete, not completed, is not completed, not complete, is not complete, not finished, is not finished',
    ),
  ],
  // What filters say of themselves.
  [
    'filter',
    'blocked',
    combined(
      'blocked by, rejected by, stopped by',
      'adblock, ad block, ad blocker, adblocker, the ad blocker, domain blocker, dns sinkhole, pi hole, dlp, data loss prevention, parental controls',
    ),
  ],
  ['filter', 'denied', combined('not allowed to, may not, not permitted to', 'browse')],
  [
    'filter',
    'blocked',
    combined(
      'blocks access to, blocked access to, blocking access to',
      'this, the',
      'website, site, web site, url, web page',
    ),
  ],
  ['filter', 'denied', 'deny reason host not allowed'],
  ['filter', 'blocked', combined('blocked by', '*, * *, * * *, ', 'sidecar')],
  [
    'content',
    'denied',
    combined('prohibited, forbidden, disallowed, inappropriate, objectionable, nsfw, unsafe', 'content'),
  ],
  [
    'content',
    'denied',
    combined(
      'blocked',
      'violence, hate speech, hate, self harm, sexual content, nudity, profanity, explicit content, harassment',
    ),
  ],
  [
    'firewall',
    'noticed',
    combined('waf, firewall', 'activated, triggered, rule triggered, rule matched, has been triggered, was triggered'),
  ],
  // What the server lacks or keeps closed itself.
  [
    'file',
    'denied',
    combined(
      'outside the, outside of the, not within the, not inside the',
      'root, web root, document root, served directory, application root, project root',
    ),
  ],
  [
    'file',
    'denied',
    combined(
      'outside the, outside of the, not within the, not inside the, escapes the, not under the',
      'application, root, web root, document root, base, allowed, project, workspace, served, sandbox',
      'directory, directories, folder, root, path, paths',
    ),
  ],
  [
    'file',
    'denied',
    combined(
      'path, file path, directory',
      'is, ',
      'forbidden, not allowlisted, not whitelisted, not in the allowlist, not allowed, not permitted',
    ),
  ],
  [
    'file',
    'denied',
    combined(
      'not allowed to, not permitted to',
      'fetch, download, serve, access',
      'this, that, such',
      'type of file, kind of file, file type',
    ),
  ],
  [
    'file',
    'missing',
    combined(
      'audience, issuer, jwks, jwks url, jwt secret, signing secret, identity provider',
      'not, is not, has not been',
      'configured, set up',
    ),
  ],
  [
    'file',
    'missing',
    combined(
      'set the, set the following, requires the, define the',
      'env, environment',
      'var, vars, variable, variables',
    ),
  ],
  ['api', 'blocked', combined('api', 'is, has been, was', 'temporarily, currently, ', 'blocked')],
  ['resource', 'closed', combined('index', 'write api, read only api, read only allow delete, metadata api')],
  [
    'route',
    'unknown',
    combined(
      'no router, no route, no routes, no handler, no virtual host, no mapping',
      'matches, matched, match, found for, for this, for the',
      'url, path, request, host, this, the, ',
    ),
  ],
  [
    'sso',
    'missing',
    combined(
      'missing, no, without',
      'x forwarded user, x forwarded email, x forwarded groups, x auth request user, x auth request email, x remote user',
      'from trusted proxy, from reverse proxy, from the reverse proxy, from oauth2 proxy, from proxy, from the proxy, header, ',
    ),
  ],
  [
    'sso',
    'required',
    combined('cloudflare access, cf access', 'token, jwt, assertion', 'is, ', 'required, needed, missing'),
  ],
  // Who sends nothing counts as a guest, and guests are not let in.
  [
    'anonymous',
    'denied',
    combined(
      'guest user, the guest user, the guest account, anonymous user, anonymous account',
      'is, has been, was, ',
      'disabled, deactivated, turned off, switched off, not enabled',
    ),
  ],
  // Looked for in a place of the request, and not there.
  [
    'key',
    'missing',
    combined(
      'failed to resolve, unable to resolve, could not resolve',
      'api key, apikey, consumer key, client id, key, access token, oauth token, bearer token, token, jwt',
      'variable, from header, from the header, from query, from the query, from request, from the request, in request, in the request, ',
    ),
  ],
  [
    'key',
    'unknown',
    combined(
      'failed to resolve, unable to resolve, could not resolve',
      'api key, apikey, consumer key, client id, key, access token, token',
      'to, into, for, against',
    ),
  ],
  [
    'key',
    'missing',
    combined(
      'could not find, can not find, cannot find, did not find, unable to find, failed to find, unable to locate, could not locate',
      'the, an, any, a, ',
      'api key, apikey, client id, access token, auth token, bearer token, token, jwt',
      'in header, in the header, in headers, in the headers, in cookies, in the cookies, in cookie, in the cookie, in query, in the query, in request, in the request',
    ),
  ],
  [
    'key',
    'missing',
    combined(
      'unable to retrieve, could not retrieve, failed to retrieve, unable to obtain, could not obtain, unable to get, could not get, failed to get, unable to extract, could not extract, failed to extract',
      'the, an, ',
      'api key, apikey, client id, access token, auth token, bearer token, token, jwt, credentials',
      'from message, from the message, from request, from the request, from the incoming request, from the query, from query, from query string, from query parameters, from cookies, from the cookie, from the cookies',
    ),
  ],
  // Legs of a handshake.
  ['handshake', 'required', combined('dpop nonce', 'is, ', 'required, missing, needed, expected')],
  [
    'handshake',
    'required',
    combined(
      'requires, require, missing, needs, expects',
      'a, ',
      'nonce in, dpop nonce, nonce for',
      'the, a, ',
      'dpop proof, dpop, proof, ',
    ),
  ],
  ['handshake', 'required', combined('use', 'dpop nonce')],
];
