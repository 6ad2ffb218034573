import type { Clue } from '../../engine/clue.ts';
import type { Neighbourhood } from '../../engine/neighbourhood.ts';
import { type Exchange, fieldValue } from '../../http/exchange.ts';
import { statements } from '../../http/statement.ts';
import { urlParts } from '../../http/url-pattern.ts';
import { isBare } from '../facts/bare-answer.ts';
import { isFromOtherSite, isUnsafe } from '../facts/caller.ts';
import { answered, asked, clue } from '../facts/evidence.ts';
import { isRefused, isSameOrigin, isServed } from '../facts/outcome.ts';
import { saysElse } from './words-say.ts';

/** A page of another origin asked for a change, and the refusal names what the browser says of that. */
export function foreignPage(exchange: Exchange): readonly Clue[] {
  const { request } = exchange;
  if (!isRefused(exchange) || !isForeign(exchange)) return [];
  const named = statements(exchange).find(({ text }) => text.length <= 300 && namesOrigin.test(text));
  // A policy for resources keeps what is only read from other sites as well.
  if (named && !isUnsafe(exchange) && !namesPolicy.test(named.text)) return [];
  if (!named || (!namesField.test(named.text) && saysElse(exchange, ['origin-rejected', 'csrf-rejected']))) return [];
  const place = fieldValue(request, 'origin') === undefined ? 'header:sec-fetch-site' : 'header:origin';
  const because = 'A page of another origin sent the request, and the response speaks of just that.';
  return [
    clue('origin-rejected', ['request', 'likely'], because, [asked(exchange, place), answered(exchange, named.place)]),
  ];
}

/**
 * The browser says that the page is of the very origin that it asked, and what arrived names another: a proxy on the way has
 * changed the Host or taken the TLS off, and a server that compares the two takes its own page for a foreign one. Reading is
 * not compared, and works with the same session.
 */
export function renamedOnTheWay(exchange: Exchange, around: Neighbourhood): readonly Clue[] {
  const { request } = exchange;
  const origin = fieldValue(request, 'origin') ?? '';
  const own = urlParts(request.url)?.origin;
  if (exchange.response.status !== 403 || !isUnsafe(exchange) || !own || origin === own || !isBare(exchange)) return [];
  const page = urlParts(origin);
  if (!page || !(fieldValue(request, 'sec-fetch-site') === 'same-origin' || cameFor(page.host, request))) return [];
  const works = around.sameCredential.find((other) => isServed(other) && isSameOrigin(other, exchange));
  const changed = around.sameCredential.some(
    (other) => isServed(other) && isUnsafe(other) && originOf(other) === origin,
  );
  if (changed) return [];
  const because = `The page is of the same origin by the word of the browser or the proxy, and its Origin (${page.host.slice(0, 80)}) is not the host that the request arrived at: a proxy on the way has changed it.`;
  const told = clue('origin-rejected', ['request', works ? 'likely' : 'possible'], because, [
    asked(exchange, 'header:origin'),
    asked(exchange, 'url'),
  ]);
  if (!works) return [told];
  const headline =
    'A proxy changed the name of the server on the way, so that the server took its own page for a foreign one.';
  const served = 'Reading with the same session is served; only the change, which names its Origin, is refused.';
  return [
    { ...told, headline },
    { ...clue('origin-rejected', ['neighbours', 'likely'], served, [answered(works, 'status')]), headline },
  ];
}

/** What the proxy says it was asked for. */
function cameFor(host: string, request: Exchange['request']): boolean {
  const named = ['x-forwarded-host', 'x-original-host', 'forwarded'].map((name) => fieldValue(request, name) ?? '');
  return named.some((value) =>
    value
      .toLowerCase()
      .split(/[,;="\s]/, 40)
      .includes(host.toLowerCase()),
  );
}

const originOf = ({ request }: Exchange) => fieldValue(request, 'origin');

const isForeign = (exchange: Exchange) =>
  isFromOtherSite(exchange) || fieldValue(exchange.request, 'sec-fetch-site') === 'same-site';

/** Nothing else is meant by its name. */
const namesField = /sec-fetch-site|\bfetch[- ]metadata\b|\bresource[- ]isolation\b/i;

const namesPolicy = /\bfetch[- ]metadata\b|\bresource[- ]isolation\b/i;

const namesOrigin =
  /sec-fetch-site|\bfetch[- ]metadata\b|\bresource[- ]isolation\b|\bcross-(?:origin|site)\b|\bsame-(?:origin|site)\b|\borigin (?:does not|doesn't|did not) match\b/i;
