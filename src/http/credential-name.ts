import { base64Text } from './base64.ts';
import { isPlaceholder, isRedacted } from './credential-fault.ts';
import { guardsForm, otherKeys } from './key-field.ts';
import { nameWords } from './member-name.ts';
import { remembered } from './remembered.ts';
import { isPublicValue, isSecretValue, looksRandom } from './secret-value.ts';
import { wordSet } from './word-set.ts';

/** A cookie that keeps somebody signed in; not one that counts visits, guards a form or remembers a language. */
export const isSessionCookie: (name: string) => boolean = remembered((name) => {
  const lower = name.toLowerCase();
  if (isGatewayCookie(name) || gatewayCookies.some((start) => lower.startsWith(start))) return true;
  if (isOtherCookie(name)) return false;
  const words = nameWords(name);
  // Whoever binds a cookie to one host by its name keeps more in it than a choice (RFC 6265bis section 4.1.3.2).
  if (lower.startsWith('__host-') && !isAsideCookie(name.slice(7))) return true;
  if (sessionStarts.some((start) => lower.startsWith(start)) || words.some(isSessionWord)) return true;
  return sessionEnds.some((end) => lower.endsWith(end)) || productCookies.has(lower) || renews.test(lower);
});

/** The cookie by which a login gateway in front of an application knows its callers; not one of a login that is on its way. */
export function isGatewayCookie(name: string): boolean {
  const lower = name.toLowerCase();
  return loginGateways.some((start) => lower.startsWith(start)) && !/csrf|xsrf|state|nonce/.test(lower);
}

/** What login gateways set for the host of the application, each by its documentation. */
const loginGateways = [
  '__host-grv_app_session',
  'cf_authorization',
  '_oauth2_proxy',
  'authelia_session',
  'authentik_proxy_',
  '_pomerium',
  'awselbauthsessioncookie',
  'gcp_iap',
  'vouchcookie',
  '_forward_auth',
  'coder_subdomain_app_session_token',
  '_vercel_jwt',
];

/** `refresh`, `shop-refresh`: what a session is renewed with; not `auto_refresh` of a page. */
const renews = /^(?!.{0,40}(?:auto|last|page|force|next|needs?)[-_.]?refresh$)(?:[\w.-]{1,40}[-_.])?refresh$/;

/** `session`, `sessionhash`, `token2`, but not `sessions_seen` of a counter. */
const isSessionWord = (word: string) =>
  sessionWords.has(word) ||
  sessionWords.has(word.replace(/\d{1,3}$/, '')) ||
  /^sess(?:ion)?(?:id|auth|hash|key|secure|v\d)/.test(word);

/** A cookie that counts visits, guards a form, balances load, remembers a choice or belongs to one login on its way. */
export function isOtherCookie(name: string): boolean {
  const lower = name.toLowerCase();
  if (gatewayCookies.some((start) => lower.startsWith(start))) return false;
  if (/csrf|xsrf|consent|antiforgery/.test(lower)) return true;
  if (otherCookies.some((start) => lower.startsWith(start))) return true;
  return nameWords(name).some((word) => otherWords.has(word) || /(?:state|nonce)$/.test(word));
}

/** A cookie whose name speaks of a visitor, a device or a basket: no login, unless its name says so as well. */
export function isAsideCookie(name: string): boolean {
  return isOtherCookie(name) || asideCookie.test(name);
}

const asideCookie =
  /cookie|lang|locale|theme|visit|track|analytic|cart|currency|country|timezone|^tz|device|browser|bucket|route|^lb|affinity|stick|fallback|^_|^ga(?:$|[_.-])|gid|gcl|fbp|hubspot|intercom/i;

/** How a query parameter vouches for the request: by a key or token, by a signature, or not at all. */
export function queryKind(name: string, value: string): 'api-key' | 'signature' | undefined {
  const joined = nameWords(name).join('');
  if (guardsForm(name) || isPublicValue(value) || (everydayParams.has(joined) && isEveryday(value))) return undefined;
  if (signatureParams.has(joined) || isTimedSignature(value) || (namesSignature(name) && isMade(value)))
    return 'signature';
  if (isSecretValue(value) || (value.length >= 6 && namesSecret(name))) return 'api-key';
  if (secretParams.has(joined) || secretEnds.some((end) => joined.endsWith(end))) return 'api-key';
  if (isEncodedLogin(joined, value)) return 'api-key';
  const mayBeKey = vagueParams.has(joined) && (value === '' || isRedacted(value));
  if (joined === 'appid' && isAppId(value)) return 'api-key';
  return mayBeKey || ((vagueParams.has(joined) || namesKey(name)) && looksRandom(value)) ? 'api-key' : undefined;
}

/**
 * `p=enc:73756e` of players for music, which is the password in hexadecimal; `credentials=aWRhOnNlY3JldA==`, which is a name and a password
 * as Basic has them. Under names that say as little, what stands for such a value in a redacted address counts too.
 */
function isEncodedLogin(name: string, value: string): boolean {
  if (name === 'p') return isRedacted(value) || /^(?:enc|hex|base64|b64|md5):[\w+/=-]{4,400}$/i.test(value);
  if (!pairParams.has(name)) return false;
  return isRedacted(value) || (value.length <= 400 && loginPair.test(base64Text(value) ?? ''));
}

const pairParams = wordSet('basic basicauth credential credentials creds cred userpass loginpair');
const loginPair = /^[\x21-\x39\x3b-\x7e]{1,150}:[\x21-\x7e]{1,150}$/;

/** `ticket=4711`, `auth=basic`: names that mean other things as often, with a value that no machine made. */
const isEveryday = (value: string) => /^(?:[a-z]{1,12}|\d{1,6})$/i.test(value) && !isPlaceholder(value);

/** The id by which a service knows the application that asks: letters and digits in turn, no name and no number. That of WeChat stands in every page. */
const isAppId = (value: string) => /^(?!wx)[a-z\d]{10,64}$/i.test(value) && /\d[a-z]{1,30}\d/i.test(value);

/** `crtfc_key`, `wskey`, `mapKey`: a key of something; which kind, only its value tells. */
function namesKey(name: string): boolean {
  const words = nameWords(name).flatMap((word) => (word.endsWith('key') ? [word.slice(0, -3), 'key'] : [word]));
  return words.at(-1) === 'key' && !words.some((word) => otherKeys.has(word) || notSecretWords.has(word));
}

/** `hmac_sign`, `hmac_sha256`, `req_sig`, `api-signature`: the word for a signature, with whatever else it is called. */
function namesSignature(name: string): boolean {
  const words = nameWords(name);
  if (words.some((word) => notSignatureWords.has(word))) return false;
  return signatureWords.has(words.at(-1) ?? '') || words.includes('hmac') || words.slice(-2).join('') === 'securehash';
}

const isMade = (value: string) => looksRandom(value) || isRedacted(value);

/**
 * Whether a query parameter is a digest over the request: its name is that of a digest, its value one in hexadecimal or base64,
 * and the time when it was made stands beside it. Without a time it may as well be the digest of a file.
 */
export function isStampedDigest(name: string, value: string, query: readonly (readonly [string, string])[]): boolean {
  const words = nameWords(name);
  if (!digestWords.has(words.at(-1) ?? '') || words.some((word) => notSignatureWords.has(word))) return false;
  return (
    (isRedacted(value) || (looksRandom(value) && value.length >= 27)) &&
    query.some(([other, time]) => isStamp(other, time))
  );
}

/** `ts=1772352000`, `request_timestamp=1772352000123`, `auth_time=2026-03-01T08:00:00Z`: the time that a signed request names. */
export function isStamp(name: string, value: string): boolean {
  return stampValue.test(value) && stampWords.has(nameWords(name).at(-1) ?? '');
}

/** Says whether a value is a signature with its time, `1772352000-0-0-23bf8505...`, as content networks use it. */
export function isTimedSignature(value: string): boolean {
  return /^\d{10}[-_~][\w~-]{0,80}?[\da-f]{32,64}$/i.test(value.slice(0, 200));
}

/** `wstoken`, `token_auth`, `consumer_key`, `serviceKey`, `db_password`: a word for a secret with the name of a product. */
export const namesSecret: (name: string) => boolean = remembered((name) => {
  const words = nameWords(name);
  const joined = words.join('');
  if (joined.startsWith('oauth') || words.some((word) => notSecretWords.has(word))) return false;
  if (notSecretNames.some((part) => joined.includes(part))) return false;
  if (joined.startsWith('tokenauth') || secretWords.some((end) => joined.endsWith(end))) return true;
  return (
    joined.endsWith('key') && keyOwners.some((owner) => joined === `${owner}key` || joined.endsWith(`${owner}key`))
  );
});

/** A member of a request body that is a credential: passwords, client secrets, refresh tokens. */
export const isSecretMember: (name: string) => boolean = remembered((name) => {
  const joined = nameWords(name).join('');
  if (guardsForm(name) || notSecretNames.some((part) => joined.includes(part))) return false;
  return (
    secretMembers.has(joined) ||
    secretParams.has(joined) ||
    ['password', 'passwd', 'secret', 'accesstoken', 'refreshtoken', 'idtoken', 'apikey', 'privatekey'].some((end) =>
      joined.endsWith(end),
    )
  );
});

const everydayParams = wordSet('auth session ticket secret bearer');
const sessionWords = wordSet(
  'sess session sessions sessionid sessid sid auth authtoken authn authorization token tokens jwt login loggedin logged remember rememberme sso identity ticket ' +
    'credential credentials passport saml oidc bearer apikey idtoken accesstoken refreshtoken phpsessid jsessionid aspxauth fedauth oauth oauth2 signin keycloak logintoken',
);
const sessionEnds = ['sessid', 'sessionid', 'session', 'token', '_auth', 'sid', '_jwt', 'estsauth', 'sess'];
const sessionStarts = [
  'sess',
  'ssess',
  'aspsessionid',
  'estsauth',
  'wordpress_logged_in',
  'wordpress_sec',
  'sb-access',
  'iaptoken',
  '.aspnetcore.cookies',
  '.aspnet.applicationcookie',
  '_shibsession',
  '.aspnetcore.identity',
  'hsid',
  'psid',
  'remember_',
];
/** What gateways set after their login; some begin like a cookie that only balances load. */
const gatewayCookies = [
  'awselbauth',
  'ltpatoken',
  'cloudfront-signature',
  'cloudfront-policy',
  'wp_woocommerce_session',
];
/** Session cookies whose name says nothing to who does not know the product. */
const productCookies = wordSet(
  '_pomerium iplanetdirectorypro mysapsso2 svpncookie webvpn nsc_aaac nsc_tmaa obssocookie rtfa msisauth li_at ' +
    'fe_typo_user be_typo_user umb_ucontext .dotnetnuke xf_user frontend adminhtml i_like_gitea unifises c_user ' +
    'cgisid phpmyadmin seraph.confluence _gh_sess idsrv appsession mellon-cookie pd-id smidentity rack.session koa.sess',
);
const otherWords = wordSet(
  'csrf xsrf consent gdpr callback state pkce nonce redirect returnurl antiforgery correlation culture tempdata locale lang language theme currency timezone analytics tracking stripe challenge captcha visitor utm cache seen hint',
);
const otherCookies = [
  '_ga',
  '_gid',
  '_gcl',
  '_gat',
  '__utm',
  '_fb',
  '_hj',
  '__hs',
  'hubspot',
  '_cl',
  'ajs_',
  'amplitude',
  'mp_',
  'mixpanel',
  'optimizely',
  'intercom-device',
  '__cf',
  '_cf',
  'cf_clearance',
  'cf_chl',
  'incap_',
  'visid_',
  'nlbi_',
  'ak_bmsc',
  'bm_',
  '_abck',
  'datadome',
  '_px',
  'awsalb',
  'awself',
  'awselb',
  'bigipserver',
  'arraffinity',
  'ts01',
  '__stripe',
  'wordpress_test',
  'cookie',
  '_dd_s',
  'adroll',
  '_uet',
  'nid',
  'rl_',
  'aws-waf-token',
  '_pk_',
  'ab_',
  'x-ms-cpim-',
  '__gads',
];
const secretWords = ['token', 'secret', 'password', 'passwd', 'passphrase', 'apikey', 'privatekey'];
const keyOwners = [
  'api',
  'access',
  'consumer',
  'service',
  'auth',
  'subscription',
  'secret',
  'license',
  'licence',
  'developer',
  'dev',
  'client',
  'account',
  'master',
  'admin',
  'user',
  'app',
  'session',
  'write',
  'read',
  'encryption',
  'signing',
];
/** Marks of a place in a list, keys that are shown to everybody, and what only says something about a secret. */
const notSecretWords = wordSet(
  'page next prev previous continuation sync delta cursor resume skip marker change watch csrf xsrf captcha recaptcha public publishable site sort cache type has is needs require requires forgot reset hint length policy expires expiry count limit max device invitation',
);
const notSecretNames = [
  'pagetoken',
  'nexttoken',
  'synctoken',
  'continuationtoken',
  'cftoken',
  'sitekey',
  'publickey',
  'cursortoken',
  'csrf',
  'xsrf',
];
const signatureParams = wordSet(
  'sig signature sign hmac xamzsignature xgoogsignature xsignature tempurlsig oauthsignature hdnts hdnea hdntl edgeauth edgecachetoken authsignature xosssignature qsignature policysignature md5hash ossaccesssignature wsign apisig apisignature',
);
const signatureWords = wordSet('sig sign signature hmac shasign');
const digestWords = wordSet('hash digest checksum mac md5 sha1 sha256 sha512 proof seal verify check');
const notSignatureWords = wordSet(
  'file content commit image build bundle asset chunk integrity gpg pgp function fn method etag cache version device git tree query object body',
);
const stampValue = /^(?:1\d{9}(?:\d{3})?|20\d\d-?\d\d-?\d\dT[\d:.]{4,12}Z?|20\d{12})$/;
const stampWords = wordSet('timestamp ts time stamp datetime date');
const secretParams = wordSet(
  'accesstoken idtoken refreshtoken token auth authtoken authkey authorization apikey apitoken accesskey secretkey clientsecret secret password passwd pwd ' +
    'session sessionid sessiontoken sessionkey jwt jwttoken bearer bearertoken ticket subscriptionkey ocpapimsubscriptionkey hapikey appkey privatetoken xapikey xaccesstoken xamzsecuritytoken usertoken jsessionid phpsessid sessid loginticket sharetoken embedtoken',
);
const secretEnds = ['apikey', 'accesstoken', 'authtoken', 'clientsecret', 'secretkey'];
const vagueParams = wordSet('key appid ak sid t hash k apiid code');
const secretMembers = wordSet(
  'password passwd pwd pw psw passw pass passphrase passcode pin otp totp secret clientsecret refreshtoken assertion clientassertion accesstoken idtoken apikey credential credentials userpass loginpassword currentpassword newpassword oldpassword samlresponse mfacode verificationcode codeverifier subjecttoken',
);
