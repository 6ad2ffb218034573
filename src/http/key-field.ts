import { nameWords } from './member-name.ts';
import { wordSet } from './word-set.ts';

/** A request field that carries a key or a token, told by its name; Authorization and Cookie are not meant. */
export function isKeyField(name: string): boolean {
  const lower = name.toLowerCase();
  const words = nameWords(name);
  if (!mayHoldKey(lower) || words.some((word) => notKeyWords.has(word))) return false;
  if (words.some((word) => keyFieldWords.has(word) || keyWordEnds.some((end) => word.endsWith(end)))) return true;
  if (appNames.test(words.join(''))) return true;
  return (
    words.at(-1) === 'key' &&
    (lower.startsWith('x-') || words.some((word) => keyCompanions.has(word))) &&
    !words.some((word) => otherKeys.has(word))
  );
}

/** Whether a request field may carry a key at all: no field of HTTP itself, no guard against forged requests. */
export function mayHoldKey(name: string): boolean {
  const lower = name.toLowerCase();
  return !notKeys.some((start) => lower.startsWith(start)) && !guardsForm(lower);
}

/** The id of the calling application or its owner, which products ask for beside a key or in the place of one. */
const appNames = /^(?:x)?[a-z]{0,20}(?:clientid|appid|applicationid|consumerid|apikeyid|accesskeyid)$/;

/** A request field that carries a signature over the request. */
export function isSignatureField(name: string): boolean {
  const words = nameWords(name);
  if (name.toLowerCase() === 'dpop') return true;
  return words.some((word) => signatureWords.has(word)) && !words.some((word) => aboutSignature.has(word));
}

/** The token that keeps other sites from sending a form; it is no credential. */
export function guardsForm(name: string): boolean {
  const lower = name.toLowerCase();
  return (
    lower === '_token' ||
    lower === 'x-atlassian-token' ||
    /csrf|xsrf|authenticity|requestverification|form_?token/.test(lower)
  );
}

const keyFieldWords = wordSet(
  'apikey token jwt secret password passwd auth authorization authentication credential credentials session sessionid sessiontoken accesstoken authtoken idtoken bearer appkey appcheck',
);
/** `satoken`, `xblapikey`: the product's name and the word as one. */
const keyWordEnds = ['token', 'apikey', 'jwt', 'passwd', 'password'];
const signatureWords = wordSet('signature sign sig hmac');
/** Words of fields that say how something was signed. */
const aboutSignature = wordSet(
  'method version type algorithm alg nonce timestamp time headers input agent encoding up in on required',
);
const keyCompanions = wordSet(
  'api app application access subscription auth client license licence account integration secret service publishable developer vault admin user insert query sas storage ingest functions install device',
);
/** Keys that open nothing. */
export const otherKeys = wordSet(
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
const notKeyWords = wordSet(
  'csrf xsrf csrftoken xsrftoken requestverificationtoken antiforgery verification tenanttoken atlassian pagetoken nexttoken type method email username user_id version algorithm expires expiry ttl required mode name count limit scheme provider level',
);
