import { credentials } from '../http/credentials.ts';
import type { Exchange } from '../http/exchange.ts';
import { isEnvelope } from '../http/failure-name.ts';
import { saysNothing } from '../http/failure-word.ts';
import { json } from '../http/json.ts';
import { nameWords } from '../http/member-name.ts';
import { urlParts } from '../http/url-pattern.ts';
import { wordSet } from '../http/word-set.ts';
import type { Clue } from './clue.ts';
import { isLoginUrl, loginAttempt } from './login.ts';
import { shapeClue } from './shape-clue.ts';

/**
 * A short JSON answer in the place of data that says by a flag that nobody is logged in: `{"needLogin": true}`,
 * `{"authenticated": false, "login_url": "/signin"}`. Empty where the session itself was asked for, where data stands beside the
 * flag, and for settings.
 */
export function loginFlag(exchange: Exchange): readonly Clue[] {
  const { request, response } = exchange;
  const { text } = response.content;
  if (text.length > longest || !flag.test(text) || asksForState(request.url)) return [];
  if (isLoginUrl(request.url) || loginAttempt(request)) return [];
  const body = json(response.content);
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return [];
  const members = Object.entries(body);
  const isRefused = members.some(asksToLogIn) || (members.some(saysLoggedOut) && members.some(namesWay));
  if (!isRefused || !members.every(saysNoMore)) return [];
  const cause = credentials(request).length > 0 ? 'unspecified-401' : 'no-credentials';
  return [shapeClue(exchange, cause, 'body', 'In the place of data, the answer says that nobody is logged in.')];
}

const longest = 600;
const flag = /log-?_?(?:in|on|ged)|sign-?_?(?:in|ed)|auth/i;

/** Addresses that are asked whether somebody is logged in, or what a site demands: the flag is the answer. */
function asksForState(url: string): boolean {
  const words = nameWords((urlParts(url)?.path ?? '').slice(-100));
  return words.some((word) => ofState.has(word));
}

const ofState = wordSet(
  'session sessions me whoami user users userinfo auth authenticated authentication login logout logged signin signout account profile state status check init ' +
    'bootstrap config configuration settings setting options features flags info viewer identity current env policy methods preferences',
);

function asksToLogIn([name, value]: readonly [string, unknown]): boolean {
  const joined = nameWords(name).join('');
  if (joined === 'action' || joined === 'next') return relogin.test(String(value));
  return needed.has(joined) && (value === true || value === 1 || value === 'true' || value === '1');
}

/** Alone, it may be the answer to that very question. */
function saysLoggedOut([name, value]: readonly [string, unknown]): boolean {
  const isNo = value === false || value === 0 || value === 'false' || value === '0';
  return isNo && loggedIn.has(nameWords(name).join(''));
}

/** Where to log in: `"signInUrl": "https://id.example/enter"`. */
function namesWay([name, value]: readonly [string, unknown]): boolean {
  return typeof value === 'string' && value !== '' && nameWords(name).some((word) => ofWay.has(word));
}

const ofWay = wordSet('url uri link href location redirect goto to');

const relogin = /^(?:re-?_?)?(?:log|sign)-?_?in(?:[-_]?(?:required|again|needed))?$|^re-?_?auth(?:enticate)?$/i;
const needed = wordSet(
  'needlogin needslogin loginneeded needauth needsauth requirelogin requireslogin loginrequired authrequired requireauth requiresauth authenticationrequired ' +
    'notloggedin notlogin nologin notlogged notauthenticated unauthenticated mustlogin pleaselogin loggedout isloggedout needsignin signinrequired unauthorized relogin needrelogin',
);
const loggedIn = wordSet(
  'authenticated isauthenticated loggedin isloggedin islogged islogin login logined haslogin signedin issignedin isauth isauthorized authorized',
);

/** The flag itself, where to log in, and what an envelope holds. */
function saysNoMore([name, value]: readonly [string, unknown]): boolean {
  if (saysNothing(value) || value === 0 || flag.test(name) || isEnvelope(name)) return true;
  return asksToLogIn([name, value]) || saysLoggedOut([name, value]);
}
