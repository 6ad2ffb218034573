import type { Row } from './denial-view.ts';
import type { Sort } from './platform.ts';
import { told } from './words/told.ts';

export const columnIds = [
  'status',
  'method',
  'path',
  'host',
  'why',
  'cause',
  'confidence',
  'answered',
  'findings',
  'type',
  'verdict',
  'time',
] as const;
/** A column of the list. */
export type ColumnId = (typeof columnIds)[number];

/** What is shown until somebody chooses; the host stands beside the path then. */
export const defaultColumns: readonly ColumnId[] = ['status', 'method', 'path', 'why', 'time'];

/** Those that cannot be taken away: a line without them says nothing. */
export const fixedColumns: ReadonlySet<ColumnId> = new Set<ColumnId>(['status', 'path']);

/** Widths as CSS grids write them. */
export const columnWidths: Readonly<Record<ColumnId, string>> = {
  status: '40px',
  method: '56px',
  path: 'minmax(0, 1.1fr)',
  host: 'minmax(0, .6fr)',
  why: 'minmax(0, 1fr)',
  cause: 'minmax(0, .8fr)',
  confidence: '58px',
  answered: 'minmax(0, .5fr)',
  findings: '52px',
  type: '62px',
  verdict: '58px',
  time: '58px',
};

/** Where each row stands in the order of a column, equal ones in the order of time; undefined for that order itself. */
export function rankOf(rows: readonly Row[], { column, down }: Sort): ReadonlyMap<Row, number> | undefined {
  if (column === 'time' && !down) return undefined;
  const value = column === 'time' ? (_row: Row, at: number) => at : sortedBy[column];
  const sign = down ? -1 : 1;
  const keyed = rows.map((row, at) => ({ row, at, key: value(row, at) }));
  keyed.sort((a, b) => (a.key < b.key ? -sign : a.key > b.key ? sign : a.at - b.at));
  return new Map(keyed.map(({ row }, place) => [row, place]));
}

const sureness = { certain: 0, likely: 1, possible: 2, '': 3 } as const;

const sortedBy: Readonly<Record<Exclude<ColumnId, 'time'>, (row: Row, at: number) => string | number>> = {
  status: (row) => row.status,
  method: (row) => row.method,
  path: (row) => row.path,
  host: (row) => row.host,
  why: (row) => told(row.says),
  cause: (row) => told(row.causeTitle),
  confidence: (row) => sureness[row.confidence],
  answered: productOf,
  findings: (row) => -row.faults - row.leaks,
  type: (row) => row.resourceType,
  verdict: (row) => row.verdict,
};

/** Name of the product that answered, without its id. */
export function productOf(row: Pick<Row, 'vendor'>): string {
  const space = row.vendor.indexOf(' ');
  return space < 0 ? row.vendor : row.vendor.slice(space + 1);
}
