import { cookies } from '../http/cookie.ts';
import type { Exchange } from '../http/exchange.ts';
import { failureOf } from '../http/failure.ts';
import { holdsTexts, namesFields } from '../http/failure-field.ts';
import { lazy } from '../http/lazy.ts';
import { tellsOfOther } from '../http/report-of-other.ts';
import { statements } from '../http/statement.ts';
import { bareRefusal, speaksOfAccess } from './bare-refusal.ts';
import { blockPage } from './block-page.ts';
import { portalClues } from './captive-portal.ts';
import type { Clue } from './clue.ts';
import { exceptionClues } from './denial-exception.ts';
import { filterPage } from './filter-page.ts';
import { guardVerdict } from './guard-verdict.ts';
import { loginAttempt } from './login.ts';
import { loginFlag } from './login-flag.ts';
import { loginPageClues, redirectClues } from './login-shape.ts';
import { turnedDownByError, turnedDownInSuccess } from './login-turned-down.ts';
import { isOtherBusiness } from './other-topic.ts';
import { ownDenialCode } from './own-code.ts';
import { refusingFields } from './refusing-field.ts';
import { refusalPage, reloadCheck, robotCheck } from './refusing-page.ts';
import { shapeClue, unspecified } from './shape-clue.ts';
import type { CauseId } from './taxonomy.ts';

/**
 * What the shape of an exchange says by itself about a refusal in another status than 401 and 403: a status that is
 * defined or widely used for it, a redirect to a login page, a login page given to a script, a body or a field that names a
 * denial itself. Empty if the shape says nothing.
 */
export function shapeClues(exchange: Exchange): readonly Clue[] {
  const { status } = exchange.response;
  return status === 401 || status === 403 ? [] : inOtherStatus(exchange);
}

/** Read once: neighbours are asked whether they were served. */
const inOtherStatus = lazy((exchange: Exchange): readonly Clue[] => {
  const { status } = exchange.response;
  const meaning = statusMeanings[status];
  if (meaning) return [shapeClue(exchange, meaning[0], 'status', meaning[1])];
  if (status >= 300 && status < 400) return [...portalClues(exchange), ...redirectClues(exchange)].slice(0, 1);
  if (status >= 200 && status < 300) return unlessOfElse(exchange, withinSuccess(exchange));
  return status >= 400 ? withinError(exchange) : [];
});

/** Texts that a page loads for later use, and records of what happened elsewhere, speak of refusals as well. */
function unlessOfElse({ response: { content } }: Exchange, clues: readonly Clue[]): readonly Clue[] {
  return clues.length > 0 && (holdsTexts(content) || tellsOfOther(content)) ? [] : clues;
}

function withinSuccess(exchange: Exchange): readonly Clue[] {
  const failed = failureOf(exchange.response.content);
  const forged = failed === 'said' ? forgery(exchange) : [];
  const coded = [
    ...loginPageClues(exchange),
    ...ownDenial(exchange),
    ...forged,
    ...refusingFields(exchange),
    ...reloadCheck(exchange),
    ...robotCheck(exchange),
    ...blockedByGuard(exchange),
    ...turnedDownInSuccess(exchange),
    ...loginFlag(exchange),
    ...guardVerdict(exchange),
    ...portalClues(exchange),
    ...filterPage(exchange),
  ];
  if (coded.length > 0) return coded;
  if (failed === undefined) return refusalPage(exchange);
  const barely = barelyRefused(exchange);
  return barely.length > 0 ? barely : aboutAccess(exchange);
}

/** Another error status, whose body names the denial, a check for forged requests, or says no more than "forbidden". */
function withinError(exchange: Exchange): readonly Clue[] {
  const { status } = exchange.response;
  const told = [
    ...turnedDownByError(exchange),
    ...forgery(exchange),
    ...formUnread(exchange),
    ...blockedByGuard(exchange),
    ...ownDenial(exchange),
    ...refusingFields(exchange),
  ];
  if (told.length > 0 || selfEvident.has(status) || namesFields(exchange.response.content)) return told.slice(0, 1);
  const barely = barelyRefused(exchange);
  return barely.length > 0 || status < 500 ? barely : exceptionClues(exchange);
}

/** The body says 401 or 403 in a member meant for it, in a GraphQL error code for instance. */
function ownDenial(exchange: Exchange): readonly Clue[] {
  const code = ownDenialCode(exchange);
  if (!code) return [];
  const { status } = exchange.response;
  return [shapeClue(exchange, unspecified(code), 'body', `The body says ${code} although the status is ${status}.`)];
}

/** Whatever the language: an error that names the anti-forgery token is about it. */
function forgery(exchange: Exchange): readonly Clue[] {
  const { status, content } = exchange.response;
  if (status === 404 || status === 405 || content.text.length > 20_000) return [];
  const speaks = status >= 400 && status < 500;
  const named = statements(exchange).find(
    ({ text, kind }) =>
      text.length <= 300 && antiForgery.test(text) && (speaks || kind === 'code' || isFailing.test(text)),
  );
  return named
    ? [
        shapeClue(
          exchange,
          'csrf-rejected',
          named.place,
          'The error is about the token that guards against forged requests.',
        ),
      ]
    : [];
}

const antiForgery = /(?<![a-z])(?:csrf|xsrf)(?![a-z])|(?:csrf|xsrf)[-_ ]?token|anti-?forgery|authenticity ?token/i;
const isFailing = /invalid|missing|mismatch|fail|incorrect|expired|not valid|wrong|does not match/i;

/** Whatever status a firewall or another guard gives to its page. */
function blockedByGuard(exchange: Exchange): readonly Clue[] {
  const said = blockPage(exchange);
  return said ? [shapeClue(exchange, 'waf-blocked', said.place, blockedBecause)] : [];
}

const blockedBecause =
  'The page says that a guard of the site blocked the request, and gives the number under which to ask about it.';

/**
 * A form with the token of ASP.NET Core that is answered with 400 and nothing at all: its filter does so where the token is
 * not accepted, while a form that is filled in wrongly is shown again.
 */
function formUnread(exchange: Exchange): readonly Clue[] {
  const { request, response } = exchange;
  if (response.status !== 400 || response.content.state !== 'empty') return [];
  const isForm = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)/.test(request.content.mediaType);
  const guard = cookies(request).find(({ name }) => /^(?:__host-)?\.aspnetcore\.antiforgery\./i.test(name));
  if (!isForm || !guard) return [];
  const because =
    'A form with an anti-forgery cookie was answered with 400 and nothing else: that is how this framework turns down a token.';
  return [shapeClue(exchange, 'csrf-rejected', 'status', because)];
}

function aboutAccess(exchange: Exchange): readonly Clue[] {
  const one = statements(exchange)
    .slice(0, 20)
    .find(({ kind, text }) => kind !== 'code' && speaksOfAccess(text) && !isOtherBusiness(text));
  return one
    ? [shapeClue(exchange, 'unspecified-403', one.place, 'The answer failed, and speaks of what the caller may do.')]
    : [];
}

/** "Not authenticated", "Access denied": a refusal in so many words, without a reason. */
function barelyRefused(exchange: Exchange): readonly Clue[] {
  const { length } = exchange.response.content.text;
  if (length > 20_000) return [];
  for (const statement of statements(exchange).slice(0, 20)) {
    const meant = bareRefusal(statement);
    if (meant)
      return [
        shapeClue(
          exchange,
          unspecified(meant),
          statement.place,
          'The answer says that access was refused, and no more.',
        ),
      ];
  }
  return [];
}

/** Statuses that say what is wrong themselves, so that "not allowed" beside them is about that. */
const selfEvident: ReadonlySet<number> = new Set([404, 405, 410, 411, 413, 414, 415, 416, 426, 428, 431]);

/** Statuses that mean a refusal of access whatever the body says, and what they mean. */
const statusMeanings: Readonly<Record<number, readonly [CauseId, string]>> = {
  407: [
    'network-filter',
    'Status 407 is the answer of a forward proxy that wants its own login (RFC 9110 section 15.5.8).',
  ],
  419: ['csrf-rejected', 'Status 419 is used for a form whose anti-forgery token is missing or stale.'],
  420: ['rate-limited', 'Status 420 is used by some services for too many requests.'],
  423: ['resource-state', 'Status 423 means that the resource is locked (RFC 4918 section 11.3).'],
  429: ['rate-limited', 'Status 429 means too many requests (RFC 6585 section 4).'],
  440: ['expired-credentials', 'Status 440 is used for a login session that has timed out.'],
  451: ['content-restricted', 'Status 451 means refused for legal reasons (RFC 7725).'],
  495: ['client-certificate-required', 'Status 495 means that the client certificate was not accepted.'],
  496: ['client-certificate-required', 'Status 496 means that a client certificate was asked for and none was sent.'],
  498: ['invalid-credentials', 'Status 498 is used for a token that is invalid or has expired.'],
  499: ['no-credentials', 'Status 499 is used for a token that is required and was not sent.'],
  509: ['rate-limited', 'Status 509 is used for a site whose traffic allowance is used up.'],
  511: ['network-filter', 'Status 511 means that the network itself wants a login (RFC 6585 section 6).'],
  999: ['bot-challenge', 'Status 999 is used for requests that look automated.'],
};

/** Says whether a denial without a reason is about who is asking (as 401 is) rather than about what they may do. */
export function meansUnknownCaller(exchange: Exchange, clues: readonly Clue[]): boolean {
  const { status } = exchange.response;
  if (status === 401 || status === 403) return status === 401;
  return clues.some(({ cause }) => cause === 'unspecified-401') || loginAttempt(exchange.request) !== undefined;
}
