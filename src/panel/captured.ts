import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { isExpected, isUnexplained } from '../report/filter.ts';
import type { Row } from './denial-view.ts';
import type { Page } from './messages.ts';
import { allPages } from './pages.ts';

/** How many denials of each kind a capture holds. */
export interface Counts {
  readonly requests: number;
  readonly denials: number;
  readonly faults: number;
  readonly leaks: number;
  readonly unexplained: number;
  readonly expected: number;
}

/** What the panel knows of a capture: its denials as rows, and of everything else only when it happened. */
export interface Captured {
  readonly rows: ReadonlySignal<ReadonlyMap<number, Row>>;
  readonly times: ReadonlySignal<readonly number[]>;
  readonly pages: ReadonlySignal<readonly Page[]>;
  readonly counts: ReadonlySignal<Counts>;
  readonly seen: (times: readonly number[], documents: readonly Page[]) => void;
  readonly navigated: (page: Page) => void;
  readonly put: (rows: readonly Row[]) => void;
  readonly empty: () => void;
}

/** An empty capture. */
export function createCaptured(): Captured {
  const rows = signal<ReadonlyMap<number, Row>>(new Map());
  const times = signal<readonly number[]>([]);
  const documents = signal<readonly Page[]>([]);
  const navigations = signal<readonly Page[]>([]);
  return {
    rows,
    times,
    pages: computed(() => allPages(documents.value, navigations.value)),
    counts: computed(() => count([...rows.value.values()], times.value.length)),
    seen: (more, pages) => {
      times.value = [...times.value, ...more];
      documents.value = [...documents.value, ...pages];
    },
    navigated: (page) => {
      navigations.value = [...navigations.value, page];
    },
    put: (changed) => {
      rows.value = new Map([...rows.value, ...changed.map((row) => [row.id, row] as const)]);
    },
    empty: () => {
      rows.value = new Map();
      for (const list of [times, documents, navigations]) list.value = [];
    },
  };
}

function count(rows: readonly Row[], requests: number): Counts {
  return {
    requests,
    denials: rows.length,
    faults: rows.filter((row) => row.faults > 0).length,
    leaks: rows.filter((row) => row.leaks > 0).length,
    unexplained: rows.filter(isUnexplained).length,
    expected: rows.filter(isExpected).length,
  };
}
