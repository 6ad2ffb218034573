import { corsFacts, isPreflight, originOf } from '../../http/cors.ts';
import { type Exchange, fieldValue } from '../../http/exchange.ts';
import { type Entry, recordKeys } from '../entry.ts';
import type { Ledger } from './ledger.ts';
import { saying, sentence } from './sentence.ts';
import type { Story } from './story.ts';
import { answered, grouped, step } from './tell.ts';

/**
 * Whether a browser kept from a script of another origin what the server gave it (Fetch standard, CORS check). Only where a
 * browser shows itself, by what it says of the request or of its failure: nothing else keeps anything back.
 */
export function isKeptBack(exchange: Exchange): boolean {
  const { request, response, resourceType, networkError } = exchange;
  if (request.method !== 'GET' || response.status < 200 || response.status > 299 || isPreflight(exchange)) return false;
  const isOfBrowser = fieldValue(request, 'sec-fetch-mode') === 'cors' || networkError !== '';
  const isOfScript =
    (resourceType === 'fetch' || resourceType === 'other') &&
    (fieldValue(request, 'sec-fetch-dest') ?? 'empty') === 'empty' &&
    /^(?:https?:|null$)/.test(originOf(exchange));
  return isOfBrowser && isOfScript && corsFacts(exchange).readable === false;
}

/** One story for each address whose answers are kept back; nobody refused anything, so that it is about no denial. */
export function unreadableAnswers(ledger: Ledger): readonly Story[] {
  return [...grouped(ledger.line(recordKeys.keptBack), ({ url }) => url).values()].flatMap(tell);
}

function tell(entries: readonly Entry[]): readonly Story[] {
  const [first] = entries;
  if (!first) return [];
  const { response } = first.exchange;
  return [
    {
      id: `cors-chain ${first.id}`,
      kind: 'cors-chain',
      title: 'The server answered, and the script may not read it',
      ...saying([
        sentence('The server answered with {status}: nobody refused this request.', { status: response.status }),
        sentence(corsFacts(first.exchange).why),
        sentence('So the browser keeps the answer to itself, and the script sees a network error, without a status.'),
        sentence('The answer must allow the origin of the page (Access-Control-Allow-Origin); no login changes that.'),
      ]),
      steps: entries
        .slice(0, mostSteps)
        .map((each) => step(each, 'the request, answered; the script sees a network error', answered('status'))),
      denials: [],
      lookAt: first.id,
      credential: '',
    },
  ];
}

const mostSteps = 10;
