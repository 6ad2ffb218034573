import type { Clue, Evidence } from '../../engine/clue.ts';
import type { Diagnosis } from '../../engine/diagnosis.ts';
import { excerptOf } from '../../engine/excerpt.ts';
import type { Denial } from '../../engine/judge.ts';
import { masked, secretsOf } from '../../engine/mask.ts';
import { serverTime } from '../../http/date.ts';
import type { Exchange } from '../../http/exchange.ts';
import { bearerJwt, numericDate } from '../../http/jwt.ts';
import type { Place } from '../../http/place.ts';
import { signedUrl } from '../../http/signed-url.ts';
import { type Statement, statements } from '../../http/statement.ts';
import { rangeOf } from '../marked.ts';
import { brief, plain, sentenceWith, withoutTitle } from '../quote.ts';
import { visible } from '../visible.ts';
import type { Said } from '../words/told.ts';

/**
 * What tells a denial apart from others of its cause, in a few words, the telling ones first: facts of this case, else
 * the server's own words as a whole quote, else the strongest reason. `usual` is the headline of every such denial.
 */
export function saysOf(denial: Denial, usual: string | undefined): Said {
  const { exchange, diagnosis } = denial;
  if (diagnosis.cause.startsWith('unspecified-')) return possibilities(diagnosis.alternatives.length);
  const fact = siblings(denial) ?? lateness(denial);
  if (fact) return fact;
  if (diagnosis.headline !== usual) return visible(brief(diagnosis.headline));
  const words = diagnosis.clues.map((clue) => quoteOf(clue, exchange)).find(Boolean);
  return visible(words ? `“${words}”` : brief(strongest(diagnosis)));
}

/** The strongest reason, without the name of the product that it begins with where the product answered. */
function strongest({ clues, headline, answeredBy }: Diagnosis): string {
  const because = clues[0]?.because ?? headline;
  const name = `${answeredBy?.name}: `;
  return answeredBy && because.startsWith(name) ? because.slice(name.length) : because;
}

function possibilities(count: number): Said {
  return { key: count === 1 ? 'says.possible.one' : 'says.possible.other', values: { count } };
}

function siblings({ exchange, findings }: Denial): Said | undefined {
  const told = findings.some(({ rule }) => rule === 'resource-enumeration');
  return told && exchange.response.status !== 404 ? { key: 'says.otherIds' } : undefined;
}

function lateness({ exchange, diagnosis }: Denial): Said | undefined {
  if (diagnosis.cause !== 'expired-credentials') return undefined;
  const { request, response, startedAt } = exchange;
  const ended = numericDate(bearerJwt(request)?.claims.exp) ?? signedUrl(request.url)?.expiresAt;
  const late = (serverTime(response) ?? startedAt) - (ended ?? Number.POSITIVE_INFINITY);
  return late > 0 ? { key: 'says.expired', values: { span: { span: late } } } : undefined;
}

/** Longer, a quote says no more in one line. */
const longestQuote = 110;

function quoteOf(clue: Clue, exchange: Exchange): string | undefined {
  const said = clue.evidence.filter(({ exchange: id, side }) => id === exchange.id && side === 'response');
  return said.map((piece) => wordsOf(piece, exchange)).find(isReadable);
}

function wordsOf(piece: Evidence, exchange: Exchange): string {
  const decided = withoutTags(excerptOf(piece, exchange));
  const spoken = statementAt(piece.place, exchange);
  const own = piece.place.startsWith('body@') ? decided : '';
  const text = spoken ? masked(spoken.text, secretsOf(exchange)) : own;
  return plain(withoutTitle(sentenceWith(text, decided)), longestQuote);
}

/** Words meant for people that stand where the evidence does; a code is no quote. */
function statementAt(place: Place, exchange: Exchange): Statement | undefined {
  const { length } = exchange.response.content.text;
  const range = place.startsWith('body@') ? rangeOf(place, length) : undefined;
  return statements(exchange).find((statement) => {
    if (statement.kind === 'code') return false;
    if (!range) return place.startsWith('header:') && statement.place === place;
    const other = statement.place.startsWith('body@') ? rangeOf(statement.place, length) : undefined;
    return other !== undefined && other.start < range.end && range.start < other.end;
  });
}

/** The status in words or the name of a product tells nothing that the line does not show already, nor does general advice. */
function isReadable(words: string): boolean {
  if (!words.includes(' ') || words.length < 8 || /^if you /i.test(words)) return false;
  const bare = words.replace(/\b(?:HTTP|Error|IIS|Detailed|[1-5]\d\d(?:\.\d{1,4})?)\b/gi, '');
  return !saysNothing.test(bare);
}

const saysNothing =
  /^[^\p{L}]{0,20}(?:forbidden|unauthorized|authorization required|access denied|(?:powered|generated) by .{0,60})?[^\p{L}]{0,20}$/iu;

function withoutTags(text: string): string {
  return text
    .split('<')
    .map((part) => part.slice(part.indexOf('>') + 1))
    .join(' ')
    .trim();
}
