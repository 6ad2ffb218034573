import { type Exchange, fieldValue } from '../http/exchange.ts';
import { statements } from '../http/statement.ts';
import { visibleText } from '../http/text.ts';
import type { Clue } from './clue.ts';
import { tellsFailure } from './failed-login.ts';
import { loginReturn, tellsStateLost } from './login-return.ts';
import { shapeClue } from './shape-clue.ts';

/**
 * A login that comes back from another server and is turned down: by a redirect to an address that says so. Empty for
 * logins that go on, and for those that the other server had refused itself.
 */
export function turnedDownByRedirect(exchange: Exchange): readonly Clue[] {
  const { request, response } = exchange;
  const location = fieldValue(response, 'location') ?? '';
  if (!URL.canParse(location, request.url) || !loginReturn(request)?.granted) return [];
  const target = new URL(location, request.url);
  const asked = new URL(request.url).searchParams;
  const told = [...target.searchParams].slice(0, 20).filter(([name, value]) => asked.get(name) !== value);
  const says = told.filter((pair) => tellsFailure(pair) || (isReason.test(pair[0]) && tellsStateLost(pair[1])));
  if (says.length === 0 && !leadsToError(target.pathname)) return [];
  const isLost = told.some(([name, value]) => isReason.test(name) && tellsStateLost(value));
  const cause = isLost ? 'csrf-rejected' : 'unspecified-401';
  return [shapeClue(exchange, cause, 'header:location', isLost ? lost : refused)];
}

/** The same by an error status other than 401 and 403: a login that comes back and cannot be matched with its start. */
export function turnedDownByError(exchange: Exchange): readonly Clue[] {
  if (!loginReturn(exchange.request)?.granted) return [];
  const told = statements(exchange).find(({ text }) => tellsStateLost(text));
  return told ? [shapeClue(exchange, 'csrf-rejected', told.place, lost)] : [];
}

/** The same by a page or a message of success that hardly says anything else. */
export function turnedDownInSuccess(exchange: Exchange): readonly Clue[] {
  const { content } = exchange.response;
  if (content.text.length > 8000 || !loginReturn(exchange.request)?.granted) return [];
  const shown = visibleText(content);
  return shown.length <= 300 && !allIsWell.test(shown) ? turnedDownByError(exchange) : [];
}

const allIsWell = /\b(?:signed|logged) in\b|welcome|succe(?:ss|ed)|complete|thank|\bnot lost\b/i;

const lost =
  'A login came back from another server, and the answer says that it does not fit to any that was begun here.';
const refused = 'A login came back from another server, and the answer sends the browser on with an error.';
const isReason = /^(?:.{0,20}[-_])?(?:error|err|reason|message|msg|code|description|hint|status)$|^error/i;

/** `/saml/error`, `/auth/failure`, `/login-failed`. */
const leadsToError = (path: string) =>
  /\/(?:[a-z]{1,20}[-_])?(?:error|failure|failed)(?:\.\w{1,5})?\/?$/i.test(path.slice(-200));
