import { expect, test } from 'vitest';
import { examine, formats, noAnnotations, type Selection } from '../../index.ts';
import { entryKey } from '../annotations.ts';
import { hostileSelection } from '../testdata/hostile-selection.ts';

const pageOf = (...selections: readonly Selection[]) =>
  formats.html.whole(selections.map((each) => formats.html.part(each, {})));

const entry = (second: number, status: number, body: string) => ({
  startedDateTime: `2026-03-01T12:00:0${second}.000Z`,
  request: {
    method: 'GET',
    url: 'https://a.example/orders/17',
    headers: [{ name: 'Authorization', value: 'Bearer abc-def-123' }],
  },
  response: {
    status,
    headers: [{ name: 'Date', value: 'Sun, 01 Mar 2026 12:00:00 GMT' }],
    content: { mimeType: 'text/plain', text: body },
  },
});
const entries = [entry(0, 200, 'yes'), entry(1, 401, 'token expired'), entry(5, 403, 'You lack the role admin.')];
const selection = examine({ log: { entries } }, { file: 'a.har' });
const page = pageOf(selection);

test('the page stands alone: nothing in it loads, runs or sends anything', () => {
  expect(page).toContain(
    `content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"`,
  );
  expect(page).not.toMatch(/<(?:script|img|link|iframe|object|embed|form|base|video|audio)[\s>]/);
  expect(page).not.toMatch(/<[^>]+\s(?:on\w+|src|srcset|style|action)=/);
  expect(page).not.toMatch(/url\(|@import/);
});

test('nothing of a hostile capture becomes markup', () => {
  const ids = (text: string) => [...text.matchAll(/<([a-z][a-z0-9]*)/g)].map(([, name]) => name);
  const known = new Set([...ids(page), 'pre', 'details', 'summary', 'mark', 'ol', 'h5', 'i', 'b', 'figure']);
  expect(ids(pageOf(hostileSelection())).filter((name) => !known.has(name ?? ''))).toEqual([]);
});

test('it shows the time line, the access matrix and each denial with its cause', () => {
  expect(page).toMatch(
    /<svg class="line"[^>]*aria-label="3 requests between 12:00:00 and 12:00:05, 2 of them denied">/,
  );
  expect(page).toMatch(/<code>GET \/orders\/\{id\}<\/code>[\s\S]{0,200}allowed 1, denied 2/);
  for (const { diagnosis } of selection.denials) expect(page).toContain(diagnosis.headline);
});

test('every link within it leads somewhere, also with several captures of the same causes', () => {
  const both = pageOf(selection, examine({ log: { entries } }, { file: 'b.har' }));
  const ids = [...both.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const targets = [...both.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(targets.length).toBeGreaterThan(4);
  expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
});

test('it tells verdicts and notes, and that secrets are shown where they are', () => {
  const key = entryKey(Date.parse('2026-03-01T12:00:01.000Z'), 'GET', 'https://a.example/orders/17');
  const annotations = { ...noAnnotations, remarks: { [key]: { verdict: 'bug' as const, note: 'since 77' } } };
  const told = pageOf(examine({ log: { entries } }, { annotations }));
  expect(told).toContain('<b>Verdict: a fault of the product.</b> since 77');
  expect(told).toContain('<b>1</b> called a bug');
  expect(told).not.toContain('abc-def-123');
  const raw = pageOf(examine({ log: { entries } }, { raw: true }));
  expect(raw).toContain('secrets are shown: give this page to nobody');
  expect(raw).toContain('abc-def-123');
});
