import { challengeOf, challengeParam } from '../../../http/challenge.ts';
import { authorization, credentials } from '../../../http/credentials.ts';
import { serverTime } from '../../../http/date.ts';
import type { Exchange } from '../../../http/exchange.ts';
import { type Jwt, numericDate, readJwt } from '../../../http/jwt.ts';
import { urlParts } from '../../../http/url-pattern.ts';
import type { Judged, TokenView } from '../../inspect-view.ts';
import { cutEnd, visible } from '../../visible.ts';
import type { TextKey } from '../../words/t.ts';
import type { Said } from '../../words/told.ts';

type Meaning = Pick<Judged, 'says' | 'tone'>;

/** What a token is judged by: the exchange that it came in, and what time it was. */
interface Scene {
  readonly exchange: Exchange;
  readonly now: number;
  readonly byServer: boolean;
}

/** The JSON Web Token (RFC 7519) that the request carries, each part judged; undefined if it carries none. */
export function tokenOf(exchange: Exchange): TokenView | undefined {
  const found = sentIn(exchange);
  if (!found) return undefined;
  const { jwt, where } = found;
  const byServer = serverTime(exchange.response);
  const scene = { exchange, now: byServer ?? exchange.startedAt, byServer: byServer !== undefined };
  return {
    where,
    header: Object.entries(jwt.header)
      .slice(0, most)
      .map(([name, value]) => part(name, value, true, headerMeaning(name, value))),
    claims: Object.entries(jwt.claims)
      .slice(0, most)
      .map(([name, value]) => part(name, timed(name, value), open.has(name), claimMeaning(name, value, scene))),
    notes: notesOf(jwt, scene),
  };
}

const most = 40;

/** What is sent in Authorization goes before cookies and keys. */
function sentIn({ request }: Exchange): { readonly jwt: Jwt; readonly where: string } | undefined {
  for (const { name, value } of credentials(request)) {
    const jwt = readJwt(value.slice(value.lastIndexOf(' ') + 1));
    if (jwt) return { jwt, where: name === 'authorization' ? 'Authorization' : visible(cutEnd(name, 60)) };
  }
  return undefined;
}

/** Claims that say when, where and for what a token is good, and nothing about a person. */
const open: ReadonlySet<string> = new Set([
  ...['exp', 'nbf', 'iat', 'auth_time', 'aud', 'iss', 'scope', 'scp', 'acr', 'amr', 'typ', 'azp', 'client_id'],
  ...['token_use', 'gty', 'ver', 'roles', 'role', 'permissions', 'realm_access', 'resource_access', 'authorities'],
]);
const times: ReadonlySet<string> = new Set(['exp', 'nbf', 'iat', 'auth_time']);

function part(name: string, value: unknown, isOpen: boolean, meaning: Meaning): Judged {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return { name: visible(cutEnd(name, 60)), value: visible(cutEnd(text, 300)), open: isOpen, ...meaning };
}

function timed(name: string, value: unknown): unknown {
  const at = times.has(name) ? numericDate(value) : undefined;
  if (at === undefined || Math.abs(at) >= 8.64e15) return value;
  return `${value} (${new Date(at).toISOString().replace('.000Z', 'Z')})`;
}

function headerMeaning(name: string, value: unknown): Meaning {
  if (name === 'alg') return algorithm(typeof value === 'string' ? value : '');
  if (name === 'typ') return plain(String(value).toLowerCase() === 'at+jwt' ? 'token.typ.access' : 'token.typ');
  return plain(headers[name] ?? 'token.unknown');
}

const headers: Readonly<Record<string, TextKey>> = {
  kid: 'token.kid',
  jku: 'token.jku',
  x5u: 'token.jku',
  jwk: 'token.jwk',
  x5t: 'token.x5t',
  'x5t#S256': 'token.x5t',
  cty: 'token.cty',
  crit: 'token.crit',
};

function algorithm(value: string): Meaning {
  if (value.toLowerCase() === 'none') return { says: { key: 'token.alg.none' }, tone: 'bad' };
  return plain(value.startsWith('HS') ? 'token.alg.shared' : 'token.alg.public');
}

function claimMeaning(name: string, value: unknown, scene: Scene): Meaning {
  if (times.has(name)) return timeMeaning(name, numericDate(value), scene);
  if (name === 'aud') return audience(value, scene);
  if (name === 'iss') return issuer(value);
  if (name === 'scope' || name === 'scp') return scopes(value, scene);
  if (name === 'cnf') return bound(value, scene);
  if (open.has(name)) return plain(claims[name] ?? 'token.unknown');
  return plain(claims[name] ?? (persons.has(name) ? 'token.person' : 'token.unknown'));
}

const claims: Readonly<Record<string, TextKey>> = {
  sub: 'token.sub',
  jti: 'token.jti',
  azp: 'token.azp',
  client_id: 'token.azp',
  acr: 'token.acr',
  amr: 'token.amr',
  sid: 'token.sid',
  typ: 'token.typ',
  nonce: 'token.nonce',
  roles: 'token.roles',
  role: 'token.roles',
  permissions: 'token.roles',
  authorities: 'token.roles',
  realm_access: 'token.roles',
  resource_access: 'token.roles',
  tid: 'token.tenant',
  org_id: 'token.tenant',
};
const persons: ReadonlySet<string> = new Set([
  ...['name', 'given_name', 'family_name', 'email', 'email_verified', 'preferred_username', 'upn', 'unique_name'],
  ...['phone_number', 'picture', 'nickname', 'username', 'user_id', 'uid', 'oid', 'birthdate', 'address'],
]);

function timeMeaning(name: string, at: number | undefined, scene: Scene): Meaning {
  if (at === undefined) return { says: { key: 'token.noDate' }, tone: 'bad' };
  if (scene.now <= 0) return plain('token.noClock');
  const late = scene.now - at;
  const values = { span: { span: Math.abs(late) } };
  if (name === 'exp') {
    if (late < 0) return { says: { key: 'token.exp.valid', values }, tone: 'good' };
    return { says: { key: scene.byServer ? 'token.exp.byServer' : 'token.exp.byBrowser', values }, tone: 'bad' };
  }
  if (name === 'nbf') {
    const early = late < 0;
    return { says: { key: early ? 'token.nbf.early' : 'token.nbf.valid', values }, tone: early ? 'bad' : 'good' };
  }
  if (name === 'iat' && late < -skew) return { says: { key: 'token.iat.future', values }, tone: 'bad' };
  return { says: { key: name === 'iat' ? 'token.iat' : 'token.auth_time', values }, tone: 'plain' };
}

/** Clocks that are closer than this agree. */
const skew = 30_000;

function audience(value: unknown, { exchange }: Scene): Meaning {
  const all = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
  const host = urlParts(exchange.request.url)?.host;
  const hosts = all.flatMap((one) => urlParts(one)?.host ?? []);
  if (all.length === 0) return { says: { key: 'token.aud.none' }, tone: 'look' };
  if (host !== undefined && hosts.includes(host)) return { says: { key: 'token.aud.fits' }, tone: 'good' };
  if (hosts.length === all.length && host !== undefined)
    return { says: { key: 'token.aud.differs', values: { host } }, tone: 'look' };
  return plain('token.aud');
}

function issuer(value: unknown): Meaning {
  const open = typeof value === 'string' && value.startsWith('http://') && !/^http:\/\/localhost\b/.test(value);
  return open ? { says: { key: 'token.iss.open' }, tone: 'look' } : plain('token.iss');
}

function scopes(value: unknown, { exchange }: Scene): Meaning {
  const words = Array.isArray(value) ? value.map(String) : String(value).split(' ');
  const challenge = challengeOf(exchange.response, 'bearer') ?? challengeOf(exchange.response, 'dpop');
  const asked = (challenge && challengeParam(challenge, 'scope'))?.split(' ').filter(Boolean) ?? [];
  const lacking = asked.filter((scope) => !words.includes(scope));
  if (asked.length === 0) return plain('token.scope');
  if (lacking.length === 0) return { says: { key: 'token.scope.enough' }, tone: 'good' };
  const names = visible(cutEnd(lacking.join(', '), 120));
  return { says: { key: 'token.scope.lacks', values: { names } }, tone: 'bad' };
}

function bound(value: unknown, { exchange }: Scene): Meaning {
  const byProof = typeof value === 'object' && value !== null && 'jkt' in value;
  const scheme = authorization(exchange.request)?.scheme.toLowerCase() ?? '';
  if (byProof && scheme === 'bearer') return { says: { key: 'token.cnf.bearer' }, tone: 'bad' };
  return plain('token.cnf');
}

function notesOf(jwt: Jwt, { exchange, now, byServer }: Scene): TokenView['notes'] {
  const note = (key: TextKey, tone: Judged['tone'], values?: Extract<Said, object>['values']) => [
    { says: values ? { key, values } : { key }, tone },
  ];
  const { claims: own } = jwt;
  const apart = Math.abs(now - exchange.startedAt);
  const none = String(jwt.header.alg).toLowerCase() === 'none';
  return [
    ...(own.exp === undefined ? note('token.noExp', 'look') : []),
    ...(!jwt.signed && !none ? note('token.unsigned', 'bad') : []),
    ...(isIdToken(jwt) ? note('token.idToken', 'look') : []),
    ...(String(own.typ).toLowerCase() === 'refresh' ? note('token.refreshToken', 'bad') : []),
    ...(byServer && exchange.startedAt > 0 && apart > 2 * skew
      ? note('token.clocks', 'look', { span: { span: apart } })
      : []),
  ];
}

/** What only an ID token has (OpenID Connect Core section 2): it tells the application who logged in, and opens no API. */
function isIdToken({ claims: own }: Jwt): boolean {
  return own.token_use === 'id' || own.typ === 'ID' || 'at_hash' in own || 'c_hash' in own;
}

function plain(key: TextKey): Meaning {
  return { says: { key }, tone: 'plain' };
}
