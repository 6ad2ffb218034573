import { isUnexplained } from '../report/filter.ts';
import type { Row } from './denial-view.ts';
import { pagePath } from './format.ts';
import type { Page } from './messages.ts';

export const groupings = ['cause', 'endpoint', 'time'] as const;
/** What the list is grouped by; `time` shows the requests under the page load they belong to. */
export type Grouping = (typeof groupings)[number];

export interface Group {
  readonly key: string;
  readonly title: string;
  readonly rows: readonly Row[];
}

/** Rows in groups, each in time order; groups in order of their first row, except that what needs no action comes last. */
export function group(rows: readonly Row[], grouping: Grouping, pages: readonly Page[]): readonly Group[] {
  const name = { cause: byCause, endpoint: byEndpoint, time: byPage(pages) }[grouping];
  const groups = new Map<string, { key: string; title: string; rows: Row[] }>();
  for (const row of inTime(rows)) {
    const { key, title } = name(row);
    const found = groups.get(key);
    if (found) found.rows.push(row);
    else groups.set(key, { key, title, rows: [row] });
  }
  const list = [...groups.values()];
  return grouping === 'cause' ? list.sort((a, b) => rank(a.rows) - rank(b.rows)) : list;
}

type Name = (row: Row) => { readonly key: string; readonly title: string };

const byCause: Name = (row) => ({ key: row.cause, title: row.causeTitle });

const byEndpoint: Name = (row) => ({ key: row.endpoint, title: row.endpoint });

function byPage(pages: readonly Page[]): Name {
  const sorted = [...pages].sort((a, b) => a.at - b.at);
  return (row) => {
    if (row.at <= 0) return { key: 'unknown', title: 'Time not known' };
    const page = sorted.findLast((candidate) => candidate.at <= row.at);
    return page
      ? { key: `${page.at} ${page.url}`, title: `Page ${pagePath(page.url)}` }
      : { key: '', title: 'Before the first page load' };
  };
}

/** Explained denials, then unexplained ones, then those that are part of a login that went well. */
function rank(rows: readonly Row[]): number {
  const first = rows[0];
  if (!first) return 0;
  if (first.cause === 'auth-handshake') return 2;
  return isUnexplained(first) ? 1 : 0;
}

function inTime(rows: readonly Row[]): readonly Row[] {
  return [...rows].sort((a, b) => a.at - b.at || a.id - b.id);
}
