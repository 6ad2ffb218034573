import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';

import type { Chip, DenialView, Row } from './denial-view.ts';
import { isUnexplained, readFilter, toggleWord } from './filter.ts';
import { type Group, group } from './group.ts';
import { denialKey, type Item, itemsOf } from './items.ts';
import type { ExportForm, News, Order, Page } from './messages.ts';
import type { Platform, Settings } from './platform.ts';
import { readSettings } from './settings.ts';
import { allPages } from './pages.ts';
import type { Span } from './timeline.ts';

/** What is to be seen where both parts have no room side by side. */
export type NarrowPage = 'list' | 'detail';

/** How many denials of each kind the capture holds. */
export interface Counts {
  readonly requests: number;
  readonly denials: number;
  readonly faults: number;
  readonly leaks: number;
  readonly unexplained: number;
  readonly expected: number;
}

/** The panel's state, and all that can be done to it. Views read it, nothing else writes it. */
export interface Store {
  readonly platform: Platform;
  readonly rows: ReadonlySignal<ReadonlyMap<number, Row>>;
  readonly times: ReadonlySignal<readonly number[]>;
  readonly pages: ReadonlySignal<readonly Page[]>;
  readonly counts: ReadonlySignal<Counts>;
  readonly shown: ReadonlySignal<readonly Row[]>;
  readonly items: ReadonlySignal<readonly Item[]>;
  readonly denial: ReadonlySignal<DenialView | undefined>;
  readonly notice: Signal<string>;
  readonly progress: ReadonlySignal<{ readonly done: number; readonly total: number } | undefined>;
  readonly recording: Signal<boolean>;
  readonly filter: Signal<string>;
  readonly span: Signal<Span | undefined>;
  readonly settings: Signal<Settings>;
  /** Key of the line that the keyboard is on. */
  readonly active: Signal<string>;
  readonly selected: Signal<number | undefined>;
  readonly narrowPage: Signal<NarrowPage>;
  readonly highlight: Signal<Chip | undefined>;
  readonly toggleGroup: (key: string) => void;
  readonly toggleWord: (word: string) => void;
  /** Takes every filter back. */
  readonly showAll: () => void;
  readonly select: (id: number) => void;
  readonly set: (settings: Partial<Settings>) => void;
  readonly clear: () => void;
  readonly openFile: (file: File) => void;
  readonly save: (form: ExportForm) => void;
  readonly add: (entries: readonly unknown[]) => void;
  readonly navigated: (page: Page) => void;
  readonly hear: (news: News) => void;
}

/** Makes the state of one panel. `send` hands orders to the worker; what comes back is given to `hear`. */
export function createStore(platform: Platform, send: (order: Order) => void): Store {
  const rows = signal<ReadonlyMap<number, Row>>(new Map());
  const times = signal<readonly number[]>([]);
  const documents = signal<readonly Page[]>([]);
  const navigations = signal<readonly Page[]>([]);
  const pages = computed(() => allPages(documents.value, navigations.value));
  const denial = signal<DenialView | undefined>(undefined);
  const notice = signal('');
  const progress = signal<{ done: number; total: number } | undefined>(undefined);
  const recording = signal(true);
  const filter = signal('');
  const span = signal<Span | undefined>(undefined);
  const settings = signal<Settings>(readSettings({}));
  const closed = signal<ReadonlySet<string>>(new Set());
  const active = signal('');
  const selected = signal<number | undefined>(undefined);
  const narrowPage = signal<NarrowPage>('list');
  const highlight = signal<Chip | undefined>(undefined);

  const shown = computed(() => inSpan([...rows.value.values()].filter(readFilter(filter.value)), span.value));
  const groups = computed<readonly Group[]>(() => group(shown.value, settings.value.grouping, pages.value));
  const items = computed(() => itemsOf(groups.value, closed.value));
  const counts = computed(() => count([...rows.value.values()], times.value.length));

  const select = (id: number): void =>
    batch(() => {
      if (selected.value !== id) highlight.value = undefined;
      selected.value = id;
      active.value = denialKey(id);
    });

  const empty = (): void =>
    batch(() => {
      rows.value = new Map();
      times.value = [];
      documents.value = [];
      navigations.value = [];
      span.value = undefined;
      denial.value = undefined;
      selected.value = undefined;
      active.value = '';
      highlight.value = undefined;
      narrowPage.value = 'list';
      notice.value = '';
    });

  const takeRows = (changed: readonly Row[]): void => {
    const next = new Map(rows.value);
    for (const row of changed) next.set(row.id, row);
    rows.value = next;
    const first = selected.value === undefined ? items.value.find((item) => item.kind === 'denial') : undefined;
    if (first) select(first.row.id);
    else if (changed.some((row) => row.id === selected.value)) send({ kind: 'show', id: Number(selected.value) });
  };

  const hear = (news: News): void =>
    batch(() => {
      if (news.kind === 'seen') {
        times.value = [...times.value, ...news.times];
        documents.value = [...documents.value, ...news.pages];
      } else if (news.kind === 'rows') takeRows(news.rows);
      else if (news.kind === 'denial') {
        if (news.denial.id === selected.value) denial.value = news.denial;
      } else if (news.kind === 'cleared') empty();
      else if (news.kind === 'progress') progress.value = news.done < news.total ? news : undefined;
      else if (news.kind === 'file') platform.download(news.file);
      else {
        progress.value = undefined;
        notice.value = news.text;
      }
    });

  effect(() => {
    const id = selected.value;
    if (id === undefined) denial.value = undefined;
    else send({ kind: 'show', id });
  });

  return {
    platform,
    rows,
    times,
    pages,
    counts,
    shown,
    items,
    denial,
    notice,
    progress,
    recording,
    filter,
    span,
    settings,
    active,
    selected,
    narrowPage,
    highlight,
    toggleGroup: (key) => {
      const next = new Set(closed.value);
      if (!next.delete(key)) next.add(key);
      closed.value = next;
    },
    toggleWord: (word) => {
      filter.value = toggleWord(filter.value, word);
    },
    showAll: () =>
      batch(() => {
        filter.value = '';
        span.value = undefined;
      }),
    select,
    set: (changes) => {
      settings.value = { ...settings.value, ...changes };
    },
    clear: () => send({ kind: 'clear' }),
    openFile: (file) => {
      recording.value = false;
      send({ kind: 'import', file });
    },
    save: (form) => send({ kind: 'export', form, id: selected.value }),
    add: (entries) => {
      if (recording.value && entries.length) send({ kind: 'add', entries });
    },
    navigated: (page) => {
      if (recording.value) navigations.value = [...navigations.value, page];
    },
    hear,
  };
}

function inSpan(rows: readonly Row[], span: Span | undefined): readonly Row[] {
  return span ? rows.filter((row) => row.at >= span.from && row.at <= span.to) : rows;
}

function count(rows: readonly Row[], requests: number): Counts {
  return {
    requests,
    denials: rows.length,
    faults: rows.filter((row) => row.faults > 0).length,
    leaks: rows.filter((row) => row.leaks > 0).length,
    unexplained: rows.filter(isUnexplained).length,
    expected: rows.filter((row) => row.cause === 'auth-handshake').length,
  };
}
