import { expect, test } from 'vitest';
import type { Evidence } from '../../engine/clue.ts';
import { narrowest } from './narrowest.ts';

const piece = (place: Evidence['place'], exchange = 1): Evidence => ({ exchange, side: 'response', place });

test.each<[string, readonly Evidence[], readonly Evidence['place'][]]>([
  ['a stretch that holds another goes', [piece('body@0..40'), piece('body@20..33')], ['body@20..33']],
  ['the whole body goes beside a part of it', [piece('body'), piece('body@20..33')], ['body@20..33']],
  ['stretches that only overlap stay', [piece('body@0..25'), piece('body@20..33')], ['body@0..25', 'body@20..33']],
  ['the same stretch twice stays', [piece('body@0..25'), piece('body@0..25')], ['body@0..25', 'body@0..25']],
  ['bodies of two exchanges stay', [piece('body@0..40'), piece('body@20..33', 2)], ['body@0..40', 'body@20..33']],
  ['fields stay', [piece('header:date'), piece('body@0..40')], ['header:date', 'body@0..40']],
])('%s', (_title, evidence, left) => {
  expect(narrowest(evidence).map(({ place }) => place)).toEqual(left);
});
