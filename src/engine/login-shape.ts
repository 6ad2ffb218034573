import { credentials } from '../http/credentials.ts';
import { type Exchange, fieldValue } from '../http/exchange.ts';
import type { Place } from '../http/place.ts';
import { formatOf } from '../http/sniff.ts';
import type { Clue } from './clue.ts';
import { failedLogin } from './failed-login.ts';
import { isLoginUrl, leadsToLogin, loginAttempt } from './login.ts';
import { turnedDownByRedirect } from './login-turned-down.ts';
import { refusingParam } from './refusing-param.ts';
import { refusingTarget } from './refusing-redirect.ts';
import { shapeClue } from './shape-clue.ts';
import { missesCookiesInFrame } from './silent-login.ts';

/** A redirect to a login page, or to a page that says that access is refused. */
export function redirectClues(exchange: Exchange): readonly Clue[] {
  const { request, response } = exchange;
  const target = fieldValue(response, 'location');
  if (!target || !URL.canParse(request.url) || !URL.canParse(target, request.url)) return [];
  const refusing = refusingTarget(target, request.url);
  if (refusing) return [shapeClue(exchange, refusing.cause, 'header:location', refusing.because)];
  if (missesCookiesInFrame(exchange)) return [shapeClue(exchange, 'no-credentials', 'header:location', inFrame)];
  const failed = failedLogin(exchange);
  if (failed)
    return [shapeClue(exchange, failed, 'header:location', 'The login was answered by the way back to its form.')];
  const turnedDown = turnedDownByRedirect(exchange);
  if (turnedDown.length > 0) return turnedDown;
  if (!leadsToLogin(target, request.url)) return toldOnTheWay(exchange, target);
  if (exchange.resourceType !== 'fetch' && !isLoginUrl(new URL(target, request.url).href)) return [];
  if (isLoginUrl(request.url) || loginAttempt(request) || loginIsNext.test(request.url.slice(0, 2000))) return [];
  return wantsLogin(
    exchange,
    'header:location',
    'The server sent the request on to a login page instead of answering it.',
  );
}

/** "/dashboard?flash=insufficient_role": sent somewhere else, with the word why. */
function toldOnTheWay(exchange: Exchange, target: string): readonly Clue[] {
  const { url } = exchange.request;
  if (isLoginUrl(url) || loginAttempt(exchange.request) || loginIsNext.test(url.slice(0, 2000))) return [];
  const told = refusingParam(target, url);
  return told ? [shapeClue(exchange, told.cause, 'header:location', told.because)] : [];
}

const inFrame =
  'A login without any dialog, in a frame, came back with the word that the cookies of the session were not sent.';

/** Where a credential was sent, a login page cannot tell whether it has expired or was never good. */
function wantsLogin(exchange: Exchange, place: Place, because: string): readonly Clue[] {
  const sent = credentials(exchange.request).length > 0;
  return [shapeClue(exchange, sent ? 'unspecified-401' : 'no-credentials', place, because)];
}

/** Addresses after which a login page is the ordinary next step. */
const loginIsNext =
  /log[-_]?out|sign[-_]?out|log[-_]?off|verif|confirm|activat|regist|sign[-_]?up|password|callback|\/auth\//i;

/** A page for people where a script asked for data: a login form, or a page that only leads to a login. */
export function loginPageClues(exchange: Exchange): readonly Clue[] {
  const { request, response, resourceType } = exchange;
  if (resourceType !== 'fetch' || formatOf(response.content) !== 'html') return [];
  if (isLoginUrl(request.url) || loginAttempt(request)) return [];
  const page = response.content.text.slice(0, 50_000);
  if (asksPassword(page)) return wantsLogin(exchange, 'body', 'A script asked for data and got a login page.');
  return leadsOn(page, request.url)
    ? wantsLogin(exchange, 'body', 'A script asked for data and got a page that leads to a login.')
    : [];
}

/**
 * A field for a password, in a form that is there to log in and not to choose a new one. `current-password` alone tells a
 * browser to fill in the password that it keeps, so a form to log in has it too.
 */
function asksPassword(page: string): boolean {
  return passwordInput.test(page) && !newPassword.test(page);
}

const passwordInput = /<input [^<>]{0,300}type=["']?password/i;
const newPassword =
  /<input [^<>]{0,300}(?:name|id|autocomplete)=["']?[\w[\]-]{0,40}(?:new[-_]?pass|pass\w{0,6}[-_\]]{0,3}(?:confirm|repeat|again|2)|confirm[-_]?pass|old[-_]?pass)/i;

/** A page that sends the browser on by itself, or a form of an identity provider that asks for the name first. */
function leadsOn(page: string, from: string): boolean {
  if (page.length > longestStep) return false;
  if (/name=["']?SAMLRequest["'\s]/.test(page)) return true;
  const next = steps.map((step) => step.exec(page)?.[1]).find((target) => target !== undefined);
  if (next !== undefined) return isLoginUrl(absolute(next.replaceAll('&amp;', '&'), from));
  const form = /<form\b[^<>]{0,300}\baction=["']([^"'<>]{1,500})["']/i.exec(page)?.[1];
  return form !== undefined && loginTitle.test(page) && isLoginUrl(absolute(form, from));
}

const absolute = (target: string, from: string) => (URL.canParse(target, from) ? new URL(target, from).href : '');
const longestStep = 12_000;
const steps = [
  /<meta\b[^<>]{0,100}\bcontent=["']?\d{1,2} ?[;,] ?url=['"]?([^"'<>]{1,1000})/i,
  /\blocation(?:\.href)? ?= ?["']([^"'<>]{1,1000})["']/,
  /\blocation\.(?:replace|assign)\(["']([^"'<>]{1,1000})["']\)/,
];
const loginTitle = /<title>[^<]{0,60}(?:log ?in|sign ?in|log ?on|anmeld|connexion|iniciar|acced|aanmeld|logowan)/i;
