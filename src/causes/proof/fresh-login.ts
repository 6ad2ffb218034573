import type { Clue } from '../../engine/clue.ts';
import { mainCredential } from '../../engine/main-credential.ts';
import type { Neighbourhood } from '../../engine/neighbourhood.ts';
import type { CauseId } from '../../engine/taxonomy.ts';
import { type Exchange, fieldValue } from '../../http/exchange.ts';
import { statements } from '../../http/statement.ts';
import { urlParts } from '../../http/url-pattern.ts';
import { isStaticFile, isUnsafe, pathOf } from '../facts/caller.ts';
import { answered, asked, clue } from '../facts/evidence.ts';
import { cameAfter, isRefused, isSameOrigin, isServed } from '../facts/outcome.ts';
import { allSaid } from '../stated/told/told.ts';
import { saysElse } from './words-say.ts';

/**
 * The administration, or what concerns the account's safety, says that nobody is logged in, while the same session is good
 * for everything else: such places want a login that is not long ago. The caller must have been inside before; else it may
 * be an application of its own with its own login.
 */
export function freshLoginWanted(exchange: Exchange, around: Neighbourhood): readonly Clue[] {
  const own = mainCredential(exchange.request);
  if (own?.kind !== 'cookie' || !isRefused(exchange) || !isGuarded(pathOf(exchange))) return [];
  const said = allSaid(exchange).filter(({ confidence }) => confidence !== 'possible');
  const asksForLogin =
    said.some(({ cause }) => ofLogin.has(cause)) ||
    (said.length > 0 && statements(exchange).some(({ text }) => loginWords.test(text)));
  if (!asksForLogin || saysElse(exchange, [...ofLogin, 'invalid-credentials'])) return [];
  const isWorking = (other: Exchange) => isServed(other) && isSameOrigin(other, exchange);
  const isWorkingInside = (other: Exchange) => isGuarded(pathOf(other)) && isWorking(other);
  if (!isInside(exchange) && !around.sameCredential.some(isWorkingInside)) return [];
  const works = around.sameCredential.find((other) => isOfCaller(other) && isNear(other, exchange) && isWorking(other));
  if (!works || around.sameCredential.some((other) => cameAfter(other, exchange) && isWorkingInside(other))) return [];
  const because =
    'The same session is served elsewhere on this server; only this protected area wants somebody to log in again.';
  const told = clue('step-up-required', ['neighbours', 'likely'], because, [
    answered(works, 'status'),
    asked(exchange, 'url'),
  ]);
  return [{ ...told, headline: 'The session is good for the rest of the site; this area wants a fresh login.' }];
}

const ofLogin: ReadonlySet<CauseId> = new Set<CauseId>(['no-credentials', 'expired-credentials', 'step-up-required']);

/** "A valid login session was not found": a session that is no good, and one that is missing, are one here. */
const loginWords = /\b(?:log|sign)(?:ged)?[- ]?in\b|\bsession\b/i;

const isGuarded = (path: string) => guardedStep.test(path.slice(0, 300));
const guardedStep =
  /\/(?:wp-)?(?:admin|administrator|administration|admincp|acp|sudo|backoffice|superuser|security|billing|payouts?|api[-_]?keys)(?:[/.]|$)/i;

/** The page that asks is one of the protected area itself. */
function isInside(exchange: Exchange): boolean {
  const page = urlParts(fieldValue(exchange.request, 'referer') ?? '');
  return page?.origin === urlParts(exchange.request.url)?.origin && isGuarded(page?.path ?? '');
}

/** Not a public page, which anybody is served: a change that was made, or an answer that no cache may give to others. */
function isOfCaller(other: Exchange): boolean {
  if (isStaticFile(other) || isGuarded(pathOf(other))) return false;
  return isUnsafe(other) || /private|no-store/i.test(fieldValue(other.response, 'cache-control') ?? '');
}

/** Afterwards, or so shortly before that the session has hardly ended in between. */
const isNear = (other: Exchange, exchange: Exchange) =>
  cameAfter(other, exchange) || exchange.startedAt - other.startedAt < 60_000;
