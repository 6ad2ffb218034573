import { expect, test } from 'vitest';
import { examine } from '../index.ts';
import { noAnnotations } from './annotations.ts';
import { filterableOf } from './filterable-of.ts';
import { filtered, newOnly, reportOfSelection } from './selection.ts';

const entry = (url: string, status: number) => ({
  startedDateTime: '2026-03-01T12:00:00.000Z',
  request: { method: 'GET', url, headers: [{ name: 'X-Api-Key', value: 'Zq7RtY4mXp9LwK2vBn8D' }] },
  response: { status, headers: [{ name: 'Server', value: 'nginx/1.18.0' }], content: { mimeType: '', text: '' } },
});
const capture = {
  log: { entries: [entry('https://a.example/orders/1', 401), entry('https://b.example/orders/2?token=abc', 403)] },
};
const all = examine(capture);
const rulesOf = (selection: typeof all) => reportOfSelection(selection).findings.map(({ rule }) => rule);

test('what a filter keeps takes its findings along, and leaves the others', () => {
  const some = filtered(all, ({ exchange }) => exchange.id === 1);
  expect(some.denials.map(({ exchange }) => exchange.id)).toEqual([1]);
  expect(rulesOf(all)).toContain('missing-www-authenticate');
  expect(rulesOf(some)).not.toContain('missing-www-authenticate');
  expect(rulesOf(some)).toContain('version-banner');
});

test('what a baseline has is not new, at any other id of the same endpoint either', () => {
  const { denials, findings } = reportOfSelection(all);
  const known = new Set([...denials, ...findings].map(({ fingerprint }) => fingerprint));
  const later = examine({
    log: { entries: [entry('https://a.example/orders/77', 401), entry('https://a.example/users/5', 401)] },
  });
  const fresh = reportOfSelection(newOnly(later, known));
  expect(fresh.denials.map(({ entry }) => entry)).toEqual([1]);
  expect(fresh.findings.flatMap(({ entries }) => entries)).not.toContain(0);
});

test('a rule can be muted at one host or everywhere', () => {
  const quiet = (host: string) =>
    examine(capture, { annotations: { ...noAnnotations, muted: [{ rule: 'version-banner', host }] } });
  const entriesOf = (host: string) =>
    reportOfSelection(quiet(host))
      .findings.filter(({ rule }) => rule === 'version-banner')
      .flatMap(({ entries }) => entries);
  expect(entriesOf('none.example')).toEqual([0, 1]);
  expect(entriesOf('a.example')).toEqual([1]);
  expect(entriesOf('')).toEqual([]);
  expect(quiet('').denials.flatMap(({ findings }) => findings.map(({ rule }) => rule))).not.toContain('version-banner');
});

test('a filter sees a masked address, apart into host and path', () => {
  const [, denial] = all.denials;
  expect(denial && filterableOf(denial, all)).toMatchObject({
    host: 'b.example',
    path: expect.stringMatching(/^\/orders\/2\?token=(?!abc)/),
    status: 403,
    severity: 'warning',
  });
});
