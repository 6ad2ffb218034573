import type { Lexicon } from '../vocabulary.ts';

/** What an English sentence or a machine code can be about. */
export const englishSubjects: Lexicon['subjects'] = {
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
  password: 'password, passwords, passwd, passphrase, pin, pin code, pass code, username or password, user or password',
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
};
