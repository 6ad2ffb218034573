import type { Lexicon } from '../vocabulary.ts';

/** English, and the words of machine codes. */
export const english: Lexicon = {
  language: 'en',
  unit: 'words',
  hints:
    'the, a, an, after, one, or, from, that, we, at, will, can, cannot, please, could, does, do, did, only, any, its, hour, is, are, was, has, have, been, you, your, this, to, of, for, and, with, not, no, be, by, in, on, it',
  subjects: {
    access: 'access, entry, entrance',
    account:
      'account*, user, users, username, user name, user id, userid, email, e mail, email address, login name, client id, oauth client, principal, member account, identity, identities, consumer, tenant account, profile, access key id, project, organi?ation, workspace, phone number, customer, this user, your registration, your membership, your application for',
    age: 'age, minors, mature content, adult content',
    anonymous:
      'anonymous, anonymous user*, anonymous request*, guest user*, unauthenticated user*, not logged in user*, anonymously, anon',
    api: 'api, apis, api access',
    'api-key':
      'api key*, apikey*, access key*, accesskey*, secret key, subscription key, app key, application key, api token*, personal access token*, key id, app id, appid, client secret, publishable key, license key, x api key, account key, shared key, api secret, admin secret, key pair id',
    attack:
      'sql injection, injection, malicious, attack*, exploit*, harmful, hack*, suspicious activity, suspicious request*, suspicious traffic, suspicious content, intrusion, cross site scripting, xss, threat*, security threat*, forbidden characters, illegal characters, attack signature*, abuse, abusive',
    attempts:
      'attempts, login attempts, failed attempts, failed login attempts, failed logins, password attempts, sign in attempts, failures, authentication attempts, authentication failures, tries, retries',
    audience:
      'audience, audiences, aud, aud claim, audience claim, issuer, issuers, iss, iss claim, azp, tenant, realm, environment, test mode, live mode, testmode, livemode, wrong region, token issuer, resource indicator, relying party, client app, another application, different application, another tenant, another project, different project, different region',
    bot: 'bot, bots, robot, robots, automated, automation, automated requests, automated access, automated traffic, automated queries, captcha*, recaptcha*, hcaptcha, turnstile, human, javascript, crawler*, scraper*, scraping, spider*, headless, user agent*, useragent*, unusual traffic, browser check, web driver, webdriver, browser version, client software, crawling, non browser',
    caller: 'you, caller, requester, requestor, client, subject, visitor, this user, current user',
    certificate:
      'client certificate*, ssl certificate*, tls certificate*, certificate*, client cert, cert, mutual tls, mtls, peer certificate, smart card, x509, x 509, post handshake authentication',
    clock:
      'clock, request time, timestamp, time stamp, date header, x amz date, system time, time difference, server time, time skew, clock drift, device time, local time, request date, signing time, request timestamp, time window, recv window, iat',
    content: 'private, members only, copyright*, dmca, video, legal reasons, paywall, subscribers, album, playlist',
    cookie: 'cookie, cookies, session cookie*, auth cookie*, third party cookie*',
    country:
      'country, countries, region, geographic*, geo, geolocation, geo location, territory, territories, jurisdiction, your area, in the eu, european union, geoblock*, geo block*, embargo*, export control*, sanction*, sanctioned, regions, certain regions, certain countries, some countries, some regions, your location, your geographic location, where you live, eu, eea, european economic area, sanctions, your country, your region, this country, this region, from your location',
    credential:
      'credential*, authentication information, auth information, auth info, authentication data, authentication details, authentication credentials, authorization information, security token*, authorization data, login information, login details, login data, login credentials, auth parameters',
    csrf: 'csrf, xsrf, cross site request forgery, csrf token*, xsrf token*, csrf cookie*, anti forgery, antiforgery, anti forgery token*, antiforgery token*, antiforgery cookie, authenticity token*, form token*, request verification token, requestverificationtoken, csrf nonce, nonce verification, form key, csrf validation, csrf verification, csrf check, verification token, csrf protection, crumb, form authenticity, x csrf token, x xsrf token, csrfpreventiontoken',
    factor:
      'mfa, 2fa, multifactor authentication, multi factor authentication, two factor authentication, 2fa authentication, second factor authentication, two step authentication, otp, totp, two factor*, second factor, multi factor*, multifactor*, two step, 2 step, two step verification, one time password, one time code, verification code, otp code, mfa code, security code, passcode, webauthn, security key, factor, factors, step up, stepup, acr, acr values, reauthentication, re authentication, reauthenticate, re authenticate, sudo mode, recent login, recent authentication, max age, stronger authentication, device verification, additional verification, identity verification, authenticator code, 2fa code, tfa, passkey, device approval, additional authentication, claims challenge, higher assurance, code you entered, entered code, this code, your code, code you provided, sensitive action*, sensitive operation*',
    file: 'htaccess, file permission*, file system, filesystem, file mode, file access, execute access, read access, symbolic link*, symlink*, server configuration, administrative rules, deny rule*, configuration, access rule*, script execution, acl configuration, directory index forbidden, file s permissions, permissions of the file, files permissions',
    filter:
      'web filter*, content filter*, url filter*, internet usage policy, acceptable use policy, web category, category, internet access, browsing policy, web content, web security, network policy, egress, outbound, web gateway, company policy, corporate policy, organization policy, site category, parental control*, website filter*, dns filter*, organi?ation s web filter, your organi?ation s web filter, company s web filter, school s web filter, your school, your employer, your workplace',
    firewall:
      'firewall, firewalls, waf, web application firewall, security rule*, security polic*, security service, security solution, security module, mod security, modsecurity, protection rule*, security system, security filter, security reason*, security plugin, security software, security check, protection system, online attacks, security engine, request rejected',
    header:
      'header of type authorization, header authorization, header named authorization, request header authorization, http header authorization, authorization header*, auth header*, authorization http header, authorization field, authorization request header, authentication header*, x auth token, authorization key, header value, bearer header, required header*, auth header value, tenant id, tenant id header, x tenant id, tenant header, client id header, header client id, app id header, header app id, x client id, x app id, x project id, x account id, x organi?ation id, header x *, x * header, x * id header',
    ip: 'ip, ip address*, ipaddress, ips, client ip, your address, remote address, network address, source address, source ip, client address, network location, ipv4, ipv6, your network, remote host, this network, localhost, trusted ip*, peer address, remote ip, ip range*, local network, vpn, vpns, proxies, proxy users, vpn or proxy, proxy or vpn, vpn and proxy, anonymi?er, anonymi?ers, anonymizing proxy, anonymous proxy, anonymous proxies, tor, tor exit nodes, tor exit node, tor nodes, tor network, tor users, exit nodes, open proxy, open proxies, hosting provider, data center, datacenter, company network, corporate network, internal network, office network, private network, intranet, campus network, from this address, from your address, this address, your network address',
    key: 'key, keys',
    listing:
      'directory listing*, directory index*, directory browsing, index file*, index document*, index page, list directory, list the contents, directory contents, listing, autoindex, directory list*, default document, folder listing, contents of this directory, directory list',
    login:
      'login, logon, log in, log on, sign in, signin, sign on, authentication, authenticate, authenticating, authn, auth',
    method:
      'method, http method, http verb, verb, request method, get request*, post request*, put request*, delete request*, patch request*, http methods, methods, with get, with post',
    origin:
      'origin, origins, referer*, referrer*, hotlink*, hot link*, hot linking, host header, host name, hostname, host, domain, domains, cors, cross origin, cross site, embedding, embedded, iframe, calling app, android client application*, ios client application*, package name, bundle id, bundle identifier, site url, website domain, allowed hosts, third party site*, external site*, websocket origin, frame ancestor*, redirect uri, redirect url, callback url, from this website, from this site, from this domain, from your website, from your site, from other sites, from other websites, on other sites, on other websites, on this website, on this domain, from external sites',
    password:
      'password, passwords, passwd, passphrase, pin, pin code, pass code, username or password, user or password',
    permission:
      'permission, permissions, privilege*, role, roles, right, rights, access rights, admin, admins, administrator*, policy, policies, acl, acls, rbac, iam, group, groups, access control*, access level*, authorization policy, clearance, superuser, owner, owners, ownership, moderator*, staff, authority, authorities, capability, capabilities, team member*, grant*, ability, abilities, membership, bucket policy, access polic*, write access, admin access, permission level, row level security, write permission*, maintainer*, author, collaborator*, editors',
    plan: 'license key*, plan, plans, pricing plan, subscription*, billing, payment, payments, paid, licen?e, licenses, licences, trial, tier, premium, credits, balance, upgrade*, feature, features, paid plan, free plan, package, account balance, payment method, edition, entitlement*, product tier, funds, credit card, add on, addon, unpaid, api product, beta program*, waitlist, arrears, enterprise, monthly usage, spending limit, free trial, subscriber*, seat, seats, paying, paying customers, paying users, paid customers, paid accounts',
    proxy: 'proxy, proxy server, proxy authentication, forward proxy, proxy credentials, proxy access',
    rate: 'rate, rate limit*, ratelimit*, quota, quotas, request limit, requests limit, usage limit*, api limit*, api calls, request rate, requests per*, concurrency limit, bandwidth*, request quota, limit, limits, daily limit*, hourly limit*, monthly limit, frequency, call limit, requests quota, traffic limit, queries per*, number of requests, calls per*',
    request: 'request, requests, traffic, connection, calls, queries, messages, visit, your activity, submission',
    resource:
      'repository, issue, issues, thread, topic, discussion, comment, comments, commenting, poll, event, order, invitation, invite, record, post, posts, item, document, site, website, web app, web site, app, application, room, survey, form, ticket, ballot, contest, voting, registration, database, cluster, server, store, shop, board, wiki, branch, conversation, link, share link, download link, submission, submissions, coupon, voucher, resource, object, blob, entity, page, case, reservation, period, deadline, bucket, index, tag, pipeline, deployment, merge request, pull request, queue, system, market, trading, listing page, file lock, exam, quiz, auction, game',
    route: 'route, endpoint, path, stage, url path, action, operation',
    scheme:
      'authentication scheme*, auth scheme*, authorization scheme*, authorization type, auth type, authentication type, authentication method*, auth method*, basic auth, basic authentication, bearer authentication, bearer scheme, token type, authorization method*, scheme, schemes, authorization header scheme, password authentication, http basic, digest authentication, token auth, key type',
    scope:
      'scope, scopes, consent, token permission*, oauth scope*, token scope*, required scope*, privilege scope*, api permission*, permission scope*, app permission*, authorized scopes, token grants, key scope*, token access level, restricted key',
    server: 'upstream, gateway',
    session:
      'session, sessions, user session, sessionid, session id, sid, login session, ticket, session token*, session key, session ticket, sign in session',
    signature:
      'signature*, hmac, request signature, message signature, sign, signed, hash, digest value, checksum, sigv4, dpop, dpop proof, proof, htu, htm, ath, md5, md5hash, sha256, webhook signature, signing key, canonical request, canonical string, string to sign, oauth signature, nonce, mac, content digest, appcheck, url signature, request not signed, authenticator',
    sso: 'sso, single sign on, saml, identity aware proxy, identity provider, zero trust, cloudflare access, deployment protection, oidc login, access portal, login portal, google iap, iap',
    terms:
      'terms, terms of service, terms of use, agreement*, tos, eula, privacy policy, licence agreement, license agreement, code of conduct, data processing agreement',
    tls: 'https, ssl, tls, secure connection, encrypted connection, plain http, insecure http, insecure connection, secure channel, non https, unencrypted',
    token:
      'token, tokens, access token*, bearer token*, auth token*, jwt, jwts, jws, jwe, bearer, refresh token*, id token*, idtoken, oauth token*, oauth2 token*, json web token*, authtoken, accesstoken, refreshtoken, authentication token*, authorization token*, user token, login token, authorization code, auth code, activation token, reset token, authorization grant, grant, access code, device code, magic link, invitation token, share token, sas token, sas, policy document, web token, service account token, assertion',
    url: 'url, signed url, link, presigned url, pre signed url, query string, temp url, download url, signed link, video url, urls',
    form: 'form, the form, this form, your form, from form, form submission, form data',
  },
  predicates: {
    blocked:
      'block, blocks, blocked, blocking, ban, banned, blacklist*, black list*, blocklist*, denylist*, deny list*, barred, not whitelisted, not allowlisted, not in whitelist, not on the whitelist, not in the whitelist, not on the allow list, not in the allow list, not on the allowlist, not in the allowlist, not in allowlist, not in allow list, not in ip whitelist, not white listed, not allow listed, quarantined, outside the allowed, not in the list of allowed, not in the allowed, not an allowed, not on allow list, not in the trusted, not in the list, stopped, intercepted, dropped, filtered',
    closed:
      'archived, closed, read only, readonly, finalized, finalised, has ended, ended, completed, already processed, already completed, already submitted, already voted, maintenance, maintenance mode, stopped, under maintenance, is over, not started, has not started, frozen, sealed, already closed, already exist*, already registered, already redeemed, immutable, protected branch, paused, decommissioned, retired, sold out, not yet open, being deleted, in use, already published, previously published, already exists, already cancelled, already canceled, conflict state, wrong state, not in a state, current state, legal hold, retention, immutability, worm, parked, suspended site, offline, checked out, being edited, in use by, locked by another, edited by another, opened by another',
    denied:
      'result false, returned false, returns false, evaluated to false, evaluates to false, evaluated false, evaluated as false, denied, deny, denies, forbidden, forbid*, reject, rejected, rejects, refuse, refused, refuses, prohibited, restricted, restrict*, disallow*, unauthorized, unauthorised, unpermitted, access denied, not allowed, not permitted, not authorized, not authorised, inaccessible, unavailable, limited to, reserved for, only for, only available to, only accessible, only accessible to, only accessible from, only allowed, not accessible, may not, only be used by, only be accessed, cannot be accessed, cannot access, cannot be used, can not access, can not be accessed, can not be used, can not perform, cannot perform, can only, cant access, not entitled, ineligible, dont allow, illegal, protected by, can not use, cannot use, can not be edited, only be reached, only reachable, only be called, only be opened, not offered, not offer, can not offer, cannot offer, cannot serve, can not serve, unable to serve, unable to offer, unable to provide access, unable to provide service, can not provide access, cannot view, can not view, can not see, not let, not open to, unapproved, not serve, do not serve, does not serve',
    disabled:
      'disabled, suspended, locked, lock out, locked out, lockout, deactivated, de activated, inactive, blocked by administrator, frozen account, closed account, not active, not activated, not yet activated, pending, pending approval, awaiting approval, not approved, not been approved, not yet approved, terminated, deleted account, has been deleted, was deleted, been removed, been closed, deprovisioned, on hold, unapproved, passive, archived user, not confirmed, unconfirmed, not verified, unverified, not been verified, not been confirmed, not been activated, not yet verified, not yet confirmed, must be verified, must verify, verify your email, confirm your email, confirm your address, needs verification, verification required, not enabled, offboarded, waiting for approval, waiting to be approved, awaiting verification, not been reviewed, under review, awaiting',
    early:
      'not yet valid, not valid yet, not before, notbefore, nbf, used too early, not active yet, not yet active, in the future, from the future, issued at future, issued in the future, not valid before, used before issued, immature, too early, premature, not yet usable, before its time, iat in future, future',
    exceeded:
      'exceeded, exceed*, over, exhausted, reached, too many, used up, over limit, over quota, too fast, too frequent*, too often, throttled, throttl*, hit, overrun, surpassed, maxed, depleted, too high, run out of, out of, ran out, limit reached, maximum, temporarily limited, limited, excessive, too quickly, too frequently',
    expired:
      'expired, expire, expires, expiry, expiration, timed out, timeout, timedout, time out, no longer valid, no longer active, no longer usable, lapsed, outdated, out of date, has ended, stale, too old, past its, elapsed, no longer exists, is old, exp, validity period, overdue, past due date, time constraint failure, ran out, dead, needs to be refreshed, must be refreshed, refresh required, was only valid until, too long ago, lifetime exceeded, life time exceeded, past its lifetime, exceeded its lifetime, lifetime is over, maximum age exceeded',
    failed:
      'fail, failed, failure, failures, fails, error, errors, unsuccessful, did not succeed, went wrong, exception, problem, check failed, unsuccessfully, aborted',
    insufficient:
      'insufficient*, lacks the required, not have the required, not have the necessary, lack, lacks, lacking, lacked, not enough, inadequate, missing required, too low, not sufficient, below the required, unprivileged, requires higher, needs higher, elevated, must have, must be granted, must be assigned, additional, under the required',
    invalid:
      'invalid, incorrect, wrong, bad, unacceptable, inval, unrecogni?ed, improper, illegal, erroneous, non existent, nonexistent, faulty, does not work, bogus, falsified, forged, no valid, not valid, not correct, not accepted, not recogni?ed, invalidtoken, incorrectly, tampered, not right, unable to validate, unable to verify, unable to authenticate, could not validate, could not authenticate, can not authenticate, cannot authenticate, unusable, not a valid, didnt recognize, not good',
    malformed:
      'malformed, not well formed, ill formed, parse, parsing, decode, decoding, format, formatted, wrong format, bad format, invalid format, badly formatted, unparsable, unparseable, unreadable, corrupt*, syntax*, garbled, not a jwt, structure, segments, number of segments, expected 3 parts, three parts, not base64, base64, bad encoding, encoding, deserializ*, cannot be read, undecodable, empty string, truncated, too short, length, incomplete, not enough segments, dots, bearer prefix, illegal character*, unexpected character*, jwtmalformed',
    mismatch:
      'mismatch*, does not match, do not match, did not match, doesnt match, not match, unmatched, differs, inconsistent, not matching, not equal, not for this, not intended for, not meant for, not issued for, belongs to another, belongs to a different, belong to another, not issued by, wrong, foreign, not compatible, unexpected, not correspond*, does not belong, not belong',
    missing:
      'missing, absent, omitted, empty, blank, not provided, not supplied, not sent, not present, not set, not given, not included, not specified, not found in request, not found in the request, null, undefined, none, left out, no bearer, not attached, not passed, not received, could not be found in the request, unset, forgotten, is not there, without',
    off: 'not enabled, disabled, not activated, turned off, switched off, not included, not configured, has not been used, not been enabled, is not active, not part of, deactivated, not turned on, is off, are off',
    required:
      'required, require, requires, requiring, need, needs, needed, necessary, must, mandatory, expected, expects, must be provided, must provide, must supply, must send, must include, must be sent, must be present, must be specified, must contain, should be, please provide, please supply, please specify, please include, please enter, please use, demanded, challenge, challenged, obligatory, provide a, wanted, please complete, complete the, please enable, enable, prove, verify that, solve, verify you, requested',
    revoked:
      'revoked, revocation, revoke*, invalidated, been invalidated, logged out, signed out, blacklisted, blocklisted, rotated, rolled, withdrawn, cancelled, canceled, was deleted, has been deleted, been deleted, deleted, destroyed, terminated, logged in from another, logged in elsewhere, signed in elsewhere, another device, reused, reuse, already used, been used, already been used, superseded, replaced, kicked, log out, logout, killed, ended by, reuse detected, leaked, compromised, consumed, forcibly, exposed, no longer authorized, retired, reset, been changed, was changed, session conflict, has been removed, was removed, been removed, deny list*, denylist*, denylisted, block list, blocklist*',
    skewed:
      'skewed, skew, too skewed, too large, out of sync, drift, not not synchroni?ed, outside, out of range, out of bounds, outside the, too far, ahead, behind, differs too much, too old, difference, not within, deviat*, not current, out of window, synchroni*, inaccurate',
    unknown:
      'unknown, not found, no such, not exist, nonexistent, does not exist, doesnt exist, not registered, unregistered, not recogni?ed, unrecogni?ed, could not be found, cannot be found, could not find, cannot find, unable to find, no account, no user, there is no user, no user with, no such user, not notfound, invalid or unknown, unable to locate, not known, never existed, can not be found, can not find, couldnt find, nobody is registered, no one is registered, nobody has',
    unsupported:
      'unsupported, not supported, deprecated, no longer supported, does not support, not support, do not support, not accepted, not applicable, not implemented, wrong type, not usable, expected bearer, expected basic, no longer accepted, only supports, instead of, cannot be made with, not suitable, wrong kind, incompatible, discontinued, cannot be used, only accepts, only accept, accepts only',
    untrusted:
      'untrusted, not trusted, self signed, unknown ca, unknown authority, not verified, chain, trust, distrusted',
    unverified:
      'unverified, not verified, could not be verified, cannot be verified, can not be verified, unable to verify, could not verify, can not verify, cannot verify, verification failed, validation failed, verification failure, not validated, could not be validated, unable to validate, can not validate, could not validate, failed to verify, failed to validate, verification error, failed verification, failed validation, does not verify, did not verify, not verify, verification unsuccessful, not authentic, unproven, not confirmed, validation error, unconfirmed',
    used: 'already used, already been used, reused, replay*, replayed, used twice, duplicate, duplicated, nonce used, consumed, used before, single use, one time use',
    idle: 'inactivity, inactive for too long, was idle, idle for, idle timeout, idle too long, too long idle',
  },
  negated: {
    invalid:
      'valid, correct, accepted, recogni?ed, acceptable, genuine, right, proper, legitimate, good, authentic, work, works, working, recogni?e, recogni?es',
    denied:
      'allowed, permitted, authori?ed, eligible, entitled, accessible, allow, permit, welcome, permissible, may access, able to access',
    missing:
      'provided, provide, supplied, sent, present, given, included, include, specified, set, attached, received, detected, passed, contains, contain, send, supply, filled, carry, carries, presented, submitted, attach, available in request, carried, transmitted, used, in request, in the request, in your request, with the request, with your request, in headers, in the headers, in header, in the header, in cookies, in your cookies',
    unknown:
      'found, exist, exists, known, registered, find, locate, located, identified, identify, determine, determined, associated, matched, resolve',
    unverified: 'verified, confirmed, validated, verify, validate, confirm, check out, verifiable, authenticated',
    mismatch: 'match, matches, matching, agree, correspond*, equal, same, belong, belongs, intended, meant, issued for',
    unsupported: 'supported, support, supports, usable, compatible, understood',
    off: 'enabled, active, activated, available, turned on, configured, subscribed, cover, covers, covered',
    insufficient: 'have, has, sufficient, enough, possess, hold, holds, granted, assigned, grant, grants, high enough',
    malformed: 'parsed, decoded, readable, parse, decode, well formed, base64, formatted, deserialize*, json',
    untrusted: 'trusted, trust',
    expired: 'fresh, current, alive',
    early: 'yet valid, active yet',
  },
  idioms: [
    [
      'action',
      'denied',
      'cannot send, can not send, cannot message, can not message, cannot comment, can not comment, cannot reply, can not reply, cannot invite, can not invite, cannot join, can not join, cannot post to, can not post to, cannot post in, can not post in, cannot upload, can not upload, cannot publish, can not publish, cannot manage, can not manage, cannot assign, can not assign, cannot approve, can not approve',
    ],
    [
      'resource',
      'closed',
      'payer has not approved, payer has not yet approved, payer not approved, buyer has not approved, not approved by the payer, not approved by the buyer, payment has not been approved, payment not approved, order has not been approved, order not approved, duplicate content, duplicate post, duplicate status, duplicate message, identical content, does not allow updating, not allow redeploy*, not allow overwrit*, initialization timeout, initialisation timeout, setup timeout, instance timed out, already initiali?ed, already been initiali?ed, already set up, already been set up, setup is complete, setup has been completed, setup already completed, already installed',
    ],
    [
      'plan',
      'required',
      'verified sender*, sender identity, sender not verified, sender is not verified, unverified sender*, sender domain, verified sending domain*, domain is not verified, domain not verified, sending domain*',
    ],
    [
      'permission',
      'insufficient',
      'requires * access, require * access, needs * access, need * access, not invited, not been invited, not a participant, not in this room, not in this channel, not in this group, not in this team, not in this organi?ation, not in this workspace, not in the channel, not in the room, not in the group, not in channel, not joined, not a * admin, not a * administrator, not an * admin, not the * owner, not a * owner, not a * member, not a * moderator, not an * member, not an * owner, not the * admin, not the * administrator',
    ],
    [
      'scope',
      'insufficient',
      'call has not been granted, call not granted, not granted call, call was not granted, operation not granted, operation has not been granted, api not granted',
    ],
    [
      'audience',
      'mismatch',
      'test api key, live api key, sandbox api key, production api key, test mode key, live mode key, test secret key, live secret key, test mode token',
    ],
    [
      'csrf',
      'failed',
      'form security failed, form security check, form security error, form verification failed, reload the form',
    ],
    ['header', 'malformed', 'authorization header requires'],
    ['session', 'idle', 'without activity, of no activity, no activity for, without any activity'],
    ['session', 'expired', 'session ended, session has ended, session is over, session was ended'],
    [
      'firewall',
      'blocked',
      'activity has been detected, activity was detected, activity detected, unauthorized activity, to protect the site, to protect this site, to protect our site, to protect this website, to protect our website, attack id, web application firewall blocked',
    ],
    ['clock', 'skewed', 'iat is too'],
    [
      'method',
      'denied',
      'not included within the list of allowed http methods, list of allowed http methods, allowed http methods',
    ],
    [
      'action',
      'denied',
      'not authorized to, not authorised to, not allowed to, not permitted to, forbidden to, forbidden from, unauthorized to, no right to, cannot perform this action, can not perform this action, not authorized by policy, not authorized to perform this, not authorised to perform this, not authorized to do this, not authorized to perform the requested',
    ],
    [
      'login',
      'required',
      'please log in, please login, please sign in, please signin, please authenticate, log in to continue, login to continue, sign in to continue, login required, log in required, sign in required, authentication required, authorization required, auth required, requires authentication, requires login, requires you to log in, requires you to be logged in, requires a login, must be logged in, must be signed in, must be authenticated, must log in, must login, must sign in, must authenticate, need to log in, need to login, need to sign in, need to be logged in, need to be signed in, need to authenticate, need to be authenticated, have to log in, have to login, have to sign in, have to be logged in, have to be signed in, require login, require authentication, needs authentication, only logged in, only authenticated, only signed in, for logged in users, authenticated users only, log in first, login first, sign in first, authenticate first, log in before, sign in before, reserved for registered, registered users only, log in or, you should log in, you should sign in, login is required, log in to access, log in to view, login to view, login to access, sign in to view, sign in to access, authenticate to, requires user authentication, authorizationrequired, authentication is needed, login needed, sign in to your, log in to your, login to your, sign in to view, logged in users, signed in users, authenticated users, registered users, to logged in users, to signed in users, sign in with your account',
    ],
    [
      'login',
      'missing',
      'not logged in, not signed in, unauthenticated, not authenticated, un authenticated, no authentication, not been authenticated, nobody is logged in, nobody logged in, user is not logged in, currently not logged in, notloggedin, anonymous access, anonymous caller, caller anonymous, anonymous not allowed, guest, guests, as a guest, logged out user, isnt logged in, no login, no user logged in, no user is logged in, without authentication, without logging in, without being logged in, not log in, no logged in user, not login, no authenticated user, unauthenticated request*, not yet logged in, no active session, no current user, no session, not authenticate, not identified, authentication missing, not logged on, missing authentication, authentication not provided',
    ],
    [
      'login',
      'again',
      'log in again, login again, sign in again, signin again, authenticate again, re login, relogin, log back in, sign back in, renew your session, refresh your session, please reauthenticate, login once more, re log in',
    ],
    [
      'password',
      'invalid',
      'login incorrect, invalid login, bad login, incorrect login, login invalid, invalid logon, unknown username or bad password, username or password is incorrect, logon failure, invalid userid, auth invalid',
    ],
    [
      'account',
      'disabled',
      'account locked, user locked, email not confirmed, email not verified, email unverified, email unconfirmed, user locked out, account lockout, locked your account, verify your email address, email verification required, email address is not verified, need to verify your email, need to confirm your email, activate your account, account activation required, confirm your account, verify your account, please confirm your email, please activate, awaiting activation, pending activation, unverified email, unconfirmed email, user banned, pending verification',
    ],
    [
      'rate',
      'exceeded',
      'too many requests, too many calls, too many connections, too many queries, slow down, rate limited, ratelimited, rate limiting, throttled, throttling, being throttled, being rate limited, try again in a few minutes, wait a few minutes, request limit reached, exceeded your, daily limit exceeded, limit exceeded, quota exceeded, over quota, try again in * minutes, try again in * seconds, out of quota, too many concurrent, resource exhausted, too many times, too many submissions, too many messages, sent too many, made too many, retry after, throttle limit, usage cap*, flood wait, flood, going too fast, moving too fast, working too fast, sending too fast, doing that too much, doing this too much, doing that too often, wait * seconds before, wait * minutes before, wait * seconds and, wait * minutes and, wait a minute, try again in * hours, try again in a minute, try again in an hour, try again in a moment, cooling down, cool down, cooldown',
    ],
    [
      'bot',
      'blocked',
      'are you a robot, are you a human, are you human, not a robot, verify you are human, verify that you are human, verify you are a human, verify that you are not a robot, confirm you are human, prove you are human, checking your browser, checking if the site connection is secure, enable javascript and cookies, please enable javascript, please enable cookies, enable cookies and reload, unusual traffic, automated queries, automated access, automated requests, bot detected, bot traffic, no bots, complete the captcha, solve the captcha, complete the security check, press and hold, pardon our interruption, made us think you were a bot, you are a bot, browser verification, one more step, security check to access, just a moment, detected unusual, suspected bot, bot protection, bot management, think that you might be a robot, captcha required, captcha verification, humans only, verifying you are human, non human, human verification, automated software, robot check, automation tools, disable your ad blocker, not a bot, re not a bot, that you are a person, you are a person, you are human, you are a human, re human, re a human, a real person, press hold, press and hold, browser is not supported, browser not supported, unsupported browser, browser is no longer supported, unusual activity, turn on javascript, turn javascript on, solve the puzzle, complete the puzzle, solve this puzzle, javascript is disabled, without javascript, verifying your browser, verify your browser, verifying that you are human, checking your connection',
    ],
    [
      'firewall',
      'blocked',
      'blocked by firewall, web application firewall, blocked by our security, blocked for security, request was blocked by, security service to protect, protect itself from online attacks, triggered the security, triggered a security, blocked by security, blocked by the security, firewall rule, security rule, security violation, suspicious request, potentially malicious, malicious request, potential attack, attack detected, potentially dangerous request, requested url was rejected, rejected by security, violated security, mod security, blocked by waf, waf block*, blocked by mod, threat detected, security incident, violates our security, detected an attack, request rejected by, blocked by a security, attempt detected, injection detected, scripting detected, traversal detected, exploit detected, payload detected, attempt was detected, attack was detected, attempts detected, limited by the site owner, limited by the owner, looked like an attack, looks like an attack',
    ],
    [
      'country',
      'denied',
      'not available in your country, not available in your region, unavailable in your country, unavailable in your region, not available in your location, unavailable in your location, not available in your area, unavailable in your area, geo restricted, georestricted, geo blocked, geoblocked, region restricted, region locked, country restricted, country blocked, outside of the us, outside the united states, not available from your location, not available in this country, not available in this region, unsupported country, unsupported region, country not supported, region not supported, blocked countries, country is not supported, region is not supported, restricted location, not offered in your, due to sanctions, because of sanctions, subject to sanctions, for sanctions',
    ],
    [
      'ip',
      'blocked',
      'your ip has been, your ip address has been, your ip is blocked, ip blocked, ip banned, ip denied, ip not allowed, ip forbidden, ip restricted, ip address rejected, ip address not allowed, not in the allowed ip, banned your ip, blocked your ip, client ip not allowed, ip not authorized, ip is not authorized, ip whitelist, ip allowlist, ip allow list, ip restriction*, ip address restriction*, ip deny, denied by ip, address is not authorized, ip not in, unauthorized ip, ip access list, network access is blocked, public network access is disabled, private endpoint, only from the same machine, only accessible from localhost, only accessible from the local, ip security',
    ],
    [
      'content',
      'closed',
      'is private, private group, private channel, private repository, age restricted, age restriction*, age verification, age gate, must be 18, must be over 18, over 18, 18 years, 21 years, mature audiences, private video, video is private, this video is private, members only, members only content, private account, profile is private, account is private, this content is private, copyright claim, copyright reasons, copyright grounds, legal reasons, court order, unavailable for legal reasons, dmca takedown, taken down, private profile, for members only, privacy settings, owner has restricted, uploader has not made, friends only, followers only, paying members only, embargoed until, patrons only, are private, set to private, made private, posts are protected, tweets are protected, private community, invite only, invitation only, by invitation only, only friends, only followers, only approved followers, approved followers, only confirmed followers, not public',
    ],
    [
      'tls',
      'required',
      'https required, https is required, https only, ssl required, ssl is required, requires ssl, requires https, use https, must use https, secure connection required, tls required, only https, http is not allowed, requires a secure connection, access over https, over https, requires tls, ssl only, plain http request, through https, via https, over tls, over ssl, only over tls',
    ],
    [
      'listing',
      'denied',
      'directory listing denied, directory listing not allowed, directory listing is not allowed, directory index forbidden, directory browsing is not, listing denied, list the contents of this directory, contents of this directory, cannot serve directory, no index file, directory listing disabled, listing of this directory, index of this directory, not allowed to list, list of this directory, directory has no index, directory contents, list this directory, directory access is forbidden, directory access forbidden, directory access is not, list the contents of this folder, contents of this folder, no index page',
    ],
    [
      'csrf',
      'failed',
      'csrf failed, cross site post form, cross site form, cross site request, invalid csrf, page expired, page has expired, csrf verification failed, invalidcsrftoken, csrf mismatch, csrf error, forgery detected, forgery protection, form has expired, form session expired, hash verification failed, nonce is invalid, cookie check failed, csrf attack, csrf detected, ebadcsrftoken, badcsrftoken',
    ],
    [
      'permission',
      'insufficient',
      'admin only, admins only, administrators only, must be admin, must be an admin, must be administrator, must be an administrator, must be a member, must be the owner, owner only, owners only, staff only, requires admin, requires administrator, requires role, not an admin, not admin, not an administrator, not the owner, not owner, not a member, not a collaborator, is not a member of, no rights, no permission*, no privileges, no access rights, permission denied, insufficient rights, insufficient permission*, insufficient privilege*, permissiondenied, do not have access, does not have access, have no access, has no access, not have access, no write access, no read access, lacks permission, above your, not have sufficient, need admin, need to be an admin, not assigned to, not have rights, no access to, not within your, not in the sudoers, lack permission, access level, your role, requires the role, need the role, need permission*, need additional permission*, not granted access, do not own, you dont own, does not own, only the owner, only admins, only administrators, only an admin*, only members, only the author, only maintainers, only the creator, higher access, role required, administrator access, admin access required, admin required, row level security, violates row level, no authority, with an explicit deny, no identity based policy, not authorized to perform, is not authorized to perform, requires permission, requires permissions, must have permission, must be assigned, not have role, unauthorized role, access control, access control list, authorization policy, denied by policy, policy denied, denied by a policy, ask an owner, ask the owner, ask an administrator, ask an admin, ask the administrator, administrator for access, request access from, ask for access, request permission, not part of organi?ation, not part of the organi?ation, not part of this organi?ation, not part of your organi?ation, not part of the team, not part of this team, not part of the group, not part of this project, not part of the project, not part of the workspace, user not in org, user not in group, not in the required group, not in group, not in organi?ation, superuser, belongs to another user, belongs to a different user, belongs to someone else, owned by another user, owned by someone else, owned by a different user, does not belong to you, not belong to you, not a participant, minimum role, not yours',
    ],
    [
      'plan',
      'required',
      'service is not enabled, service not enabled, service is disabled, service disabled, upgrade your plan, upgrade your account, upgrade to, please upgrade, payment required, requires a paid, requires premium, premium only, premium feature, subscription required, requires a subscription, not included in your plan, not available on your plan, not available in your plan, free plan, current plan, your plan does not, not subscribed, subscribe to, no active subscription, trial has ended, trial expired, trial period, insufficient credit*, insufficient balance, insufficient funds, out of credits, no credits, not enough credits, billing is disabled, billing not enabled, enable billing, license expired, license has expired, licence expired, no license, no licence, not licensed, unlicensed, requires a license, not purchased, has not been purchased, have not purchased, payment overdue, overdue payment, overdue invoice, unpaid invoice*, api not enabled, api is not enabled, has not been used in project, enable the api, api access is not enabled, not enabled for this, not enabled for your, feature not enabled, feature is not enabled, feature is not available, feature not available, not entitled, beta access, early access, whitelisted for this api, not approved for this, apply for access, request access to this api, credit balance, spending limit, accept the terms, accept our terms, agree to the terms, accept the license, not accepted the, must accept, requires an enterprise, requires enterprise, pro plan, upgrade required to, only available on, only available for, available on the, paid feature, exceeded your current quota, purchase, your subscription, api subscription, accept the * terms, accept * terms, accept our, agree to our terms, agree to the * terms, trial is over, used up your credits',
    ],
    [
      'resource',
      'closed',
      'already been published, already been submitted, already been processed, already been approved, already been completed, already been closed, already been merged, already been redeemed, already been registered, cannot be overwritten, can not be overwritten, can only be accessed by anonymous, only be accessed by anonymous, only for guests, already logged in, already signed in, already authenticated, is archived, been archived, was archived, repository archived, read only mode, in read only, is locked for editing, locked for editing, comments are closed, comments are disabled, registration is closed, registration closed, registrations are closed, registration is disabled, sign ups are disabled, signups are disabled, signup is disabled, sign up is disabled, signups not allowed, signup disabled, public sign up, voting has ended, is under maintenance, web app is stopped, app is stopped, site is suspended, is no longer accepting, no longer accepting, not accepting, already submitted, already voted, deadline has passed, can no longer be, cannot be modified, can not be modified, cannot be edited, can not be edited, cannot be deleted, can not be deleted, can not be changed, cannot be changed, in its current state, current status, index read only, being used, must be empty, is being deleted, temporarily disabled, down for maintenance, scheduled maintenance, registration is by invitation, registration is invite only, signup is invite only, sign up is invite only, cluster is, site has been disabled, account is read only, protected branch, forbidden in this state, deletion protection, already approved, maintenance mode, undergoing maintenance, already been shipped, already been paid, already been sent, already been cancelled, already been canceled, already been refunded, already been accepted, already been confirmed, already shipped, already paid, already sent, already finished, already refunded, already accepted, already confirmed, redeemed already, used already, already taken, can not publish over, cannot publish over, publish over, previously published version*, already been voted, thread is locked, conversation is locked',
    ],
    [
      'filter',
      'blocked',
      'blocked by your administrator, blocked by your organi?ation, blocked by your organization, blocked by the network administrator, by your network administrator, by your system administrator, internet usage policy, acceptable use, web filter violation, category blocked, blocked category, content filter, url blocked, site blocked, website blocked, blocked by policy, has been blocked by your, blocked site, this site is blocked, this website is blocked, this page is blocked, access to this site is blocked, access to this website is blocked, blocked by content, policy of your organization, according to your organization, host not in allowlist, proxy authentication required, denied by the proxy, proxy denied, blocked by network, blocked by egress, egress policy, network policy, parental controls, captive portal, blocked by your isp, your internet provider, domain is blocked, category is blocked, cache access denied, is filtered, been filtered, was filtered, url filtered, domain filtered, site filtered, filtered, filtered by',
    ],
    [
      'origin',
      'denied',
      'origin not allowed, origin is not allowed, origin denied, invalid origin, not an allowed origin, referer not allowed, invalid referer, referrer not allowed, referer denied, referrer blocked, host not allowed, invalid host, blocked host, unknown host, host is not allowed, domain not allowed, domain is not allowed, hotlink*, hotlinking, hot linking, cross origin*, invalid cors request, cors not allowed, not allowed by cors, disallowed host, disallowedhost, disallowed cors, host header, untrusted origin, trusted origin*, allowed origin*, allowed referer*, allowed domain*, allowed hosts, allowedhosts, domain not registered, unauthorized domain, domain is not authorized, origin checking failed, referer checking failed, origin mismatch, referer mismatch, bad origin, bad referer, forbidden origin, same origin, cross site*, app not authorized, embedding is, not be embedded, redirect uri mismatch, requests from referer, requests from this android, requests from this ios, callback domain, embedding disabled, untrusted host, bad host, embedding of, embedding has been, embedding not, can not be embedded, cannot be embedded, not embeddable, playback on other',
    ],
    [
      'method',
      'denied',
      'method not allowed, method not permitted, http method, unsupported method, method is not allowed, method is not supported, verb not allowed, method not supported, method forbidden, method denied, only get, only post, get not allowed, post not allowed, put not allowed, delete not allowed, request method, put is not, delete is not, methods are not allowed',
    ],
    [
      'sso',
      'required',
      'single sign on required, sso required, sso authentication, saml enforcement, saml sso, requires sso, use sso, sign in with sso, log in with sso, sign in through your organi?ation, identity aware proxy, cloudflare access, deployment protection, sso login required, saml session, organization saml, sso is required, authenticate with sso, through your identity provider, with your identity provider, via single sign on, company s single sign, organi?ation s single sign, with your company, corporate single sign, your company account, your work account',
    ],
    [
      'factor',
      'required',
      'mfa required, 2fa required, otp required, two factor authentication required, two factor required, multi factor authentication required, requires mfa, requires 2fa, second factor required, step up authentication, stepup required, step up required, reauthentication required, re authentication required, recent login required, requires recent login, requires a recent, must reauthenticate, must re authenticate, need to re authenticate, confirm your password, please confirm your password, confirm your identity, please confirm your identity, please verify your identity, password confirmation required, verify your identity, enter the code, enter your verification code, more factors, additional verification, additional authentication, enroll in, must enroll, enrollment required, mfa enrollment, set up two factor, enable two factor, enable 2fa, setup mfa, authentication is not recent enough, authentication too old, insufficient user authentication, stronger authentication, second authentication, higher authentication, authentication level, authentication strength, assurance level, aal2, security key required, requires two factor, complete the sign in, sign in is incomplete, new device, unrecognized device, unrecognised device, device not recognized, authorize this device, confirm it is you, confirm its you, conditional access, sudo, elevated session, recently authenticated, authenticated recently, webauthn required, webauthn challenge, recogni?e this device, recogni?e your device, enter your password again, enter your password to confirm, re enter your password, reenter your password, retype your password, confirm it s you, confirm that it s you',
    ],
    [
      'scope',
      'insufficient',
      'insufficient scope*, missing scope*, missing required scope*, required scope*, lacks scope*, lack the scope*, scope required, not have scope, not have the scope*, not have the required scope*, does not contain scope, without scope, additional scopes, scope not granted, scope missing, consent required, has not consented, not consented, admin consent, not accessible by personal access token, not accessible by integration, token does not have permission*, token does not have the required permission*, key does not have permission*, api key does not have permission*, token lacks permission*, token has insufficient, api key lacks, authentication scopes, token is not authorized to, key is not authorized to, token not authorized for, key does not have the required, token does not have access, key does not have access, token is missing permission*, token missing permission*, key is restricted to, restricted api key, token does not grant, not granted to this token, not authorized for this scope, token permissions, permissions of the token, authorization scope*, key is read only, token is read only, read only key, read only token, read only api key, read only permission*, outside the authorized scopes, outside the granted scopes, api key is read only, access token is read only',
    ],
    [
      'header',
      'malformed',
      'authorization header is malformed, malformed authorization header, invalid authorization header, bad authorization header, authorization header is invalid, invalid authorization, auth header is invalid, invalid auth header, authorization header must start with, authorization header format, must start with bearer, should start with bearer, format is authorization, authorization header must be, invalid header format, bearer token malformed, two parts, bearer space, invalid credentials structure, authorizationheadermalformed, header format, bad authorization, credentials string should not contain spaces, improperly formatted',
    ],
    [
      'scheme',
      'unsupported',
      'invalid authorization type, invalid auth type, wrong authorization type, unsupported authentication, unsupported authorization, unsupported auth, invalid authentication scheme, invalid auth scheme, invalid authorization scheme, wrong authentication scheme, wrong auth scheme, scheme not supported, unsupported scheme, unsupported token type, invalid token type, wrong token type, expected bearer, expected basic, bearer required, requires bearer, only bearer, not a bearer, use bearer, use a secret, is not a secret key, cannot be made with a publishable, api keys are not supported, basic authentication with passwords, basic authentication is disabled, basic auth is disabled, basic authentication is not supported, basic authentication disabled, password authentication was removed, password authentication is not supported, support for password authentication, unrecognized authorization, unrecognised authorization, unknown authentication scheme, token kind, wrong kind of, wrong type of, not an access token, is not an access token, refresh token cannot, id token cannot, deprecated authentication, authentication type not supported, authentication method not supported, token type not supported, unsupported grant, secret key is needed, needs a secret key, requires a secret key, where a secret key, instead of a secret key, publishable key was, a publishable key was',
    ],
    [
      'audience',
      'mismatch',
      'audience is invalid, invalid audience, audience mismatch, wrong audience, audience not allowed, audience validation failed, issuer is invalid, invalid issuer, issuer mismatch, wrong issuer, unknown issuer, untrusted issuer, issuer not trusted, issuer validation failed, token was not issued for, not issued for this, not intended for this, not meant for this, another tenant, wrong tenant, tenant mismatch, different tenant, wrong environment, different environment, test key, live key, test mode, live mode, sandbox key, production key, test credentials, sandbox credentials, wrong region, issued for another, issued for a different, issued by another, belongs to another project, from another project, unexpected audience, unexpected issuer, unexpected aud, unexpected iss, aud mismatch, iss mismatch, jwt audience, jwt issuer, not an allowed audience, audience claim, issuer claim, unexpected aud claim, unexpected iss claim, not in audience, aud claim, iss claim, does not match the audience, incorrect audience, incorrect aud, incorrect iss, incorrect issuer, is for a different, region is wrong, for the wrong, for another app, different aws region, region expecting, only valid in the, meant for a different, meant for another, intended for a different, intended for another, made for another, live keys, test keys, sandbox keys, belongs to another workspace, belongs to another project, belongs to another organi?ation, belongs to another environment, belongs to another tenant, belongs to another region, belongs to another app, belongs to another application, belongs to a different workspace, belongs to a different project, belongs to a different organi?ation, belongs to a different environment, belongs to a different tenant, belongs to a different app',
    ],
    [
      'clock',
      'skewed',
      'clock skew, clock skewed, time skewed, time too skewed, timestamp expired, timestamp out of, timestamp is too, timestamp too old, request expired, request has expired due, timestamp outside, timestamp for this request, clock is, synchronize your clock, check your clock, not within the allowed time, request timestamp, timestamp invalid, invalid timestamp, wrong system time, skewed too much, recvwindow, outside of the recv, date header is, invalid date header, system clock, time difference, difference between the request time, stale request, stale timestamp, timestamp refused, oauth timestamp, timestamp is not recent',
    ],
    [
      'credential',
      'missing',
      'no credentials, no authorization header, no auth header, no authorization, missing authorization, no api key, no apikey, no key provided, no token, missing token, token missing, missing bearer, no bearer, no jwt, missing jwt, jwt not found in, no access token, missing access token, missing credentials, credentials missing, credentials required, credentials are required, credential required, no auth token, missing auth token, no auth, missing api key, api key missing, api key required, api key is required, requires an api key, requires a token, token required, token is required, authorization header required, authorization header is required, authorization header missing, authorization header not found, missing authorization header, without credentials, no password, no username, user name is empty, username is empty, required but not found, token is empty, unsigned request*, not signed, request not signed, missing signature, signature missing, signature required, signed request required, no signature, missing key, missing auth*, credentials were not provided, credentials not provided, credentials not found, api key not provided, token not provided, token not found in, no cookie*, cookie not found, session cookie missing, session cookie not, missing client id, requires an access token, provide a valid, provide valid, provide an api key, provide your api key, need a valid, requires a valid, access token is required, access token required, requires an oauth, did not provide, not provide an, must be signed, missing cookie, not contain a token, not contain an authorization, missingauthenticationtoken, missing authenticationtoken, header not found, apikey not found, no apikey found, not present in request, auth missing, auth token missing, authorization missing, find an api key, find your api key, find a token, find an access token, find any credentials, token not found, auth token not found, access token not found, api key not found in, key not found in, could not find an api key, could not find your api key, could not find a token, could not find an access token, could not find any credentials',
    ],
    [
      'certificate',
      'required',
      'no required ssl certificate, ssl certificate error, client certificate required, certificate required, certificate is required, no client certificate, client certificate missing, missing client certificate, without client certificate, client cert required, requires a client certificate, requires a certificate, mutual tls required, mtls required, client certificate not provided, certificate verify failed, certificate verification failed, client certificate verification, certificate not trusted, certificate not provided, untrusted client certificate, invalid client certificate, no ssl certificate, post handshake authentication, perform post handshake, needs a client certificate, certificate authentication required, invalid certificate, certificate error',
    ],
    [
      'file',
      'denied',
      'unable to read htaccess, htaccess, administrative rules, forbidden by administrative, client denied by server configuration, denied by server configuration, symbolic link not allowed, options execcgi is off, search permissions are missing, file permissions deny, execute access is denied, because of the access control list, script execution, server configuration, read access forbidden, execute access forbidden, is forbidden by server, file does not have read permission*, rules of the server, cannot read the file, write access forbidden, deny from all, by its configuration, permission denied reading, permission denied opening, denied reading, can not open file, cannot open file, failed to open file, could not open file, could not read file, serving allow list, outside of serving, failed to open stream',
    ],
    [
      'route',
      'unknown',
      'unknown route, route not found, no route, no such route, unknown endpoint, endpoint not found, endpoint does not exist, unknown path, no such stage, path not found, action not found, unknown action, unknown function, function not found, operation not found, no such operation, route does not exist, path does not exist, no matching route, not found or not, may not exist, does not exist or',
    ],
    [
      'signature',
      'invalid',
      'signature mismatch, invalid signature, bad signature, signature does not match, signature verification failed, signature not valid, signature is invalid, wrong signature, incorrect signature, invalid hmac, hmac mismatch, signaturedoesnotmatch, signature invalid, invalid dpop proof, signature we calculated, calculated signature, invalid hash, hash mismatch, invalid md5hash, signature check failed, signature error, could not verify signature, signature validation failed, temp url invalid, signature rejected, signature verification',
    ],
    [
      'token',
      'revoked',
      'refresh token reuse, token reuse, token blacklisted, token has been blacklisted, session revoked, session terminated, session was terminated, session has been terminated, logged in from another, logged in elsewhere, signed in from another, signed out, you have been logged out, you have been signed out, you were logged out, been logged out, been signed out, session ended because, session replaced, another login, new login, token deleted, key deleted, key has been deleted, key was deleted, key has been disabled, key is disabled, key disabled, api key disabled, token disabled, token has been disabled, token is disabled, key has been rotated, token inactive, token is inactive, token is not active, inactive token, key is inactive, api key is inactive, deactivated key, no longer authorized by the user, user has revoked, removed access, password has been changed, password was changed, deleted key, has been regenerated, already been redeemed, code has already been used, code was already, authorization code has been used, token has already been used, kicked out, another device, another browser, revoked by the user, access was revoked, access has been revoked, access is revoked',
    ],
    [
      'login',
      'failed',
      'could not authenticate, can not authenticate, cannot authenticate, unable to authenticate, failed to authenticate, could not sign you in, could not log you in, can not sign you in, can not log you in, sign you in, log you in',
    ],
    [
      'attempts',
      'exceeded',
      'too many attempts, too many login attempts, too many sign in attempts, too many failed, too many failed attempts, too many failed login attempts, too many tries, too many failed logins, too many incorrect attempts, too many unsuccessful, too many wrong, too many invalid',
    ],
    ['proxy', 'required', 'proxy auth required, proxy login required, proxy credentials required'],
    [
      'session',
      'idle',
      'due to inactivity, because of inactivity, of inactivity, for inactivity, you were idle, been idle, were idle, been inactive, inactivity timeout',
    ],
  ],
  negations:
    'not, no, never, without, neither, nor, unable, cannot, failed to, unsuccessfully, cant, dont, doesnt, isnt, non, hasnt, arent, didnt, couldnt, wasnt, havent, nothing, fails to, fail to',
  hedges:
    'unexpected token*, unexpected end of, for additional information, for additional details, for additional help, for additional assistance, if, experiencing, could be, could have, perhaps, possibly, maybe, either, probably, for example, such as, e g, make sure, ensure, check, when, unless, whether, in case, learn more, read more, how to, forgot, forgotten your, possible, potential causes, common causes, most likely causes, reasons include, for instance, typically, usually, often, sometimes, can be caused, likely, examine, need help, having trouble, consider, alternatively, otherwise, note that, tip, want to, new here, already have an account, lost your, has to be changed, by default, will expire, expires after, expire after, expires in, expires every, no restriction*, protected by recaptcha, protected by hcaptcha, protected by captcha, results are filtered, filtered results, filtered list, filtered view, only a few, only one left',
  exclusives: 'only, exclusively, solely',
  modals: 'may, might',
  alternatives: 'or, and or',
};
