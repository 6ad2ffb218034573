import { bodyFields } from '../http/body-fields.ts';
import type { SetCookie } from '../http/cookie.ts';
import { type Exchange, fieldValue, type Request } from '../http/exchange.ts';
import { lazy } from '../http/lazy.ts';
import { urlParts } from '../http/url-pattern.ts';

/** A request that brings back what another server, or another part of this one, said of a login. */
export interface LoginReturn {
  /** The value by which the start of this login is known again (RFC 6749 section 10.12); empty if it brings none. */
  readonly state: string;
  /** The other server let the user in; otherwise it says why not. */
  readonly granted: boolean;
}

/**
 * Whether the request is the way back of a login: an authorization response in the query or as a form (RFC 6749 section
 * 4.1.2), an assertion of SAML or WS-Federation, a verifier of OAuth 1 or of a login service. Undefined for every other.
 */
export const loginReturn: (request: Request) => LoginReturn | undefined = lazy((request: Request) => {
  const sent = brought(request);
  const grant = [...sent.keys()].find((name) => grants.has(name));
  const alone = grant !== undefined && speakForThemselves.has(grant);
  const state = stateNames.map((name) => sent.get(name)).find((value) => value !== undefined) ?? '';
  if (!alone && (state === '' || !(grant || sent.has('error')))) return undefined;
  return { state, granted: grant !== undefined };
});

/** Names in lower case; what a GET brings stands in its query, what a POST brings in its form. */
function brought({ method, url, content }: Request): ReadonlyMap<string, string> {
  const query = urlParts(url)?.query.slice(0, 40) ?? [];
  const isCall = query.some(([name]) => name === 'response_type') && !query.some(([name]) => /_verifier$/.test(name));
  if (method === 'GET') return new Map(isCall ? [] : query.map(([name, value]) => [name.toLowerCase(), value]));
  if (method !== 'POST') return new Map();
  return new Map(bodyFields(content).map(({ name, value }) => [name.toLowerCase(), value]));
}

const grants: ReadonlySet<string> = new Set([
  'code',
  'id_token',
  'session_state',
  'samlresponse',
  'wresult',
  'oauth_verifier',
  'login_verifier',
  'consent_verifier',
]);
const speakForThemselves: ReadonlySet<string> = new Set(['samlresponse', 'id_token', 'wresult', 'oauth_verifier']);
const stateNames = ['state', 'relaystate', 'oauth_token', 'wctx'];

/** Whether this answer sent the browser away to the login whose way back brings that state. */
export function beginsLogin({ request, response }: Exchange, { state }: LoginReturn): boolean {
  const { status } = response;
  if (state.length < 2 || status < 300 || status > 399 || loginReturn(request)?.granted) return false;
  const location = fieldValue(response, 'location') ?? '';
  const named = [...queryOf(location), ...queryOf(request.url)];
  return named.some(([name, value]) => stateNames.includes(name.toLowerCase()) && value === state);
}

const queryOf = (url: string) => urlParts(url)?.query.slice(0, 40) ?? [];

/** Whether a cookie is there to know a login again when its answer comes back, or to see that cookies are kept at all. */
export function isOfLogin({ name }: Pick<SetCookie, 'name'>): boolean {
  return /state|nonce|oauth|oidc|saml|correlation|pkce|csrf|xsrf|test_?cookie|cookie_?test/i.test(name);
}

/** Says that the answer of a login could not be matched with its start: the state, nonce or cookie of it is not there. */
export function tellsStateLost(text: string): boolean {
  if (text.length > 600) return false;
  const words = text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .replaceAll('-', ' ');
  return /\bunsolicited\b|\bcsrf\b|\bxsrf\b/i.test(words) || (subject.test(words) && failing.test(words));
}

const subject =
  /\bstate\b|\bnonce\b|\bcorrelation\b|\bauthorization request\b|\brelay state\b|\bin response to\b|\b(?:session|login|auth) cookie/i;
const failing =
  /mis ?match|invalid|missing|wrong|incorrect|unknown|expired|fail|lost|unable|could ?n.t|cannot|not (?:be )?(?:found|match|equal|valid|verif|recogni|present|set)|did ?n.t|does ?n.t|does not|no (?:saved )?state/i;
