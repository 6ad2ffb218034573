import { expect, test } from 'vitest';
import { batchNames, casesOf } from '../../e2e/cases/labelled-case.ts';
import { entryOf } from '../har/entry-of.ts';
import { redactEntries } from '../har/redact.ts';
import { analyze, type Report } from '../index.ts';

/** What is said of a capture, without the words; a secret that is gone from a body is no secret in a body. */
function said({ denials }: Report): readonly unknown[] {
  return denials.map(({ entry, cause, confidence, answeredBy, alternatives, findings }) => ({
    entry,
    cause,
    confidence,
    answeredBy,
    alternatives,
    findings: findings.filter((rule) => rule !== 'secret-in-body').toSorted(),
  }));
}

test.each(batchNames())(
  'the redacted cases of %s are diagnosed like the original ones',
  (batch) => {
    for (const one of casesOf(batch)) {
      const entries = one.exchanges.map(entryOf);
      const before = said(analyze({ log: { entries } }));
      const after = said(analyze({ log: { entries: redactEntries(entries).entries } }));
      expect(after, one.id).toEqual(before);
    }
  },
  120_000,
);
