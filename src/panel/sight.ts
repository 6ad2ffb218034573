import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type FilterFault, readFilter } from '../report/filter.ts';
import { toggleWord } from '../report/filter-words.ts';
import type { Captured } from './captured.ts';
import { rankOf } from './columns.ts';
import type { Row } from './denial-view.ts';
import { followUps } from './follow-ups.ts';
import { createGroups } from './group.ts';
import { type Lines, linesOf } from './lines.ts';
import type { Settings } from './platform.ts';
import { inPortions } from './portions.ts';
import { type Sifted, sift } from './sift.ts';
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
  /** Denials and noticed requests that the filter lets through; in a large capture they follow a moment after the filter. */
  readonly shown: ReadonlySignal<readonly Row[]>;
  /** Denials that follow from an earlier one; in a large capture known a moment after them. */
  readonly followUps: ReadonlySignal<ReadonlySet<number>>;
  readonly lines: ReadonlySignal<Lines>;
  readonly toggleGroup: (key: string) => void;
  readonly toggleFold: (key: string) => void;
  readonly toggleWord: (word: string) => void;
  /** Takes every filter back. */
  readonly showAll: () => void;
  /** Looks at nothing any more. */
  readonly stop: () => void;
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
  const rank = computed(() => rankOf(captured.rows.value, sort.value));
  const sifted = signal<Sifted>({ shown: [], groups: [] });
  const following = signal<ReadonlySet<number>>(new Set());
  const stopFollowing = effect(() =>
    inPortions(followUps(captured.denials.value), (ids) => {
      following.value = ids;
    }),
  );
  const stopSifting = effect(() => {
    const [{ passes }, inside] = [read.value, span.value];
    const groups = createGroups(grouping.value, captured.pages.value, rank.value);
    const work = sift(captured.rows.value, (row) => passes(row) && isInside(row, inside), groups);
    return inPortions(work, (result) => {
      sifted.value = result;
    });
  });
  return {
    filter,
    typed,
    type,
    filterFaults: computed(() => read.value.faults),
    span,
    shown: computed(() => sifted.value.shown),
    followUps: following,
    lines: computed(() => linesOf(sifted.value.groups, closed.value, unfolded.value)),
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
    stop: () => {
      stopSifting();
      stopFollowing();
    },
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
