import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type FilterFault, readFilter } from '../report/filter.ts';
import { toggleWord } from '../report/filter-words.ts';
import type { Captured } from './captured.ts';
import type { Row } from './denial-view.ts';
import { followUps } from './follow-ups.ts';
import { group } from './group.ts';
import { type Lines, linesOf } from './lines.ts';
import type { Settings } from './platform.ts';
import type { Span } from './timeline.ts';

/** Which part of a capture is to be seen, and in what order. */
export interface Sight {
  /** The filter that holds. */
  readonly filter: ReadonlySignal<string>;
  /** The filter as it stands in its field: in a large capture the list follows when typing pauses. */
  readonly typed: ReadonlySignal<string>;
  readonly type: (filter: string) => void;
  /** What in the filter could not be understood. */
  readonly filterFaults: ReadonlySignal<readonly FilterFault[]>;
  /** The part of the time that was chosen on the timeline. */
  readonly span: Signal<Span | undefined>;
  /** Denials that the filter lets through. */
  readonly shown: ReadonlySignal<readonly Row[]>;
  /** Denials that follow from an earlier one. */
  readonly followUps: ReadonlySignal<ReadonlySet<number>>;
  readonly lines: ReadonlySignal<Lines>;
  readonly toggleGroup: (key: string) => void;
  readonly toggleFold: (key: string) => void;
  readonly toggleWord: (word: string) => void;
  /** Takes every filter back. */
  readonly showAll: () => void;
}

/** Up to so many denials, the list follows every letter. */
const atOnce = 5000;

/** Everything of a capture, grouped and sorted as the settings say. */
export function createSight(captured: Captured, settings: ReadonlySignal<Settings>): Sight {
  const filter = signal('');
  const typed = signal('');
  let pause: ReturnType<typeof setTimeout> | undefined;
  const apply = (): void => {
    clearTimeout(pause);
    filter.value = typed.value;
  };
  const type = (text: string): void => {
    typed.value = text;
    clearTimeout(pause);
    if (captured.denials.value.length > atOnce) pause = setTimeout(apply, 120);
    else apply();
  };
  const span = signal<Span | undefined>(undefined);
  const closed = signal<ReadonlySet<string>>(new Set());
  const unfolded = signal<ReadonlySet<string>>(new Set());
  const read = computed(() => readFilter(filter.value));
  const grouping = computed(() => settings.value.grouping);
  const sort = computed(() => settings.value.sort);
  const shown = computed(() => {
    const { passes } = read.value;
    return captured.denials.value.filter((row) => passes(row) && isInside(row, span.value));
  });
  const groups = computed(() => group(shown.value, grouping.value, captured.pages.value, sort.value));
  return {
    filter,
    typed,
    type,
    filterFaults: computed(() => read.value.faults),
    span,
    shown,
    followUps: computed(() => followUps(captured.denials.value)),
    lines: computed(() => linesOf(groups.value, closed.value, unfolded.value)),
    toggleGroup: (key) => {
      closed.value = toggled(closed.value, key);
    },
    toggleFold: (key) => {
      unfolded.value = toggled(unfolded.value, key);
    },
    toggleWord: (word) => {
      typed.value = toggleWord(typed.value, word);
      apply();
    },
    showAll: () =>
      batch(() => {
        typed.value = '';
        apply();
        span.value = undefined;
      }),
  };
}

function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return next;
}

function isInside(row: Row, span: Span | undefined): boolean {
  return !span || (row.at >= span.from && row.at <= span.to);
}
