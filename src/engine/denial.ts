import type { Exchange } from '../http/exchange.ts';
import type { Clue } from './clue.ts';
import { isLoginUrl, loginAttempt } from './login.ts';
import { mayNameError, shapeClues } from './soft-denial.ts';
import type { CauseId } from './taxonomy.ts';

/**
 * Says whether an exchange is a denial. It is, if any of these holds:
 *
 * 1. its status is 401 or 403;
 * 2. its shape says so (`shapeClues`): a status made for refusing, such as 407, 419, 429, 451, 511; a redirect to a login
 *    page; a login page given to a script; a 2xx whose JSON names 401, UNAUTHENTICATED, FORBIDDEN or the like;
 * 3. it has any other status and `clues` (what causes and vendors make of it without its neighbours) hold one that
 *    speaks of a refusal: of authority `stated` or `vendor`, or, for an error status or a failed login, `wording`; with
 *    confidence `certain` or `likely`; and of a cause that an ordinary 400, 404, 405 or 409 would not have as well.
 *
 * An ordinary validation error, a missing page or a conflict is none. `clues` is called only where the answer hangs on it.
 */
export function isDenial(exchange: Exchange, clues: () => readonly Clue[]): boolean {
  const { status } = exchange.response;
  if (status === 401 || status === 403) return true;
  if (shapeClues(exchange).length > 0) return true;
  return mayRefuse(exchange) && clues().some((clue) => speaksOfRefusal(exchange, clue));
}

/** Cheap look, so that the many ordinary answers cost nothing more. */
function mayRefuse(exchange: Exchange): boolean {
  const { status, content } = exchange.response;
  if (status < 200 || (status >= 300 && status < 400)) return false;
  if (status >= 400) return content.text.length <= 300_000;
  if (status === 202 || mayNameError(exchange)) return true;
  if (loginAttempt(exchange.request)) return content.text.length <= 300_000;
  return isPage.test(content.mediaType) && content.text.length > 0 && content.text.length <= longestRefusalPage;
}

const isPage = /^(?:text\/(?:html|plain)|application\/xhtml\+xml|(?:text|application)\/xml)?$/;
const longestRefusalPage = 30_000;

function speaksOfRefusal(exchange: Exchange, { cause, authority, confidence }: Clue): boolean {
  if (confidence === 'possible' || ordinary.has(cause)) return false;
  if (authority === 'stated' || authority === 'vendor') return true;
  return authority === 'wording' && wordsCount(exchange);
}

/** General words on a page of success or of "not found" may be about anything, unless a login just failed. */
function wordsCount({ request, response }: Exchange): boolean {
  const attempt = loginAttempt(request);
  if (attempt) return attempt.kind === 'login' || isLoginUrl(request.url);
  return response.status >= 400 && response.status !== 404 && response.status !== 405 && response.status !== 410;
}

/** Causes that a 400, 404, 405, 409 or 5xx has in the ordinary course of things, without refusing access. */
const ordinary: ReadonlySet<CauseId> = new Set<CauseId>([
  'wrong-route',
  'method-not-permitted',
  'resource-state',
  'server-config',
  'directory-listing',
  'auth-handshake',
  'unspecified-401',
  'unspecified-403',
]);
