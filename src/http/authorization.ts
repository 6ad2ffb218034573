import { base64Text } from './base64.ts';
import { parseChallenges } from './challenge.ts';
import { hasControls, isPlaceholder, isRedacted, valueFault } from './credential-fault.ts';
import type { Authorization, CredentialFault } from './credentials.ts';
import { remembered } from './remembered.ts';
import { wordSet } from './word-set.ts';

/** Takes the value of an Authorization or Proxy-Authorization field apart (RFC 9110 section 11.4); never throws. */
export const readAuthorization: (raw: string) => Authorization = remembered((raw) => {
  const { scheme, value } = split(raw);
  const kind = scheme.toLowerCase();
  const pair = kind === 'basic' ? basicPair(value) : {};
  const params = hasParams(kind, value) ? readParams(raw, value) : undefined;
  const username = params?.username === undefined ? {} : { username: params.username };
  const fault = faultOf(raw, kind, value, pair);
  return { scheme, value, raw, ...username, ...pair, ...(params ? { params } : {}), ...(fault ? { fault } : {}) };
});

/** A scheme that is registered or widely used, in any case. */
export function isKnownScheme(scheme: string): boolean {
  return known.has(scheme.toLowerCase());
}

function split(raw: string): { readonly scheme: string; readonly value: string } {
  const text = raw.trim();
  const space = text.search(/\s/);
  const first = space < 0 ? text : text.slice(0, space);
  if (space < 0) return isKnownScheme(first) ? { scheme: first, value: '' } : { scheme: '', value: text };
  return isScheme(first) ? { scheme: first, value: text.slice(space + 1).trim() } : { scheme: '', value: text };
}

function isScheme(word: string): boolean {
  return (
    isKnownScheme(word) ||
    (/^[A-Za-z][\w!#$%&'*+.^`|~-]{0,60}$/.test(word) && !/\d{4}/.test(word) && !isPlaceholder(word))
  );
}

function faultOf(raw: string, kind: string, value: string, pair: Pair): CredentialFault | undefined {
  if (/[\r\n]/.test(raw.trim())) return 'line-break';
  if (hasControls(raw.trim())) return 'control-characters';
  if (value === '') return 'empty';
  if (kind === '') return isPlaceholder(value) ? 'placeholder' : 'no-scheme';
  if (isDoubled(value)) return 'doubled-scheme';
  const fault = valueFault(value);
  if (fault && !(hasParams(kind, value) && fault === 'quoted')) return fault;
  if (isRedacted(value)) return undefined;
  if (kind === 'basic') return pairFault(value, pair);
  return needsBase64.has(kind) && base64Text(value) === undefined ? 'not-base64' : undefined;
}

/** `Bearer Bearer x`, and the field's own name in its value. */
function isDoubled(value: string): boolean {
  const first = value.slice(0, 40).split(/[\s:]/, 1)[0] ?? '';
  if (first.length === value.length || /^\s*=/.test(value.slice(first.length))) return false;
  return doubling.has(first.toLowerCase());
}

interface Pair {
  readonly username?: string;
  readonly password?: string;
}

/** User-id and password (RFC 7617 section 2): all before and all after the first colon. */
function basicPair(value: string): Pair {
  const text = /^[A-Za-z0-9+/]+={0,2}$/.test(value) ? base64Text(value) : undefined;
  const colon = text?.indexOf(':') ?? -1;
  return text === undefined || colon < 0 ? {} : { username: text.slice(0, colon), password: text.slice(colon + 1) };
}

function pairFault(value: string, { username, password }: Pair): CredentialFault | undefined {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(value) || base64Text(value) === undefined) return 'not-base64';
  if (username === undefined || password === undefined) return 'no-colon';
  if (username === '' && password === '') return 'empty';
  const both = [username, password];
  if (both.some(isPlaceholderWord)) return 'placeholder';
  return both.some(hasControls) ? (/[\r\n]/.test(password) ? 'line-break' : 'control-characters') : undefined;
}

/** Here `token` can be a real user name (GitHub asks for any), so that only what is certain counts. */
function isPlaceholderWord(text: string): boolean {
  return /^(?:undefined|null|\[object Object\]|NaN)$/.test(text) || (/[{<$]/.test(text) && isPlaceholder(text));
}

function hasParams(kind: string, value: string): boolean {
  if (withParams.has(kind)) return true;
  return !withOneValue.has(kind) && /^[\w-]{1,60}\s{0,5}=\s{0,5}[^=\s]/.test(value);
}

/** Names in lower case, the first of each. EdgeGrid and a few others part them by semicolons. */
function readParams(raw: string, value: string): Readonly<Record<string, string>> {
  const parts = value.includes(',') || !value.includes(';') ? undefined : value.split(';');
  const pairs =
    parts?.map(pairOf) ??
    parseChallenges([raw]).challenges[0]?.params.map(({ name, value: text }) => [name, text] as const) ??
    [];
  return Object.fromEntries(pairs.map(([name, text]) => [name.toLowerCase(), text] as const).reverse());
}

function pairOf(part: string): readonly [string, string] {
  const equals = part.indexOf('=');
  return [part.slice(0, equals < 0 ? part.length : equals).trim(), equals < 0 ? '' : part.slice(equals + 1).trim()];
}

const known = wordSet(
  'basic bearer digest dpop hoba mutual negotiate ntlm kerberos oauth vapid privatetoken gnap scram-sha-1 scram-sha-256 aws4-hmac-sha256 aws aws3-https ' +
    'hawk token apikey api-key key jwt mac signature sharedkey sharedkeylite sharedaccesssignature eg1-hmac-sha256 googlelogin wsse pop custom hmac ssws ' +
    'splunk genie klaviyo-api-key bot client-id snowflake zoho-oauthtoken zendesk algolia discogs gsskrb5 x-auth concealed',
);
const doubling = wordSet('basic bearer digest dpop negotiate ntlm token apikey jwt authorization');
const withOneValue = wordSet(
  'basic bearer dpop negotiate ntlm kerberos jwt apikey api-key sharedkey sharedkeylite aws ssws bot pop',
);
const withParams = wordSet(
  'digest hawk oauth aws4-hmac-sha256 eg1-hmac-sha256 signature mac vapid wsse googlelogin sharedaccesssignature',
);
const needsBase64 = wordSet('negotiate ntlm');
