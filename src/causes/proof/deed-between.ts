import type { Clue } from '../../engine/clue.ts';
import type { Deed } from '../../engine/deed.ts';
import type { Neighbourhood } from '../../engine/neighbourhood.ts';
import { areSameClues } from '../../engine/same-clue.ts';
import type { CauseId } from '../../engine/taxonomy.ts';
import { sharedReading } from '../../engine/watched.ts';
import { setCookies } from '../../http/cookie.ts';
import { isPreflight } from '../../http/cors.ts';
import { credentials } from '../../http/credentials.ts';
import type { Exchange } from '../../http/exchange.ts';
import { isBare } from '../facts/bare-answer.ts';
import { pathOf } from '../facts/caller.ts';
import { answered, asked, clue } from '../facts/evidence.ts';
import { cameAfter, isRefused, isSameSite, isServed } from '../facts/outcome.ts';

/**
 * What was done between the refusal and the same request being served, or the other way round, says what it was refused for:
 * terms were accepted, a role was given, a project was archived. Where deeds of several kinds lie in between, each is no more
 * than a possibility.
 */
export function deedClues(exchange: Exchange, around: Neighbourhood, cause: CauseId): readonly Clue[] {
  return readings(exchange, around).filter((each) => each.cause === cause);
}

/** Read once for all causes. */
const readings = sharedReading(read, areSameClues);

interface Done {
  readonly deed: Deed;
  readonly by: Exchange;
  readonly served: Exchange;
}

function read(exchange: Exchange, around: Neighbourhood): readonly Clue[] {
  if (!isRefused(exchange) || isPreflight(exchange) || !isBare(exchange)) return [];
  const same = around.sameUrl.filter(isServed);
  const all = [...opened(exchange, same, around), ...closed(exchange, same, around)];
  const found = all.filter(({ deed }, at) => all.findIndex((other) => other.deed.cause === deed.cause) === at);
  return found.flatMap((done) => told(exchange, done, found.length === 1));
}

function told(exchange: Exchange, { deed, by, served }: Done, isOnly: boolean): readonly Clue[] {
  const because = cameAfter(by, exchange)
    ? 'The same request was served after that one, which lies in between and changes who may do what.'
    : 'The request was good until that one, which lies in between and changes who may do what.';
  const evidence = [asked(by, 'url'), answered(served, 'status')] as const;
  if (!isOnly) return [clue(deed.cause, ['status', 'possible'], because, evidence)];
  const borne = 'The answer gives no reason, so that nothing speaks against it.';
  return [
    clue(deed.cause, ['neighbours', 'likely'], because, evidence),
    clue(deed.cause, ['request', 'likely'], borne, [answered(exchange, 'status'), asked(by, 'url')]),
  ];
}

/** Refused, then done, then served to the same caller. */
function opened(exchange: Exchange, same: readonly Exchange[], around: Neighbourhood): readonly Done[] {
  const served = same.find((other) => cameAfter(other, exchange));
  if (!served) return [];
  const refused = around.sameUrl.filter((other) => isRefused(other) && cameAfter(served, other));
  const last = refused.findLast((other) => cameAfter(other, exchange)) ?? exchange;
  return deeds(exchange, around, 'closes')
    .filter(({ by }) => cameAfter(by, last) && cameAfter(served, by) && isSameCaller(exchange, served, by, around))
    .map((done) => ({ ...done, served }));
}

/** Served, then done, then refused to the same caller. */
function closed(exchange: Exchange, same: readonly Exchange[], around: Neighbourhood): readonly Done[] {
  return deeds(exchange, around, 'opens').flatMap((done) => {
    if (!cameAfter(exchange, done.by)) return [];
    const served =
      same.findLast((other) => cameAfter(done.by, other) && isSameCaller(other, exchange, done.by, around)) ??
      loginOf(exchange, done, around);
    const since = same.some((other) => cameAfter(other, done.by) && cameAfter(exchange, other));
    return served && !since ? [{ ...done, served }] : [];
  });
}

/** The login that gave what is sent, where the deed was done to the account that logged in. */
function loginOf(
  exchange: Exchange,
  { deed, by }: Pick<Done, 'deed' | 'by'>,
  around: Neighbourhood,
): Exchange | undefined {
  if (deed.cause !== 'account-disabled') return undefined;
  return around.sameOrigin.findLast((other) => {
    const { act, identity } = around.trace(other);
    if (act !== 'login' || identity === '' || !cameAfter(by, other) || other.response.status >= 400) return false;
    return pathOf(by).split('/').includes(identity) && pathOf(other) !== pathOf(exchange);
  });
}

/** Successful deeds at this service, without those of the effect that does not fit; what is done to another thing does not count. */
function deeds(exchange: Exchange, around: Neighbourhood, not: Deed['effect']): readonly Omit<Done, 'served'>[] {
  const isDeed = (by: Exchange) => deedOf(by, exchange, around, not) !== undefined;
  const near = new Set([...around.sameOrigin.filter(isDeed), ...around.nearby.filter(isDeed)]);
  return [...near].flatMap((by) => {
    const deed = deedOf(by, exchange, around, not);
    return deed ? [{ deed, by }] : [];
  });
}

function deedOf(by: Exchange, exchange: Exchange, around: Neighbourhood, not: Deed['effect']): Deed | undefined {
  const { deed, act } = around.trace(by);
  if (!deed || deed.effect === not || (act !== undefined && deed.cause !== 'step-up-required')) return undefined;
  if (by.request.method === exchange.request.method && by.request.url === exchange.request.url) return undefined;
  if (!isSameSite(by, exchange)) return undefined;
  return deed.cause !== 'resource-state' || isPartOf(exchange, deed.of) ? deed : undefined;
}

/** `/polls/3/votes` is a part of `/polls/3`; everything is one of the root, which says nothing. */
function isPartOf(exchange: Exchange, thing: string): boolean {
  const path = pathOf(exchange);
  return thing.length > 1 && (path === thing || path.startsWith(`${thing}/`));
}

/** Nothing that tells who asks was exchanged for something else in between, but by the deed itself. */
function isSameCaller(one: Exchange, other: Exchange, by: Exchange, around: Neighbourhood): boolean {
  if (setCookies(by.response).length > 0 || around.trace(by).issued.length > 0) return true;
  const sent = (each: Exchange) =>
    credentials(each.request)
      .map(({ fingerprint }) => fingerprint)
      .sort()
      .join(' ');
  return sent(one) === sent(other);
}
