import { expect, test } from 'vitest';
import { examine, noAnnotations } from '../index.ts';
import { entryKey } from './annotations.ts';
import { formats } from './formats.ts';
import type { Selection } from './selection.ts';
import { hostileSelection } from './testdata/hostile-selection.ts';

const csvOf = (selection: Selection) => formats.csv.whole([formats.csv.part(selection, {})]);

/** Cells of RFC 4180 CSV, read by its grammar. */
function cells(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const field = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|$)/y;
  while (field.lastIndex < csv.length) {
    const [, text = '', end] = field.exec(csv) ?? ['', 'unreadable', '\r\n'];
    rows.at(-1)?.push(text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text);
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

test('no cell of a hostile capture starts a formula, and each row keeps its columns', () => {
  const rows = cells(csvOf(hostileSelection()).slice(1));
  expect(rows.length).toBeGreaterThan(10);
  for (const row of rows) {
    expect(row).toHaveLength(rows[0]?.length ?? 0);
    for (const cell of row) expect(cell).not.toMatch(/^\s*[=+@-]|[\p{Cc}\p{Bidi_Control}]/u);
  }
});

test('denials come first, then findings, each with what to do', () => {
  const entry = {
    startedDateTime: '2026-03-01T12:00:00.000Z',
    request: { method: 'GET', url: 'https://a.example/', headers: [] },
    response: { status: 401, headers: [{ name: 'Date', value: 'x' }], content: { mimeType: '', text: '' } },
  };
  const [heading, ...rows] = cells(csvOf(examine({ log: { entries: [entry] } }, { file: 'a.har' })).slice(1));
  expect(heading?.slice(0, 3)).toEqual(['capture', 'kind', 'id']);
  expect(rows[0]?.slice(0, 6)).toEqual([
    'a.har',
    'denial',
    'no-credentials',
    'likely',
    '0',
    '2026-03-01T12:00:00.000Z',
  ]);
  expect(rows[1]?.slice(0, 4)).toEqual(['a.har', 'finding', 'missing-www-authenticate', 'error']);
});

test('a denial has the verdict and the note of a person, harmless too', () => {
  const entry = {
    startedDateTime: '2026-03-01T12:00:00.000Z',
    request: { method: 'GET', url: 'https://a.example/', headers: [] },
    response: { status: 401, headers: [], content: { mimeType: '', text: '' } },
  };
  const key = entryKey(Date.parse(entry.startedDateTime), 'GET', entry.request.url);
  const annotations = { ...noAnnotations, remarks: { [key]: { verdict: 'bug' as const, note: '=1+1' } } };
  const [heading, denial] = cells(csvOf(examine({ log: { entries: [entry] } }, { annotations })).slice(1));
  expect(heading?.slice(-2)).toEqual(['verdict', 'note']);
  expect(denial?.slice(-2)).toEqual(['bug', "'=1+1"]);
});
