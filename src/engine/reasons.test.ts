import { expect, test } from 'vitest';
import type { Place } from '../http/place.ts';
import type { Authority, Clue } from './clue.ts';
import { reasonsOf } from './reasons.ts';
import type { CauseId } from './taxonomy.ts';

function clue(
  authority: Authority,
  places: readonly Place[],
  cause: CauseId = 'invalid-credentials',
  exchange = 7,
): Clue {
  const evidence = places.map((place) => ({ exchange, side: 'response' as const, place }));
  return { cause, authority, confidence: 'likely', because: `${authority} of ${places.join(' and ')}`, evidence };
}

test.each<[string, Clue, Clue]>([
  ['words of a vendor', clue('vendor', ['body@10..40']), clue('wording', ['body@12..30'])],
  [
    'a code of a defined vocabulary',
    clue('stated', ['header:www-authenticate']),
    clue('wording', ['header:www-authenticate']),
  ],
  ['words, and what they resemble', clue('wording', ['body@0..30']), clue('likeness', ['body@29..60'])],
  ['two places of which both were told', clue('vendor', ['body@0..9', 'url']), clue('wording', ['url', 'body@3..5'])],
])('what was told already is not told again: %s', (_, before, again) => {
  expect(reasonsOf({ clues: [before, again] })).toEqual([before]);
});

test.each<[string, Clue, Clue]>([
  ['words elsewhere in the body', clue('vendor', ['body@10..40']), clue('wording', ['body@40..60'])],
  [
    'a second place beside the first',
    clue('vendor', ['body@10..40']),
    clue('wording', ['body@12..30', 'header:x-error']),
  ],
  ['what the request shows', clue('vendor', ['header:authorization']), clue('request', ['header:authorization'])],
  ['a second record of vendors', clue('vendor', ['body@10..40']), clue('vendor', ['body@10..40'])],
  ['the same place of another exchange', clue('vendor', ['body']), clue('wording', ['body'], 'invalid-credentials', 8)],
  ['another cause', clue('vendor', ['body']), clue('wording', ['body'], 'expired-credentials')],
  ['words after the bare status', clue('status', ['body']), clue('wording', ['body'])],
  ['what rests on nothing to be seen', clue('vendor', ['body']), clue('likeness', [])],
])('both reasons are told: %s', (_, before, other) => {
  expect(reasonsOf({ clues: [before, other] })).toEqual([before, other]);
});
