import { type Content, type Exchange, fieldValue } from '../http/exchange.ts';
import { failureOf } from '../http/failure.ts';
import { holdsTexts } from '../http/failure-field.ts';
import { json, jsonPath } from '../http/json.ts';
import { tellsOfOther } from '../http/report-of-other.ts';
import { formatOf } from '../http/sniff.ts';
import { type Statement, statements } from '../http/statement.ts';
import { visibleText } from '../http/text.ts';
import { isAboutSent } from './about-sent.ts';
import type { Clue } from './clue.ts';
import { ownTrouble } from './denial-exception.ts';
import { isLoginUrl, loginAttempt } from './login.ts';
import { isOtherTopic } from './other-topic.ts';
import { mayNameError } from './own-code.ts';
import { shapeClues } from './soft-denial.ts';
import type { CauseId } from './taxonomy.ts';

/** What others make of an exchange without its neighbours; asked only where the answer hangs on it, the cheaper first. */
export interface Opinions {
  readonly vendors: () => readonly Clue[];
  readonly causes: () => readonly Clue[];
}

/**
 * Says whether an exchange is a denial. It is, if any of these holds:
 *
 * 1. its status is 401 or 403;
 * 2. its shape says so (`shapeClues`): a status made for refusing, such as 407, 419, 429, 451, 511; a redirect to a login
 *    page; a login page given to a script; a 2xx whose JSON names 401, UNAUTHENTICATED, FORBIDDEN or the like;
 * 3. it has another error status, or is a short page or a JSON error with 2xx, and a vendor knows it as a refusal;
 * 4. it has another error status, or is a JSON error with 2xx, or answers a login, and causes read in it a refusal: a
 *    code with a meaning (`stated`), or words, which count for an error status and for a login alone.
 *
 * Clues count in 3 and 4 if they are `certain` or `likely`, and of a cause that an ordinary 400, 404, 405 or 409 would not
 * have as well. An ordinary validation error, a missing page or a conflict is no denial.
 */
export function isDenial(exchange: Exchange, opinions: Opinions): boolean {
  const { status } = exchange.response;
  if (status === 401 || status === 403) return true;
  if (shapeClues(exchange).length > 0) return true;
  const speaks = (clue: Clue) => speaksOfRefusal(exchange, clue);
  const mayBeError = causesCount(exchange);
  if (mayBeError && isSuccess(status) && isOfElse(exchange.response.content)) return false;
  if ((mayBeError || vendorsCount(exchange)) && opinions.vendors().some(speaks)) return true;
  if (isShortPage(exchange)) return opinions.causes().some((clue) => isHeadline(exchange, clue) || asksToKeep(clue));
  return mayBeError && opinions.causes().some(speaks);
}

/** Texts for later use, and the record of something else. */
const isOfElse = (content: Content) => holdsTexts(content) || tellsOfOther(content);

function vendorsCount(exchange: Exchange): boolean {
  const { status, content } = exchange.response;
  if (status === 202) return true;
  return isSuccess(status) && isPage.test(content.mediaType) && mayBeRefusalPage(content.text);
}

/** Pages that refuse with 200 are short and say so in some such word; in other scripts only the length tells. */
function mayBeRefusalPage(text: string): boolean {
  if (text === '' || text.length > longestPage) return false;
  return refusalWords.test(text) || (text.length <= shortPage && /[\u0370-\uffff]/.test(text));
}

function causesCount(exchange: Exchange): boolean {
  const { status, content } = exchange.response;
  if (content.text.length > longestError) return false;
  if (isSuccess(status))
    return failureOf(content) !== undefined || mayNameError(exchange) || loginAttempt(exchange.request) !== undefined;
  return status >= 400;
}

/** A page of success that shows little, and no form to log in. */
function isShortPage(exchange: Exchange): boolean {
  const { status, content } = exchange.response;
  const data = isForData(exchange);
  if (!isSuccess(status) || content.text.length > (data ? longestPage : shortPage) || formatOf(content) !== 'html')
    return false;
  if (!mayRefuse(content.text)) return false;
  return !/<input\b/i.test(content.text) && visibleText(content).length <= (data ? mostInPlace : mostShown);
}

/** A script asked for data, so that a page is none of what it wanted. */
const isForData = ({ request, resourceType }: Exchange) =>
  resourceType === 'fetch' && /json/i.test(fieldValue(request, 'accept') ?? '');

/** An answer to a login that says that the browser must keep its cookie, whatever the page is called. */
const asksToKeep = ({ cause, authority }: Clue) => cause === 'cookies-not-sent' && authority === 'stated';

/** A look at the raw page, cheap enough for every one: most speak of something else. */
const mayRefuse = (text: string) => refusalWords.test(text) || headingWords.test(text);

/** Beside the words of refusal; a heading in another script is always looked at. */
const headingWords =
  /\balert\(|access|authori|40[13]|log ?in|sign ?in|session|expired|invalid|incorrect|wrong|limit|many|csrf|token|origin|permi|sperr|interdit|prohib|negad|negat|vietat|verboden|[\u0250-\uffff]/i;

/** What such a page says in its title or heading, or in the one sentence that it has, is what it is about. */
function isHeadline(exchange: Exchange, clue: Clue): boolean {
  const named =
    headlines.has(clue.cause) ||
    (isForData(exchange) && inPlaceOfData.has(clue.cause)) ||
    (isAlert(exchange) && inAlerts.has(clue.cause));
  if (clue.confidence === 'possible' || !named || isOtherTopic(exchange, clue)) return false;
  const places = new Set(clue.evidence.map(({ place }) => place));
  const said = statements(exchange).filter(({ text }) => !isNotice.test(text));
  const only = !countable.has(clue.cause) && said.filter(({ kind }) => kind !== 'heading').length === 1;
  const lead = said.find(({ kind }) => kind !== 'heading');
  return said.some((one) => places.has(one.place) && (one.kind === 'heading' || only || (one === lead && isTold(one))));
}

/** "Your password was changed" tells that all went well. */
const isNotice =
  /\b(?:was|were|has been|have been) (?:successfully )?(?:changed|updated|reset|saved|sent|created|renewed)\b/i;

/** The first sentence of a page that shows little tells its reader what rights are lacking, and is no question. */
const isTold = ({ text }: Statement) => toldWords.test(text.replaceAll('\u2019', "'")) && !/\?|\bif you\b/i.test(text);

const toldWords =
  /^(?:.{0,40}\b)?(?:you|your (?:user|account|role|group))\b[^.?]{0,20}\b(?:do not|don't|does not|doesn't|not|lacks?|no)\b[^.?]{0,30}\b(?:permissions?|privileges?|authori[sz]ed|authori[sz]ation|access|rights)\b/i;

/** Causes that a page of prices or rules speaks of as well. */
const countable: ReadonlySet<CauseId> = new Set<CauseId>(['rate-limited', 'invalid-credentials']);
const mostShown = 500;
const mostInPlace = 1500;
/** What pages of guards announce that stand in the place of data. */
const inPlaceOfData: ReadonlySet<CauseId> = new Set<CauseId>(['bot-challenge', 'network-filter', 'account-disabled']);
/** A page that shows nothing, and tells its reader by a dialog before it leads away. */
const isAlert = (exchange: Exchange) => statements(exchange).some(({ name }) => name === 'alert');
const inAlerts: ReadonlySet<CauseId> = new Set<CauseId>(['no-credentials', 'account-disabled', 'not-entitled']);
/** Causes that no ordinary page announces in its heading. */
const headlines: ReadonlySet<CauseId> = new Set<CauseId>([
  'invalid-credentials',
  'expired-credentials',
  'revoked-credentials',
  'insufficient-permission',
  'csrf-rejected',
  'origin-rejected',
  'ip-blocked',
  'geo-blocked',
  'waf-blocked',
  'rate-limited',
]);

const isSuccess = (status: number) => status >= 200 && status < 300;
const isPage = /^(?:text\/(?:html|plain)|application\/xhtml\+xml|(?:text|application)\/xml)?$/;
const refusalWords =
  /reject|denied|block|challenge|captcha|forbid|verif|robot|bot-|unauthor|not allowed|suspicious|firewall|security|incident|support id|warning|zugriff|refus|acceso|acesso|dosta?p/i;
const longestPage = 12_000;
const shortPage = 4000;
const longestError = 200_000;

function speaksOfRefusal(exchange: Exchange, clue: Clue): boolean {
  const { cause, authority, confidence } = clue;
  if (confidence === 'possible') return false;
  if (cause === 'resource-state') return authority !== 'request' && isLocked(exchange, clue);
  if (cause === 'method-not-permitted') return authority === 'wording' && isMethodRejected(exchange);
  if (cause === 'auth-handshake') return asksForNonce(exchange);
  if (ordinary.has(cause)) return false;
  if (isOtherTopic(exchange, clue)) return false;
  if (authority === 'stated' || authority === 'vendor') return true;
  if (authority === 'request') return isEndedLink(exchange, clue);
  if (authority === 'likeness') return failsByForm(exchange) || saysOfField(exchange, clue);
  if (authority !== 'wording') return false;
  return (
    wordsCount(exchange) ||
    saysThrottled(exchange, clue) ||
    saysGuarded(exchange, clue) ||
    saysPlace(exchange, clue) ||
    isAboutSent(exchange, clue) ||
    saysOfField(exchange, clue) ||
    saysInFault(exchange, clue)
  );
}

/** A link that carries its own end, which has passed, is what 410 speaks of: servers that check such links answer so. */
function isEndedLink({ response }: Exchange, { cause, confidence, evidence }: Clue): boolean {
  if (response.status !== 410 || cause !== 'expired-credentials' || confidence !== 'certain') return false;
  return evidence.some(({ side, place }) => side === 'request' && place === 'url');
}

/**
 * The error of one field of a GraphQL answer stands beside the data of the others, and is often called one of the server whoever
 * is at fault. Only an error that was met while the field was fetched has a path (GraphQL section 7.1.6).
 */
function saysOfField(exchange: Exchange, { evidence }: Clue): boolean {
  const { status, content } = exchange.response;
  if (!isSuccess(status) || !content.text.includes('"path"') || content.text.length > longestError) return false;
  const said = statements(exchange).find(({ place }) => evidence.some((one) => one.place === place));
  const at = /^errors\.(\d{1,3})\.(?:message|extensions\.)/.exec(said?.name ?? '')?.[1];
  if (!said || at === undefined || ownTrouble.test(said.text)) return false;
  return jsonPath(json(content), `errors.${at}.path.*`).length > 0;
}

/** A proof that has to be made anew with the nonce of the answer was turned down (RFC 9449 section 8); a login that waits was not. */
const asksForNonce = ({ response }: Exchange) =>
  response.status === 400 && fieldValue(response, 'dpop-nonce') !== undefined;

/** A guard that steps in may use any error status: it names itself, or what it took the caller for. */
function saysGuarded(exchange: Exchange, { cause, evidence }: Clue): boolean {
  if ((cause !== 'waf-blocked' && cause !== 'bot-challenge') || exchange.response.status < 400) return false;
  const places = new Set(evidence.map(({ place }) => place));
  return statements(exchange).some(({ text, place }) => places.has(place) && guardWords.test(text));
}

const guardWords =
  /firewall|\bwaf\b|security (?:rule|policy|system|service|check)|captcha|\brobot|automated|your browser|mod_?security|(?:suspicious|malicious|abnormal|unusual) (?:behaviou?r|activity|request|traffic|pattern)|(?:against|from|of|for) (?:\w{1,20} )?attacks?\b|incident id|attack id/i;

/** That it is not served in a country is no fault of the method or of the address, whatever error status it is said with. */
function saysPlace({ request, response }: Exchange, { cause, confidence }: Clue): boolean {
  if (cause !== 'geo-blocked' || confidence !== 'certain') return false;
  return response.status >= 400 && response.content.text.length <= shortPage && /^(?:GET|HEAD)$/.test(request.method);
}

/** An overloaded server says 503 as well; one that speaks of limits and requests means the caller's own. */
function saysThrottled(exchange: Exchange, { cause }: Clue): boolean {
  if (cause !== 'rate-limited' || exchange.response.status < 500) return false;
  return statements(exchange).some(({ text }) =>
    /rate[-_ ]?limit|too many requests|throttl|quota exceeded|\byour? (?:[\w-]{1,20} ){0,3}(?:quota|allotment|allowance|limit) of \d{1,9} (?:calls|requests|queries)\b|\brequests?\b[^.]{0,60}\b\d{1,6} per (?:second|minute|hour|day)\b/i.test(
      text,
    ),
  );
}

/** A switch or a lock on the thing itself refuses, which is more than a conflict of an ordinary 409. */
function isLocked(exchange: Exchange, { evidence }: Clue): boolean {
  const { response } = exchange;
  const failed = isSuccess(response.status) ? failureOf(response.content) === 'said' : lockable.has(response.status);
  if (!failed) return false;
  const places = new Set(evidence.map(({ place }) => place));
  return statements(exchange).some(
    ({ text, place, kind }) => places.has(place) && (lockWords.test(text) || (kind === 'code' && lockCode.test(text))),
  );
}

const lockCode = /^(?:[a-z]{1,20}[_.-]?){0,3}(?:is_?)?(?:locked|read_?only|archived|frozen|immutable)$/i;

/** A method that a filter in front rejects; one that a resource does not have is an ordinary 405. */
function isMethodRejected(exchange: Exchange): boolean {
  if (exchange.response.status !== 400) return false;
  return statements(exchange).some(({ text }) => /\bmethod\b/i.test(text) && /reject|forbid|denied|block/i.test(text));
}

const lockable: ReadonlySet<number> = new Set([400, 409, 412, 422]);
const lockWords =
  /\b(?:read[-_ ]?only|immutable|archived|frozen|protected|write[-_ ]?protected|locked (?:by|for|against)|is locked|does not allow|not allowed|not be (?:modified|changed|overwritten)|cannot be (?:modified|changed|overwritten|deleted)|retention|legal hold|object[-_ ]?lock)\b/i;

/** A body that says that it failed, or a status for what the caller did. */
const failsByForm = ({ response: { status, content } }: Exchange) =>
  isSuccess(status) ? failureOf(content) !== undefined : status >= 400 && status < 500 && !aboutElse.has(status);

/**
 * General words on a page of success, of "not found" or of a server's own failure may be about anything, unless a login
 * just failed.
 */
function wordsCount({ request, response }: Exchange): boolean {
  const attempt = loginAttempt(request);
  if (attempt) return attempt.kind === 'login' || isLoginUrl(request.url);
  if (isSuccess(response.status)) return failureOf(response.content) !== undefined;
  return response.status >= 400 && response.status < 500 && !aboutElse.has(response.status);
}

/**
 * Calls that speak of every error in a body of their own give it the status 500 (SOAP 1.1 section 6.2), whoever is at fault.
 * What is not allowed there may be a form of the call as well, so that a right has to be named.
 */
function saysInFault(exchange: Exchange, { cause, evidence }: Clue): boolean {
  const { response } = exchange;
  const head = response.status === 500 ? response.content.text.slice(0, 3000) : '';
  if (!protocolFault.test(head) || ownTrouble.test(head)) return false;
  if (cause !== 'insufficient-permission') return true;
  const places = new Set(evidence.map(({ place }) => place));
  return statements(exchange).some(({ text, place }) => places.has(place) && rightWords.test(text));
}

const rightWords =
  /\b(?:user|caller|client|account|principal) [^\s]{1,60} (?:may not|is not allowed to|cannot|can not) [a-z]|permission|privilege|access|authori[sz]|forbidden|\brights?\b|\brole\b/i;

const protocolFault =
  /<(?:[\w-]{1,20}:)?Fault[\s>]|"Fault" ?: ?\{|"faultstring"|<methodResponse>|"jsonrpc" ?: ?"2\.0"[\s\S]{0,200}"error" ?: ?\{|^\s{0,9}\{ ?"error" ?: ?\{[\s\S]{0,600}"jsonrpc"/i;

/** What is missing, and what is wrong with the form of the request or its time. */
const aboutElse: ReadonlySet<number> = new Set([404, 405, 408, 410, 411, 413, 414, 415, 416, 425, 431]);

/** Causes that a 400, 404, 405, 409 or 5xx has in the ordinary course of things, without refusing access. */
const ordinary: ReadonlySet<CauseId> = new Set<CauseId>([
  'wrong-route',
  'method-not-permitted',
  'resource-state',
  'server-config',
  'directory-listing',
  'unspecified-401',
  'unspecified-403',
]);
