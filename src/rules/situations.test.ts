import { describe, expect, test } from 'vitest';
import { causes } from '../causes/index.ts';
import { readExample } from '../engine/example.ts';
import { createSession } from '../engine/session.ts';
import { recognise, remedies } from '../vendors/matcher.ts';
import { rules } from './index.ts';
import { answersOfProducts } from './testdata/answers-of-products.ts';
import { answersThatTell } from './testdata/answers-that-tell.ts';
import { answersUnmet } from './testdata/answers-unmet.ts';
import { bodiesOfProducts } from './testdata/bodies-of-products.ts';
import { bodiesThatTell } from './testdata/bodies-that-tell.ts';
import { bodiesUnmet } from './testdata/bodies-unmet.ts';
import { leakSituations } from './testdata/leak-situations.ts';
import { leaksOfFrameworks } from './testdata/leaks-of-frameworks.ts';
import { leaksOnceMore } from './testdata/leaks-once-more.ts';
import { protocolSituations } from './testdata/protocol-situations.ts';

const knowledge = { causes, rules, recognise, remedies };

function reported(http: string): readonly string[] {
  const session = createSession(knowledge);
  for (const exchange of readExample({ http })) session.add(exchange);
  return session.findings().map(({ rule }) => rule);
}

describe.each(
  [
    ...protocolSituations,
    ...bodiesThatTell,
    ...answersThatTell,
    ...leakSituations,
    ...bodiesOfProducts,
    ...answersOfProducts,
    ...bodiesUnmet,
    ...answersUnmet,
    ...leaksOnceMore,
    ...leaksOfFrameworks,
  ].map((each) => [each.rule, each] as const),
)('%s', (rule, { reports, ignores }) => {
  test.each(reports)('reports: %s', (_title, http) => expect(reported(http)).toContain(rule));
  test.each(ignores)('ignores: %s', (_title, http) => expect(reported(http)).not.toContain(rule));
});
