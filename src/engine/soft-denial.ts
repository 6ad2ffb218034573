import { credentials } from '../http/credentials.ts';
import { type Exchange, fieldValue } from '../http/exchange.ts';
import { failureOf } from '../http/failure.ts';
import { json } from '../http/json.ts';
import { lazy } from '../http/lazy.ts';
import type { Place } from '../http/place.ts';
import { formatOf } from '../http/sniff.ts';
import { statements } from '../http/statement.ts';
import { visibleText } from '../http/text.ts';
import { bareRefusal, speaksOfAccess } from './bare-refusal.ts';
import type { Clue } from './clue.ts';
import { isLoginUrl, leadsToLogin, loginAttempt } from './login.ts';
import { isOtherBusiness } from './other-topic.ts';
import type { CauseId } from './taxonomy.ts';

/**
 * What the shape of an exchange says by itself about a refusal in another status than 401 and 403: a status that is
 * defined or widely used for it, a redirect to a login page, a login page given to a script, a 2xx whose JSON names a
 * denial. Empty if the shape says nothing.
 */
export function shapeClues(exchange: Exchange): readonly Clue[] {
  const { status } = exchange.response;
  if (status === 401 || status === 403) return [];
  const meaning = statusMeanings[status];
  if (meaning) return [clue(exchange, meaning[0], 'status', meaning[1])];
  if (status >= 300 && status < 400) return redirectToLogin(exchange);
  if (status >= 200 && status < 300) return withinSuccess(exchange);
  return status >= 400 && !missing.has(status) ? barelyRefused(exchange) : [];
}

function withinSuccess(exchange: Exchange): readonly Clue[] {
  const coded = [...loginPageForScript(exchange), ...deniedInJson(exchange)];
  const failed = failureOf(exchange.response.content);
  if (coded.length > 0) return coded;
  if (failed === undefined) return refusalPage(exchange);
  const barely = barelyRefused(exchange);
  return barely.length > 0 || failed !== 'said' ? barely : aboutAccess(exchange);
}

/** A page that shows hardly more than "Access denied" as its heading, and explains nothing as a manual would. */
function refusalPage(exchange: Exchange): readonly Clue[] {
  const { content } = exchange.response;
  if (content.text.length > 4000 || !/denied|forbid|unauthor|refus|not allowed|[\u0250-\uffff]/i.test(content.text))
    return [];
  if (formatOf(content) !== 'html' || /<input\b/i.test(content.text)) return [];
  const shown = visibleText(content);
  if (shown.length > 250 || /\b(?:when|how|why|means?|example|docs|documentation)\b/i.test(shown)) return [];
  const heading = statements(exchange).find((one) => one.kind === 'heading' && bareRefusal(one) !== undefined);
  return heading
    ? [
        clue(
          exchange,
          bareRefusal(heading) === 401 ? 'unspecified-401' : 'unspecified-403',
          heading.place,
          'The page says that access was refused, and no more.',
        ),
      ]
    : [];
}

function aboutAccess(exchange: Exchange): readonly Clue[] {
  const one = statements(exchange)
    .slice(0, 20)
    .find(({ kind, text }) => kind !== 'code' && speaksOfAccess(text) && !isOtherBusiness(text));
  return one
    ? [clue(exchange, 'unspecified-403', one.place, 'The answer failed, and speaks of what the caller may do.')]
    : [];
}

/** "Not authenticated", "Access denied": a refusal in so many words, without a reason. */
function barelyRefused(exchange: Exchange): readonly Clue[] {
  const { length } = exchange.response.content.text;
  if (length > 20_000) return [];
  for (const statement of statements(exchange).slice(0, 20)) {
    const meant = bareRefusal(statement);
    const cause = meant === 401 ? 'unspecified-401' : 'unspecified-403';
    if (meant) return [clue(exchange, cause, statement.place, 'The answer says that access was refused, and no more.')];
  }
  return [];
}

/** Statuses that say what is wrong themselves. */
const missing: ReadonlySet<number> = new Set([
  404, 405, 406, 409, 410, 411, 412, 413, 414, 415, 416, 421, 422, 426, 428, 431,
]);

/** Statuses that mean a refusal of access whatever the body says, and what they mean. */
const statusMeanings: Readonly<Record<number, readonly [CauseId, string]>> = {
  407: [
    'network-filter',
    'Status 407 is the answer of a forward proxy that wants its own login (RFC 9110 section 15.5.8).',
  ],
  419: ['csrf-rejected', 'Status 419 is used for a form whose anti-forgery token is missing or stale.'],
  423: ['resource-state', 'Status 423 means that the resource is locked (RFC 4918 section 11.3).'],
  429: ['rate-limited', 'Status 429 means too many requests (RFC 6585 section 4).'],
  440: ['expired-credentials', 'Status 440 is used for a login session that has timed out.'],
  451: ['content-restricted', 'Status 451 means refused for legal reasons (RFC 7725).'],
  495: ['client-certificate-required', 'Status 495 means that the client certificate was not accepted.'],
  496: ['client-certificate-required', 'Status 496 means that a client certificate was asked for and none was sent.'],
  498: ['invalid-credentials', 'Status 498 is used for a token that is invalid or has expired.'],
  511: ['network-filter', 'Status 511 means that the network itself wants a login (RFC 6585 section 6).'],
};

function redirectToLogin(exchange: Exchange): readonly Clue[] {
  const { request, response } = exchange;
  const target = fieldValue(response, 'location');
  if (!target || !URL.canParse(request.url) || !leadsToLogin(target, request.url)) return [];
  if (exchange.resourceType !== 'fetch' && !isLoginUrl(new URL(target, request.url).href)) return [];
  if (isLoginUrl(request.url) || loginAttempt(request) || loginIsNext.test(request.url.slice(0, 2000))) return [];
  return wantsLogin(
    exchange,
    'header:location',
    'The server sent the request on to a login page instead of answering it.',
  );
}

/** Where a credential was sent, a login page cannot tell whether it has expired or was never good. */
function wantsLogin(exchange: Exchange, place: Place, because: string): readonly Clue[] {
  const sent = credentials(exchange.request).length > 0;
  return [clue(exchange, sent ? 'unspecified-401' : 'no-credentials', place, because)];
}

/** Addresses after which a login page is the ordinary next step. */
const loginIsNext =
  /log[-_]?out|sign[-_]?out|log[-_]?off|verif|confirm|activat|regist|sign[-_]?up|password|callback|\/auth\//i;

function loginPageForScript(exchange: Exchange): readonly Clue[] {
  const { request, response, resourceType } = exchange;
  if (resourceType !== 'fetch' || response.content.mediaType !== 'text/html' || isLoginUrl(request.url)) return [];
  if (loginAttempt(request) || !passwordInput.test(response.content.text.slice(0, 50_000))) return [];
  return wantsLogin(exchange, 'body', 'A script asked for data and got a login page.');
}

const passwordInput = /<input [^<>]{0,300}type=["']?password/i;

/** A 2xx body that says 401 or 403 in a member meant for it, in a GraphQL error code for instance. */
function deniedInJson(exchange: Exchange): readonly Clue[] {
  if (!mayNameError(exchange)) return [];
  const code = denialCode(json(exchange.response.content));
  if (!code) return [];
  const cause = code === 401 ? 'unspecified-401' : 'unspecified-403';
  return [clue(exchange, cause, 'body', `The body says ${code} although the status says success.`)];
}

/**
 * Cheap look at a 2xx body, so that the many that carry only data are not parsed: a short body with an error, a failure or
 * a code other than those of success; of a long one, GraphQL errors at its start or end.
 */
export const mayNameError: (exchange: Exchange) => boolean = lazy((exchange: Exchange) => {
  const { text } = exchange.response.content;
  if (text.length > 500_000 || !/^\s{0,20}[[{]/.test(text)) return false;
  if (text.length <= 4000) return errorMember.test(text);
  return graphqlErrors.test(text.slice(0, 1000)) || graphqlErrors.test(text.slice(-4000));
});

const errorMember =
  /"(?:errors?|fault|exception|errmsg|denied)" ?:|"(?:success|ok|authenticated|result)" ?: ?(?:false|"f)|"(?:code|err_?code|err_?no|error_?code|status|status_?code|ret|ret_?code)" ?: ?"?(?!20\d\b)(?:-?[1-9]\d|[a-z_-]{0,20}(?:auth|den|forbid|perm|tok|err|fail|inval|expir|log))/i;
const graphqlErrors = /"errors" ?: ?\[/;

function denialCode(body: unknown): 401 | 403 | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const members = new Map<string, unknown>(Object.entries(body).map(([name, value]) => [name.toLowerCase(), value]));
  return graphqlCode(members.get('errors')) ?? nestedCode(members.get('error')) ?? ownCode(members);
}

function graphqlCode(errors: unknown): 401 | 403 | undefined {
  if (!Array.isArray(errors)) return undefined;
  for (const error of errors.slice(0, 20)) {
    const code = codeOf(member(member(error, 'extensions'), 'code')) ?? nestedCode(error);
    if (code) return code;
  }
  return undefined;
}

const nestedCode = (error: unknown) => ownCodes.map((name) => codeOf(member(error, name))).find(Boolean);

/** A number beside data says nothing: a body of 401 needs a message and no payload. */
function ownCode(members: ReadonlyMap<string, unknown>): 401 | 403 | undefined {
  const payload = members.get('data') ?? members.get('result') ?? members.get('items');
  const speaks = ['msg', 'message', 'error', 'detail', 'reason', 'errmsg'].some((name) => members.has(name));
  if (!speaks || (typeof payload === 'object' && payload !== null && Object.keys(payload).length > 0)) return undefined;
  return ownCodes.map((name) => codeOf(members.get(name.toLowerCase()))).find(Boolean);
}

const ownCodes = ['code', 'status', 'statusCode', 'status_code', 'errcode', 'errorCode', 'error_code', 'type'];

function codeOf(value: unknown): 401 | 403 | undefined {
  const word = String(typeof value === 'string' || typeof value === 'number' ? value : '')
    .toLowerCase()
    .replaceAll('-', '_');
  if (unauthenticated.has(word)) return 401;
  return forbidden.has(word) ? 403 : undefined;
}

const unauthenticated = new Set([
  '401',
  'unauthenticated',
  'unauthorized',
  'not_authenticated',
  'authentication_required',
  'invalid_jwt',
  'invalid_token',
  'token_expired',
]);
const forbidden = new Set(['403', 'forbidden', 'access_denied', 'permission_denied', 'not_authorized']);

function member(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

function clue(exchange: Exchange, cause: CauseId, place: Place, because: string): Clue {
  const status = cause.startsWith('unspecified-');
  const evidence = [{ exchange: exchange.id, side: 'response', place } as const];
  return { cause, authority: 'status', confidence: status ? 'possible' : 'likely', because, evidence };
}

/** Says whether a denial without a reason is about who is asking (as 401 is) rather than about what they may do. */
export function meansUnknownCaller(exchange: Exchange, clues: readonly Clue[]): boolean {
  const { status } = exchange.response;
  if (status === 401 || status === 403) return status === 401;
  return clues.some(({ cause }) => cause === 'unspecified-401') || loginAttempt(exchange.request) !== undefined;
}
