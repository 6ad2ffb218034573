import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { CauseId } from '../engine/taxonomy.ts';
import { type Annotations, isMuted, type MutedRule } from '../report/annotations.ts';
import { isExpected, isUnexplained } from '../report/filter.ts';
import type { Row } from './denial-view.ts';
import { flagsOf } from './flags.ts';
import type { Page } from './messages.ts';
import { allPages } from './pages.ts';

/** How many denials of each kind a capture holds; faults, leaks and severities count in noticed requests as well. */
export interface Counts {
  readonly requests: number;
  readonly denials: number;
  readonly faults: number;
  readonly leaks: number;
  readonly unexplained: number;
  readonly expected: number;
  /** Requests that nobody refused and that there is something to be said about. */
  readonly noticed: number;
  /** By the gravest finding. */
  readonly severities: Readonly<Record<Row['severity'], number>>;
  /** The most frequent causes first. */
  readonly causes: readonly CauseCount[];
}

export interface CauseCount {
  readonly cause: CauseId;
  readonly title: string;
  readonly count: number;
}

/** What the panel knows of a capture: its denials as rows, and of everything else only when it happened. */
export interface Captured {
  /** Denials in time order, with what was said of them and without what was muted. */
  readonly denials: ReadonlySignal<readonly Row[]>;
  /** Denials and noticed requests in time order: all that the list can show. */
  readonly rows: ReadonlySignal<readonly Row[]>;
  readonly times: ReadonlySignal<readonly number[]>;
  readonly pages: ReadonlySignal<readonly Page[]>;
  readonly counts: ReadonlySignal<Counts>;
  readonly seen: (times: readonly number[], documents: readonly Page[]) => void;
  readonly navigated: (page: Page) => void;
  /** Takes rows in the place of earlier ones of the same id; they are not to be seen yet if more follow. */
  readonly put: (rows: readonly Row[], more?: boolean) => void;
  /** Takes all noticed requests in the place of those before. */
  readonly notice: (rows: readonly Row[]) => void;
  readonly empty: () => void;
}

/** An empty capture. */
export function createCaptured(
  annotations: ReadonlySignal<Annotations>,
  muted: ReadonlySignal<readonly MutedRule[]>,
): Captured {
  const told = new Map<number, Row>();
  const inTime = signal<readonly Row[]>([]);
  const noticed = signal<readonly Row[]>([]);
  const times = signal<readonly number[]>([]);
  const documents = signal<readonly Page[]>([]);
  const navigations = signal<readonly Page[]>([]);
  const remarks = computed(() => new Map(Object.entries(annotations.value.remarks)));
  const denials = computed(() => {
    if (!remarks.value.size && !muted.value.length) return inTime.value;
    return inTime.value.map((row) => remarked(unmuted(row, muted.value), remarks.value));
  });
  const rows = computed(() => {
    const others = noticed.value
      .filter(({ id }) => !told.has(id))
      .map((row) => unmuted(row, muted.value))
      .filter(({ story, rules }) => story !== '' || rules.length > 0);
    return others.length ? [...denials.value, ...others].sort(byTime) : denials.value;
  });
  return {
    denials,
    rows,
    times,
    pages: computed(() => allPages(documents.value, navigations.value)),
    counts: computed(() => count(rows.value, times.value.length)),
    seen: (more, pages) => {
      times.value = times.value.concat(more);
      documents.value = documents.value.concat(pages);
    },
    navigated: (page) => {
      navigations.value = [...navigations.value, page];
    },
    put: (changed, more) => {
      for (const row of changed) told.set(row.id, row);
      if (!more) inTime.value = [...told.values()].sort(byTime);
    },
    notice: (all) => {
      noticed.value = all;
    },
    empty: () => {
      told.clear();
      for (const list of [inTime, noticed, times, documents, navigations]) list.value = [];
    },
  };
}

const byTime = (a: Row, b: Row): number => a.at - b.at || a.id - b.id;

/** A row that nothing was said about stays the same object: what is known of it elsewhere stays known. */
function remarked(row: Row, remarks: ReadonlyMap<string, Annotations['remarks'][string]>): Row {
  const remark = remarks.get(row.key);
  return remark ? { ...row, ...remark } : row;
}

function unmuted(row: Row, muted: readonly MutedRule[]): Row {
  if (!muted.length || !row.found.some(({ rule }) => isMuted(rule, row.host, muted))) return row;
  return { ...row, ...flagsOf(row.found.filter(({ rule }) => !isMuted(rule, row.host, muted))) };
}

function count(rows: readonly Row[], requests: number): Counts {
  const counts = { requests, denials: 0, faults: 0, leaks: 0, unexplained: 0, expected: 0, noticed: 0 };
  const severities = { none: 0, info: 0, warning: 0, error: 0 };
  const causes = new Map<CauseId, { cause: CauseId; title: string; count: number }>();
  for (const row of rows) {
    if (row.faults > 0) counts.faults += 1;
    if (row.leaks > 0) counts.leaks += 1;
    if (isUnexplained(row)) counts.unexplained += 1;
    if (isExpected(row)) counts.expected += 1;
    severities[row.severity] += 1;
    if (row.cause === '') {
      counts.noticed += 1;
      continue;
    }
    counts.denials += 1;
    const same = causes.get(row.cause);
    if (same) same.count += 1;
    else causes.set(row.cause, { cause: row.cause, title: row.causeTitle, count: 1 });
  }
  return { ...counts, severities, causes: [...causes.values()].sort((a, b) => b.count - a.count) };
}
