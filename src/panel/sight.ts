import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { readFilter } from '../report/filter.ts';
import { toggleWord } from '../report/filter-words.ts';
import type { Captured } from './captured.ts';
import type { Row } from './denial-view.ts';
import { followUps } from './follow-ups.ts';
import { group } from './group.ts';
import { type Item, itemsOf } from './items.ts';
import type { Settings } from './platform.ts';
import { readSettings } from './settings.ts';
import type { Span } from './timeline.ts';

/** Which part of a capture is to be seen, and in what order. */
export interface Sight {
  readonly filter: Signal<string>;
  /** The part of the time that was chosen on the timeline. */
  readonly span: Signal<Span | undefined>;
  readonly settings: ReadonlySignal<Settings>;
  /** Denials that follow from an earlier one. */
  readonly followUps: ReadonlySignal<ReadonlySet<number>>;
  /** The lines of the list. */
  readonly items: ReadonlySignal<readonly Item[]>;
  readonly set: (settings: Partial<Settings>) => void;
  readonly toggleGroup: (key: string) => void;
  readonly toggleWord: (word: string) => void;
  /** Takes every filter back. */
  readonly showAll: () => void;
}

/** Everything of a capture, grouped as the default is. */
export function createSight(captured: Captured): Sight {
  const filter = signal('');
  const span = signal<Span | undefined>(undefined);
  const settings = signal<Settings>(readSettings({}));
  const closed = signal<ReadonlySet<string>>(new Set());
  const shown = computed(() => {
    const { passes } = readFilter(filter.value);
    return [...captured.rows.value.values()].filter((row) => passes(row) && isInside(row, span.value));
  });
  const groups = computed(() => group(shown.value, settings.value.grouping, captured.pages.value));
  return {
    filter,
    span,
    settings,
    followUps: computed(() => followUps([...captured.rows.value.values()])),
    items: computed(() => itemsOf(groups.value, closed.value)),
    set: (changes) => {
      settings.value = { ...settings.value, ...changes };
    },
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
  };
}

function isInside(row: Row, span: Span | undefined): boolean {
  return !span || (row.at >= span.from && row.at <= span.to);
}
