import { readAuthorization } from './authorization.ts';
import { type BodyField, bodyFields } from './body-fields.ts';
import { cookiePairs } from './cookie.ts';
import { isPlaceholder, isRedacted, valueFault } from './credential-fault.ts';
import { isOtherCookie, isSecretMember, isSessionCookie, isStampedDigest, queryKind } from './credential-name.ts';
import { type Field, fieldValues, type Request } from './exchange.ts';
import { fingerprintOf } from './fingerprint.ts';
import { readJwt } from './jwt.ts';
import { isKeyField, isSignatureField, mayHoldKey } from './key-field.ts';
import { lazy } from './lazy.ts';
import type { Place } from './place.ts';
import { remembered } from './remembered.ts';
import { isSecretValue, looksRandom } from './secret-value.ts';
import { signedUrl } from './signed-url.ts';
import { urlParts, userInfo } from './url-pattern.ts';

export type CredentialFault =
  | 'empty'
  | 'placeholder'
  | 'no-scheme'
  | 'doubled-scheme'
  | 'quoted'
  | 'not-base64'
  | 'no-colon'
  | 'not-three-parts'
  | 'control-characters'
  | 'line-break';

/** The Authorization field taken apart (RFC 9110 section 11.6.2). */
export interface Authorization {
  /** As sent; empty if there is none. */
  readonly scheme: string;
  /** The rest after the scheme. */
  readonly value: string;
  readonly raw: string;
  readonly username?: string;
  readonly password?: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly fault?: CredentialFault;
}

export type CredentialKind =
  | 'authorization'
  | 'proxy-authorization'
  | 'cookie'
  | 'api-key'
  | 'signature'
  | 'body'
  | 'user-info';

/** One credential that a request carries. */
export interface Credential {
  readonly kind: CredentialKind;
  /** Name of the field, cookie or parameter. */
  readonly name: string;
  readonly value: string;
  readonly place: Place;
  readonly fault?: CredentialFault;
  /** Short stable hash of the value that cannot be turned back. */
  readonly fingerprint: string;
}

/** What the request's first Authorization line says, names of `params` in lower case; undefined if it has none. */
export const authorization: (request: Request) => Authorization | undefined = lazy((request: Request) => {
  const raw = fieldValues(request, 'authorization')[0];
  return raw === undefined ? undefined : readAuthorization(raw);
});

/**
 * Every credential of the request, wherever it stands: Authorization, Proxy-Authorization, key fields, session
 * cookies, user-info, query parameters, body. Empty if it has none.
 */
export const credentials: (request: Request) => readonly Credential[] = lazy((request: Request) => [
  ...fieldValues(request, 'authorization').map(inAuthorization),
  ...fieldValues(request, 'proxy-authorization').map(inProxyAuthorization),
  ...keyFields(request),
  ...fieldValues(request, 'cookie').flatMap(sessionCookies),
  ...inUrl(request.url),
  ...inBody(request),
]);

const inAuthorization = remembered((raw) => schemed('authorization', raw));
const inProxyAuthorization = remembered((raw) => schemed('proxy-authorization', raw));

function schemed(name: 'authorization' | 'proxy-authorization', raw: string): Credential {
  const read = readAuthorization(raw);
  return credential({ kind: name, name, value: read.value, place: `header:${name}` }, read.fault, lasting(read));
}

/** What stays the same from request to request: whose credential it is, not the proof that is new each time. */
function lasting({ scheme, value, params = {} }: Authorization): string {
  const first = (...names: readonly string[]) => names.map((name) => params[name] ?? '').join(' ');
  const kind = scheme.toLowerCase();
  if (kind === 'digest') return first('username', 'realm');
  if (kind === 'aws4-hmac-sha256') return first('credential').split('/', 1)[0] ?? value;
  if (kind === 'hawk' || kind === 'mac') return first('id');
  if (kind === 'oauth') return first('oauth_consumer_key', 'oauth_token');
  if (kind === 'eg1-hmac-sha256') return first('client_token', 'access_token');
  return kind === 'sharedkey' ? (value.split(':', 1)[0] ?? value) : value;
}

function keyFields(request: Request): readonly Credential[] {
  return request.fields.flatMap(inField);
}

/** What a field carries, told by its name. */
const fieldKind = remembered((name): 'socket' | 'signature' | 'api-key' | undefined => {
  const lower = name.toLowerCase();
  if (lower === 'sec-websocket-protocol') return 'socket';
  if (isSignatureField(lower)) return 'signature';
  return isKeyField(lower) ? 'api-key' : undefined;
});

function inField(field: Field): readonly Credential[] {
  const name = field.name.toLowerCase();
  const kind = fieldKind(field.name) ?? (mayHoldKey(name) && isSecretValue(field.value) ? 'api-key' : undefined);
  if (kind === undefined) return [];
  if (kind === 'socket') return socketTokens(field.value);
  const { value } = isPlaceholder(field.value) ? field : readAuthorization(field.value);
  return [credential({ kind, name, value, place: `header:${name}` }, valueFault(value))];
}

/** A browser's WebSocket can set no field but this one, so that tokens travel in it. */
function socketTokens(value: string): readonly Credential[] {
  return value
    .split(',', 10)
    .map((protocol) => protocol.trim())
    .filter((protocol) => readJwt(protocol) !== undefined)
    .map((token) =>
      credential({
        kind: 'api-key',
        name: 'sec-websocket-protocol',
        value: token,
        place: 'header:sec-websocket-protocol',
      }),
    );
}

const sessionCookies = remembered((line) =>
  cookiePairs(line)
    .filter(isSession)
    .map(({ name, value }) => credential({ kind: 'cookie', name, value, place: `cookie:${name}` }, cookieFault(value))),
);

/** Told by its name, or by its value where the name says nothing; a flag such as `logged_in=no` is none. */
function isSession({ name, value }: { readonly name: string; readonly value: string }): boolean {
  if (isSessionCookie(name)) return !/^(?:yes|no|true|false)$/i.test(value);
  return isSecretValue(value) && !isOtherCookie(name);
}

const inUrl = remembered((url): readonly Credential[] => {
  const info = userInfo(url);
  const user =
    info === undefined
      ? []
      : [credential({ kind: 'user-info', name: 'user-info', value: info, place: 'url' }, valueFault(info))];
  const query = urlParts(url)?.query ?? [];
  const returns = query.some(([name]) => name === 'state');
  const namesUser = query.some(([name, value]) => userParam.test(name) && value !== '');
  const named = query.flatMap(([name, value]) => {
    // The code that comes back with a state is made to travel in the URL (RFC 6749 section 4.1.2); alone it may be a key.
    if (returns && name === 'code') return [];
    const kind =
      queryKind(name, value) ??
      (namesUser && passParam.test(name) && isSpelledPassword(value) ? 'api-key' : undefined) ??
      ((looksRandom(value) || isRedacted(value)) && signs(url, name) ? 'signature' : undefined) ??
      (isStampedDigest(name, value, query) ? 'signature' : undefined);
    return kind ? [credential({ kind, name, value, place: 'url' }, valueFault(value))] : [];
  });
  return [...user, ...named];
});

/** `user=ida&pass=...`: beside the name of a user, `pass` is a password, and neither a mountain nor a ticket for days. */
const userParam = /^(?:u|uid|usr|user|uname|login|log|username|user_?name|user_?id|email|e_?mail|account)$/i;
const passParam = /^(?:user_?)?(?:pass|pw|psw|passw|passphrase)$/i;
const isSpelledPassword = (value: string) => value.length >= 4 && !/^(?:true|false|none|null)$/i.test(value);

const signs = (url: string, name: string) => signedUrl(url)?.params.includes(name) === true;

function inBody(request: Request): readonly Credential[] {
  const fields = bodyFields(request.content);
  const isCodeGrant = fields.some(({ name, value }) => name === 'grant_type' && value.includes('code'));
  const hasPassword = fields.some(isPassword);
  return fields
    .filter(({ name, value }) => value !== '' || !(hasPassword || (/pass|pwd/i.test(name) && opensThing(fields))))
    .filter(({ name }) => isSecretMember(name) || (isCodeGrant && /^(?:device_)?code$/.test(name)))
    .map(({ name, value }) =>
      credential({ kind: 'body', name, value, place: 'body' }, value === '' ? 'empty' : memberFault(value)),
    )
    .concat(
      fields
        .filter(isBodySignature)
        .map(({ name, value }) => credential({ kind: 'signature', name, value, place: 'body' })),
    );
}

/** `{"path":"/films","password":""}`: beside what names nobody stands the password of a folder, which has none. */
const opensThing = (fields: readonly BodyField[]) =>
  fields.length > 1 &&
  !fields.every(({ name }) => isSecretMember(name)) &&
  !fields.some(({ name }) => somebody.test(name));
const somebody = /user|mail|login|account|identi|name|client|phone|mobile|tel|grant|member|uid|^id$|^u$/i;

/** Where one is given, what else is empty was not needed. */
const isPassword = ({ name, value }: BodyField) => value !== '' && /pass(?:word|wd|phrase|wort)?$/i.test(name);

/** `sign=9f86d0...` over the other members, as payment and shop APIs ask for it. */
function isBodySignature({ name, value }: BodyField): boolean {
  return queryKind(name, value) === 'signature' && looksRandom(value);
}

/** The value of a cookie may stand in quotes (RFC 6265 section 4.1.1). */
function cookieFault(value: string): CredentialFault | undefined {
  const fault = valueFault(value);
  return fault === 'quoted' ? undefined : fault;
}

/** A password may be any text, so that only what is no text of a person's counts as a fault. */
function memberFault(value: string): CredentialFault | undefined {
  return /^(?:undefined|null|\[object Object\]|NaN)$/.test(value) || /^\{\{.{1,80}\}\}$/.test(value)
    ? 'placeholder'
    : undefined;
}

function credential(
  found: Omit<Credential, 'fault' | 'fingerprint'>,
  fault?: CredentialFault,
  same = found.value,
): Credential {
  return { ...found, ...(fault ? { fault } : {}), fingerprint: fingerprintOf(same) };
}
