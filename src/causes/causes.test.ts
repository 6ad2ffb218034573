import { describe, expect, it } from 'vitest';
import { readExample } from '../engine/example.ts';
import { createSession } from '../engine/session.ts';
import { causeIds } from '../engine/taxonomy.ts';
import type { Example } from '../engine/texts.ts';
import { causes } from './index.ts';

/** What general knowledge alone, without any vendor's, makes of an example. */
function diagnosed(example: Example): { cause: string | undefined; confidence: string | undefined } {
  const exchanges = readExample(example);
  const session = createSession({
    causes,
    rules: [],
    recognise: () => ({ answeredBy: null, clues: [], fixes: [] }),
    remedies: () => [],
  });
  for (const exchange of exchanges) session.add(exchange);
  const target = exchanges[example.target ?? exchanges.length - 1]?.id;
  const found = session.denials().find(({ exchange }) => exchange.id === target)?.diagnosis;
  return { cause: found?.cause, confidence: found?.confidence };
}

describe('causes', () => {
  it('has every cause of the taxonomy once, in its order', () => {
    expect(causes.map(({ id }) => id)).toEqual(causeIds);
  });

  for (const cause of causes) {
    describe(cause.id, () => {
      it.each(cause.examples.map((example) => [example.title, example] as const))(
        'recognises %s',
        (_title, example) => {
          expect(diagnosed(example).cause).toBe(cause.id);
        },
      );

      it.each(cause.notExamples.map((example) => [example.title, example] as const))(
        'is not taken in by %s',
        (_title, example) => {
          expect(diagnosed(example).cause).not.toBe(cause.id);
        },
      );

      it('has texts for everybody, references and examples', () => {
        const { caller, apiOwner, operator } = cause.fixes;
        expect(Math.min(caller.length, apiOwner.length, operator.length)).toBeGreaterThan(0);
        expect(cause.references.every(({ url }) => URL.canParse(url))).toBe(true);
        expect(Math.min(cause.examples.length, cause.notExamples.length)).toBeGreaterThan(2);
        for (const text of [cause.title, cause.headline, cause.meaning, cause.tellApart])
          expect(text.trim()).not.toBe('');
      });
    });
  }
});
