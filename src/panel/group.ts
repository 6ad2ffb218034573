import { isNoticed, isUnexplained } from '../report/filter.ts';
import type { Row } from './denial-view.ts';
import { pagePath } from './format.ts';
import type { Page } from './messages.ts';
import type { Work } from './portions.ts';
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
  readonly folds: Map<string, Growth>;
  count: number;
}

interface Growth {
  readonly key: string;
  readonly rows: [Row, ...Row[]];
}

/** Groups that grow by one row at a time. */
export interface Groups {
  /** Takes the next row in time order. */
  readonly put: (row: Row) => void;
  /** In order of their first row, except that what needs no action comes last. */
  readonly finished: () => Work<readonly Group[]>;
}

/** Puts rows in groups, repeats folded. Folds stand in time order, or as `rank` says of their first rows. */
export function createGroups(grouping: Grouping, pages: readonly Page[], rank?: ReadonlyMap<Row, number>): Groups {
  const name = { cause: () => byCause, endpoint: () => byEndpoint, time: () => byPage(pages) }[grouping]();
  const groups = new Map<string, Growing>();
  const put = (row: Row): void => {
    const { key, title } = name(row);
    const found = groups.get(key) ?? { key, title, folds: new Map<string, Growth>(), count: 0 };
    if (found.count === 0) groups.set(key, found);
    found.count += 1;
    const same = found.folds.get(row.repeats);
    if (same) same.rows.push(row);
    else found.folds.set(row.repeats, { key: `${key} ${row.repeats}`, rows: [row] });
  };
  function* finished(): Work<readonly Group[]> {
    const list: Group[] = [];
    const ranked = rank && (yield* inOrder(groups.values(), rank));
    for (const { folds, ...rest } of groups.values()) {
      list.push({ ...rest, folds: ranked?.get(rest.key) ?? [...folds.values()] });
      yield;
    }
    return grouping === 'cause' ? list.sort((a, b) => urgency(a) - urgency(b)) : list;
  }
  return { put, finished };
}

/** So many folds are put in order before the work may be put aside. */
const step = 500;

/** The folds of each group as their first rows are ranked. Each has a place of its own, so that nothing has to be compared. */
function* inOrder(groups: Iterable<Growing>, rank: ReadonlyMap<Row, number>): Work<ReadonlyMap<string, Growth[]>> {
  const places = new Array<{ readonly group: string; readonly fold: Growth } | undefined>(rank.size);
  let done = 0;
  for (const { key: group, folds } of groups)
    for (const fold of folds.values()) {
      places[rank.get(fold.rows[0]) ?? 0] = { group, fold };
      done += 1;
      if (done % step === 0) yield;
    }
  const ordered = new Map<string, Growth[]>();
  for (const [at, place] of places.entries()) {
    if (at % step === step - 1) yield;
    if (!place) continue;
    const list = ordered.get(place.group) ?? [];
    if (list.length === 0) ordered.set(place.group, list);
    list.push(place.fold);
  }
  return ordered;
}

type Name = (row: Row) => { readonly key: string; readonly title: string };

const byCause: Name = (row) => ({ key: row.cause || `noticed ${row.causeTitle}`, title: row.causeTitle });

const byEndpoint: Name = (row) => ({ key: row.endpoint, title: row.endpoint });

function byPage(pages: readonly Page[]): Name {
  const loads = [...pages]
    .sort((a, b) => a.at - b.at)
    .map(({ at, url }) => ({ at, key: `${at} ${url}`, title: t('group.page', { path: pagePath(url) }) }));
  const unknown = { key: 'unknown', title: t('group.timeUnknown') };
  const before = { key: '', title: t('group.beforePages') };
  let next = 0;
  return (row) => {
    if (row.at <= 0) return unknown;
    while ((loads[next]?.at ?? Number.POSITIVE_INFINITY) <= row.at) next += 1;
    return loads[next - 1] ?? before;
  };
}

/** Explained denials, unexplained ones, what else was noticed, then denials that are part of a login that went well. */
function urgency({ folds }: Group): number {
  const first = folds[0]?.rows[0];
  if (!first) return 0;
  if (first.cause === 'auth-handshake') return 3;
  if (isNoticed(first)) return 2;
  return isUnexplained(first) ? 1 : 0;
}
