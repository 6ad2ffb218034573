import type { Clue } from '../../engine/clue.ts';
import { type Exchange, fieldValue } from '../../http/exchange.ts';
import { statements } from '../../http/statement.ts';
import { isFromOtherSite, isUnsafe } from '../facts/caller.ts';
import { answered, asked, clue } from '../facts/evidence.ts';
import { isRefused } from '../facts/outcome.ts';
import { saysElse } from './words-say.ts';

/** A page of another origin asked for a change, and the refusal names what the browser says of that. */
export function foreignPage(exchange: Exchange): readonly Clue[] {
  const { request } = exchange;
  if (!isRefused(exchange) || !isUnsafe(exchange) || !isForeign(exchange)) return [];
  const named = statements(exchange).find(({ text }) => text.length <= 300 && namesOrigin.test(text));
  if (!named || (!namesField.test(named.text) && saysElse(exchange, ['origin-rejected', 'csrf-rejected']))) return [];
  const place = fieldValue(request, 'origin') === undefined ? 'header:sec-fetch-site' : 'header:origin';
  const because = 'A page of another origin sent the request, and the response speaks of just that.';
  return [
    clue('origin-rejected', ['request', 'likely'], because, [asked(exchange, place), answered(exchange, named.place)]),
  ];
}

const isForeign = (exchange: Exchange) =>
  isFromOtherSite(exchange) || fieldValue(exchange.request, 'sec-fetch-site') === 'same-site';

/** Nothing else is meant by its name. */
const namesField = /sec-fetch-site/i;

const namesOrigin =
  /sec-fetch-site|\bcross-(?:origin|site)\b|\bsame-(?:origin|site)\b|\borigin (?:does not|doesn't|did not) match\b/i;
