import { describe, expect, test } from 'vitest';
import { causes } from '../causes/index.ts';
import { readExample } from '../engine/example.ts';
import type { Knowledge } from '../engine/knowledge.ts';
import type { Rule } from '../engine/rule.ts';
import { createSession } from '../engine/session.ts';
import { ruleIds } from '../engine/taxonomy.ts';
import type { Example } from '../engine/texts.ts';
import { recognise, remedies } from '../vendors/matcher.ts';
import { rules } from './index.ts';

const knowledge: Knowledge = { causes, rules, recognise, remedies };

test('every rule of the taxonomy is there once, in its order', () => {
  expect(rules.map(({ id }) => id)).toEqual(ruleIds);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each(rule.examples.reports.map((example) => [example.title, example] as const))(
    'reports: %s',
    (_title, example) => {
      expect(entriesOf(rule, example)).toContain(targetOf(example));
    },
  );

  test.each(rule.examples.ignores.map((example) => [example.title, example] as const))(
    'ignores: %s',
    (_title, example) => {
      expect(entriesOf(rule, example)).not.toContain(targetOf(example));
    },
  );

  test('has three examples or more of each kind, with titles that differ', () => {
    const titles = [...rule.examples.reports, ...rule.examples.ignores].map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    expect(rule.examples.reports.length).toBeGreaterThanOrEqual(3);
    expect(rule.examples.ignores.length).toBeGreaterThanOrEqual(3);
  });

  test('points at places that exist', () => {
    for (const example of rule.examples.reports) {
      const exchanges = readExample(example);
      for (const { evidence } of findings(rule, example)) {
        expect(evidence.length).toBeGreaterThan(0);
        for (const { exchange, place, side } of evidence) {
          const [, start, end] = /^body@(\d+)\.\.(\d+)$/.exec(place) ?? [];
          const text = exchanges[exchange]?.[side].content.text ?? '';
          if (end) expect(text.slice(Number(start), Number(end))).toHaveLength(Number(end) - Number(start));
        }
      }
    }
  });
});

/** Which exchanges the rule reports in a session that holds the example. */
function entriesOf(rule: Rule, example: Example): readonly number[] {
  return findings(rule, example).flatMap(({ entries }) => entries);
}

function findings(rule: Rule, example: Example) {
  const session = createSession(knowledge);
  for (const exchange of readExample(example)) session.add(exchange);
  return session.findings().filter((finding) => finding.rule === rule.id);
}

function targetOf(example: Example): number {
  return example.target ?? readExample(example).length - 1;
}
