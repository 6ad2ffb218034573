import type { CauseId } from '../../../engine/taxonomy.ts';
import type { Exchange } from '../../../http/exchange.ts';
import { lazy } from '../../../http/lazy.ts';
import { type Statement, statements } from '../../../http/statement.ts';
import { urlParts } from '../../../http/url-pattern.ts';
import { wordSet } from '../../../http/word-set.ts';
import { spelledWords } from '../abbreviations.ts';
import type { Reading } from './reading.ts';

/** What remarks too short or too technical for a sentence say: "apikey?", "wait 40s", "host not in the egress allowlist". */
export const asides = lazy((exchange: Exchange): readonly Reading[] =>
  statements(exchange)
    .slice(0, 20)
    .flatMap((statement) => {
      const found = askedInOneWord(statement) ?? wait(statement) ?? closedWay(exchange, statement);
      return found ? [{ ...found, confidence: 'likely', place: statement.place } as const] : [];
    }),
);

interface Remark {
  readonly cause: CauseId;
  readonly because: string;
  readonly bare?: true;
}

/** "token?" asks for what did not come. */
function askedInOneWord({ text }: Statement): Remark | undefined {
  if (!/^[A-Za-z][\w -]{1,24}\?{1,3}$/.test(text) || text.split(' ').length > 2) return undefined;
  const last = spelledWords(text).at(-1) ?? '';
  const because = 'asks for a credential by its bare name';
  if (last === 'certificate' || last === 'cert') return { cause: 'client-certificate-required', because };
  return nameable.has(last) ? { cause: 'no-credentials', because, bare: true } : undefined;
}

const nameable = wordSet('token key apikey credentials credential login signin auth bearer session jwt authorization');

/** A time to wait in figures, unless it is that of an account's lock. */
function wait({ text, kind }: Statement): Remark | undefined {
  if (kind === 'code' || !waits.test(text) || /lock|suspend|account|trial|maint/i.test(text)) return undefined;
  return { cause: 'rate-limited', because: 'tells how long to wait before the next try' };
}

const waits =
  /\b(?:wait|retry (?:in|after)|again (?:in|after)|back in|cool(?:ing)?[ -]?down)\b:?(?: for| another| at least)? ?\d{1,6} ?(?:ms|s|sec|secs|seconds?|m|min|mins|minutes?|h|hours?)\b/i;

/** A list of the way out does not hold the host that was asked for. */
function closedWay({ request }: Exchange, { text }: Statement): Remark | undefined {
  const host = urlParts(request.url)?.host.replace(/:\d{1,5}$/, '');
  const lower = text.toLowerCase();
  if (!host || !wayOut.test(lower) || !unlisted.test(lower)) return undefined;
  return lower.includes(host) || /\b(?:destination|domain|host)\b/.test(lower)
    ? { cause: 'network-filter', because: 'says that the way out of the network does not lead to this host' }
    : undefined;
}

const wayOut = /\b(?:egress|outbound|outgoing|sandbox|runner|forward proxy|web ?filter)\b/;
const unlisted = /\bnot (?:in|on|part of|listed)\b.{0,40}list|\b(?:deny|denied|blocked|not allowed|disallowed)\b/;
