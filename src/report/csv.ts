import { stringify } from 'csv-stringify/browser/esm/sync';
import type { ReportedDenial, ReportedFinding } from '../engine/report.ts';
import type { Audience } from '../engine/taxonomy.ts';
import { plain } from './plain.ts';
import { remarkOn } from './remark.ts';
import { reportOfSelection, type Selection } from './selection.ts';
import { shownOf } from './shown.ts';

/**
 * Rows of RFC 4180 CSV for a capture: its denials, then its findings. A cell that a spreadsheet would take for a formula
 * starts with an apostrophe; control and direction characters are gone.
 */
export function csvRows(selection: Selection): string {
  const { denials, findings } = reportOfSelection(selection);
  return written([
    ...denials.map((denial) => denialRow(denial, selection)),
    ...findings.map((finding) => findingRow(finding, selection)),
  ]);
}

/** A whole CSV file of rows that are written already, with a heading; the mark in front tells spreadsheets it is UTF-8. */
export function csvFile(rows: readonly string[]): string {
  return `\ufeff${written([columns])}${rows.join('')}`;
}

const columns = [
  'capture',
  'kind',
  'id',
  'confidence or severity',
  'entry',
  'time',
  'method',
  'url',
  'status',
  'answered by',
  'what happened',
  'why',
  'caller can',
  'API owner can',
  'operator can',
  'findings or entries',
  'verdict',
  'note',
] as const;

type Row = readonly (string | number)[];

const written = (rows: readonly Row[]) =>
  stringify(
    rows.map((row) => row.map((cell) => (typeof cell === 'string' ? plain(cell).trim() : cell))),
    { escape_formulas: true, record_delimiter: 'windows' },
  );

function denialRow(denial: ReportedDenial, selection: Selection): Row {
  const { file, exchange } = selection;
  const { cause, confidence, entry, method, url, status, answeredBy, headline, explanation, findings } = denial;
  return [
    file,
    'denial',
    cause,
    confidence,
    entry,
    timeOf(exchange(entry)?.startedAt),
    method,
    url,
    status,
    answeredBy ? `${answeredBy.vendor} (${answeredBy.layer})` : '',
    headline,
    explanation,
    ...advice(denial),
    findings.join(' '),
    ...verdictOn(entry, selection),
  ];
}

function findingRow(finding: ReportedFinding, { file, exchange }: Selection): Row {
  const { rule, severity, entries, message, reference } = finding;
  const [first = 0] = entries;
  return [
    file,
    'finding',
    rule,
    severity,
    first,
    timeOf(exchange(first)?.startedAt),
    exchange(first)?.request.method ?? '',
    '',
    exchange(first)?.response.status ?? '',
    '',
    message,
    reference,
    ...advice(finding),
    entries.join(' '),
    '',
    '',
  ];
}

function verdictOn(entry: number, selection: Selection): Row {
  const exchange = selection.exchange(entry);
  const remark = exchange && remarkOn(exchange, selection.annotations);
  return [remark?.verdict ?? '', shownOf(selection).text(remark?.note ?? '')];
}

/** What each audience can do first. */
function advice({ fixes }: Pick<ReportedDenial, 'fixes'>): Row {
  const first = (audience: Audience) => fixes.find((fix) => fix.for === audience)?.text ?? '';
  return [first('caller'), first('api-owner'), first('operator')];
}

function timeOf(time: number | undefined): string {
  const date = new Date(time ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}
