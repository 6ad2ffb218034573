import { isUnexplained } from '../report/filter.ts';
import { type ColumnId, sorted } from './columns.ts';
import type { Row } from './denial-view.ts';
import { pagePath } from './format.ts';
import type { Page } from './messages.ts';
import type { Sort } from './platform.ts';
import { t } from './words/t.ts';

export const groupings = ['cause', 'endpoint', 'time'] as const;
/** What the list is grouped by; `time` shows the requests under the page load they belong to. */
export type Grouping = (typeof groupings)[number];

/** A denial and its repeats, in time order: the same answer to the same request for the same reason. */
export interface Fold {
  readonly key: string;
  readonly rows: readonly [Row, ...Row[]];
}

export interface Group {
  readonly key: string;
  readonly title: string;
  readonly folds: readonly Fold[];
  /** How many denials are in it, repeats counted. */
  readonly count: number;
}

interface Growing {
  readonly key: string;
  readonly title: string;
  readonly folds: Map<string, [Row, ...Row[]]>;
  count: number;
}

/**
 * Rows, given in time order, in groups, repeats folded. Groups stand in order of their first row, except that what needs
 * no action comes last.
 */
export function group(
  rows: readonly Row[],
  grouping: Grouping,
  pages: readonly Page[],
  sort: Sort = { column: 'time', down: false },
): readonly Group[] {
  const name = { cause: byCause, endpoint: byEndpoint, time: byPage(pages) }[grouping];
  const groups = new Map<string, Growing>();
  for (const row of rows) {
    const { key, title } = name(row);
    const found = groups.get(key) ?? { key, title, folds: new Map(), count: 0 };
    if (found.count === 0) groups.set(key, found);
    put(found, row);
  }
  const list = [...groups.values()].map((one) => finished(one, sort));
  return grouping === 'cause' ? list.sort((a, b) => rank(a) - rank(b)) : list;
}

function put(growing: Growing, row: Row): void {
  const same = growing.folds.get(row.repeats);
  if (same) same.push(row);
  else growing.folds.set(row.repeats, [row]);
  growing.count += 1;
}

function finished({ key, title, folds, count }: Growing, sort: Sort): Group {
  const list = [...folds].map(([repeats, rows]) => ({ key: `${key} ${repeats}`, rows }));
  return { key, title, count, folds: inOrder(list, sort.column, sort.down) };
}

function inOrder(folds: readonly Fold[], column: ColumnId, down: boolean): readonly Fold[] {
  if (column === 'time' && !down) return folds;
  const byFirst = new Map(folds.map((fold) => [fold.rows[0], fold] as const));
  return sorted([...byFirst.keys()], column, down).flatMap((row) => byFirst.get(row) ?? []);
}

type Name = (row: Row) => { readonly key: string; readonly title: string };

const byCause: Name = (row) => ({ key: row.cause, title: row.causeTitle });

const byEndpoint: Name = (row) => ({ key: row.endpoint, title: row.endpoint });

function byPage(pages: readonly Page[]): Name {
  const loads = [...pages].sort((a, b) => a.at - b.at);
  return (row) => {
    if (row.at <= 0) return { key: 'unknown', title: t('group.timeUnknown') };
    const page = loads.findLast((candidate) => candidate.at <= row.at);
    return page
      ? { key: `${page.at} ${page.url}`, title: t('group.page', { path: pagePath(page.url) }) }
      : { key: '', title: t('group.beforePages') };
  };
}

/** Explained denials, then unexplained ones, then those that are part of a login that went well. */
function rank({ folds }: Group): number {
  const first = folds[0]?.rows[0];
  if (!first) return 0;
  if (first.cause === 'auth-handshake') return 2;
  return isUnexplained(first) ? 1 : 0;
}
