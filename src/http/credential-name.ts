import { isRedacted } from './credential-fault.ts';
import { nameWords } from './member-name.ts';
import { remembered } from './remembered.ts';

/** A cookie that keeps somebody signed in; not one that counts visits, guards a form or remembers a language. */
export const isSessionCookie: (name: string) => boolean = remembered((name) => {
  const lower = name.toLowerCase();
  const words = nameWords(name);
  if (lower.includes('csrf') || lower.includes('xsrf')) return false;
  if (otherCookies.some((start) => lower.startsWith(start)) || words.some((word) => otherWords.has(word))) return false;
  if (words.some((word) => sessionWords.has(word))) return true;
  return sessionEnds.some((end) => lower.endsWith(end)) || sessionStarts.some((start) => lower.startsWith(start));
});

/** A request field that carries a key or a token, told by its name; Authorization and Cookie are not meant. */
export function isKeyField(name: string): boolean {
  const lower = name.toLowerCase();
  const words = nameWords(name);
  if (notKeys.some((start) => lower.startsWith(start)) || words.some((word) => notKeyWords.has(word))) return false;
  if (words.some((word) => keyFieldWords.has(word))) return true;
  return (
    words.at(-1) === 'key' &&
    (lower.startsWith('x-') || words.some((word) => keyCompanions.has(word))) &&
    !words.some((word) => otherKeys.has(word))
  );
}

/** A request field that carries a signature over the request. */
export function isSignatureField(name: string): boolean {
  const words = nameWords(name);
  return words.at(-1) === 'signature' || words.at(-1) === 'hmac' || name.toLowerCase() === 'dpop';
}

/** How a query parameter vouches for the request: by a key or token, by a signature, or not at all. */
export function queryKind(name: string, value: string): 'api-key' | 'signature' | undefined {
  const joined = nameWords(name).join('');
  if (guardsForm(name)) return undefined;
  if (signatureParams.has(joined) || isTimedSignature(value)) return 'signature';
  if (value.length >= 6 && namesSecret(name)) return 'api-key';
  if (secretParams.has(joined) || secretEnds.some((end) => joined.endsWith(end))) return 'api-key';
  const looksRandom = value === '' || (value.length >= 16 && /\d/.test(value)) || isRedacted(value);
  return vagueParams.has(joined) && looksRandom ? 'api-key' : undefined;
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
  if (guardsForm(name)) return false;
  return (
    secretMembers.has(joined) ||
    secretParams.has(joined) ||
    ['password', 'passwd', 'secret', 'accesstoken', 'refreshtoken', 'idtoken', 'apikey', 'privatekey'].some((end) =>
      joined.endsWith(end),
    )
  );
});

/** The token that keeps other sites from sending a form; it is no credential. */
function guardsForm(name: string): boolean {
  const lower = name.toLowerCase();
  return lower === '_token' || /csrf|xsrf|authenticity|requestverification|form_?token/.test(lower);
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const sessionWords = set(
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
  'gcp_iap',
  '.aspnetcore.cookies',
  '.aspnetcore.identity',
  'hsid',
  'psid',
  'remember_',
];
const otherWords = set(
  'csrf xsrf consent gdpr callback state pkce nonce redirect returnurl antiforgery correlation culture tempdata locale lang language theme currency timezone analytics tracking stripe challenge captcha visitor utm',
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
const keyFieldWords = set(
  'apikey token jwt secret password passwd auth authorization authentication credential credentials session sessionid sessiontoken accesstoken authtoken idtoken bearer appkey appcheck',
);
const keyCompanions = set(
  'api app application access subscription auth client license licence account integration secret service publishable developer vault admin user',
);
const otherKeys = set(
  'cache surrogate idempotency partition websocket request trace sort routing shard dedupe row public',
);
const notKeys = [
  'sec-',
  'accept',
  'content-',
  'if-',
  'access-control-',
  'proxy-',
  'cf-',
  'x-amzn-trace',
  'traceparent',
  'x-forwarded-',
  'idempotency',
  'user-agent',
  'host',
  'cookie',
  'authorization',
  'origin',
  'referer',
];
const notKeyWords = set(
  'csrf xsrf csrftoken xsrftoken requestverificationtoken antiforgery verification type method email username user_id version algorithm expires expiry ttl required mode name count limit scheme provider level',
);
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
const notSecretWords = set(
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
const signatureParams = set(
  'sig signature sign hmac xamzsignature xgoogsignature xsignature tempurlsig oauthsignature hdnts authsignature xosssignature qsignature policysignature md5hash ossaccesssignature',
);
const secretParams = set(
  'accesstoken idtoken refreshtoken token auth authtoken authkey authorization apikey apitoken accesskey secretkey clientsecret secret password passwd pwd ' +
    'session sessionid sessiontoken sessionkey jwt jwttoken bearer bearertoken ticket subscriptionkey ocpapimsubscriptionkey hapikey appkey privatetoken xapikey xaccesstoken xamzsecuritytoken usertoken jsessionid phpsessid',
);
const secretEnds = ['apikey', 'accesstoken', 'authtoken', 'clientsecret', 'secretkey'];
const vagueParams = set('key appid ak sid t hash k apiid code');
const secretMembers = set(
  'password passwd pwd pass passphrase passcode pin otp totp secret clientsecret refreshtoken assertion clientassertion accesstoken idtoken apikey credential credentials userpass loginpassword currentpassword newpassword oldpassword samlresponse mfacode verificationcode codeverifier subjecttoken',
);
