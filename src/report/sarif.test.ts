import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import formatsOfSchemas from 'ajv-formats';
import { expect, test } from 'vitest';
import { examine, noAnnotations, type Verdict } from '../index.ts';
import { entryKey } from './annotations.ts';
import { formats } from './formats.ts';
import type { Selection } from './selection.ts';
import { hostileSelection } from './testdata/hostile-selection.ts';

const schema = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
formatsOfSchemas.default(ajv);
const validate = ajv.compile(schema);

function faults(log: unknown): readonly unknown[] {
  validate(log);
  return validate.errors ?? [];
}

const entry = (status: number, body: string) => ({
  startedDateTime: '2026-03-01T12:00:00.000Z',
  request: {
    method: 'GET',
    url: 'https://a.example/orders/17',
    headers: [{ name: 'Authorization', value: 'Bearer a' }],
  },
  response: { status, headers: [{ name: 'Date', value: 'x' }], content: { mimeType: 'text/plain', text: body } },
});
const selection = examine(
  { log: { entries: [entry(200, ''), entry(401, 'token expired'), entry(403, '')] } },
  { file: 'C:\\a b\\c.har' },
);
const logOf = (...selections: readonly Selection[]) =>
  JSON.parse(formats.sarif.whole(selections.map((each) => formats.sarif.part(each, {}))));

test('a log with findings and denials is valid by the schema of SARIF 2.1.0', () => {
  const log = logOf(selection);
  expect(faults(log)).toEqual([]);
  expect(log.runs[0].results.length).toBeGreaterThan(3);
});

test('the schema would notice a fault', () => {
  expect(faults({ ...logOf(selection), version: '2.0.0' })).not.toEqual([]);
});

test('a log of hostile captures, and one of nothing, are valid', () => {
  expect(faults(logOf(hostileSelection()))).toEqual([]);
  expect(faults(logOf(examine({ log: { entries: [] } })))).toEqual([]);
  expect(faults(logOf())).toEqual([]);
});

test('each capture is a run, and names its file as a URI', () => {
  const log = logOf(selection, selection);
  expect(log.runs).toHaveLength(2);
  expect(log.runs[0].artifacts[0].location.uri).toBe('C%3A/a%20b/c.har');
});

test('a finding has the level of its severity, the place of its entry, and a fingerprint', () => {
  const [run] = logOf(selection).runs;
  const found = run.results.find((result: { ruleId: string }) => result.ruleId === 'missing-www-authenticate');
  expect(found).toMatchObject({ level: 'error', partialFingerprints: { 'whyDenied/v1': expect.any(String) } });
  expect(found.locations[0].logicalLocations[0].fullyQualifiedName).toBe('/log/entries/1');
  expect(run.tool.driver.rules[found.ruleIndex]).toMatchObject({ id: 'missing-www-authenticate' });
  expect(run.tool.driver.rules[found.ruleIndex].help.markdown).toContain('## What to do');
});

test('a denial is information, with the request and the response that it is about', () => {
  const [run] = logOf(selection).runs;
  const denial = run.results.find((result: { ruleId: string }) => result.ruleId === 'denial/expired-credentials');
  expect(denial).toMatchObject({ kind: 'informational', level: 'none', webResponse: { statusCode: 401 } });
});

test('what a person called expected, or set aside, is suppressed with the note as its reason; a bug is not', () => {
  const url = 'https://a.example/orders/17';
  const key = entryKey(Date.parse('2026-03-01T12:00:00.000Z'), 'GET', url);
  const runOf = (verdict: Verdict, note: string) => {
    const annotations = { ...noAnnotations, remarks: { [key]: { verdict, note } } };
    return logOf(examine({ log: { entries: [entry(401, 'token expired')] } }, { annotations })).runs[0];
  };
  const expected = runOf('expected', 'guests may not');
  expect(faults({ ...logOf(), runs: [expected] })).toEqual([]);
  for (const result of expected.results)
    expect(result.suppressions).toEqual([{ kind: 'external', status: 'accepted', justification: 'guests may not' }]);
  for (const result of runOf('ignore', '').results) expect(result.suppressions[0].justification).not.toBe('');
  for (const result of runOf('bug', 'broken').results) expect(result.suppressions).toBeUndefined();
});

test('a muted rule is not in the log', () => {
  const muted = [{ rule: 'missing-www-authenticate', host: '' }] as const;
  const one = examine({ log: { entries: [entry(401, 'no')] } }, { annotations: { ...noAnnotations, muted } });
  expect(JSON.stringify(logOf(one))).not.toContain('"missing-www-authenticate"');
});
