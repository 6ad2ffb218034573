import { batch, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Chip, RequestView } from './denial-view.ts';
import type { AroundView } from './inspect-view.ts';
import type { LearnPage, Topic } from './learn-page.ts';
import { denialKey } from './lines.ts';

/** What is to be seen where list and detail have no room side by side. */
export type NarrowPage = 'list' | 'detail';

/** Where the user is: the line that the keyboard is on, the chosen denial or noticed request, and what is marked in it. */
export interface Choice {
  /** Key of the line. */
  readonly active: Signal<string>;
  readonly selected: ReadonlySignal<number | undefined>;
  /** The chosen denial as the worker told it; undefined until it has. */
  readonly denial: Signal<RequestView | undefined>;
  /** What happened around the chosen denial; undefined until the worker has told it. */
  readonly around: Signal<AroundView | undefined>;
  readonly highlight: Signal<Chip | undefined>;
  readonly narrowPage: Signal<NarrowPage>;
  /** What the user wants to read about, and the page about it once the worker has told it. */
  readonly topic: Signal<Topic | undefined>;
  readonly page: Signal<LearnPage | undefined>;
  readonly select: (id: number) => void;
  readonly deselect: () => void;
}

/** Nothing chosen yet. */
export function createChoice(): Choice {
  const active = signal('');
  const selected = signal<number | undefined>(undefined);
  const denial = signal<RequestView | undefined>(undefined);
  const around = signal<AroundView | undefined>(undefined);
  const highlight = signal<Chip | undefined>(undefined);
  const narrowPage = signal<NarrowPage>('list');
  const topic = signal<Topic | undefined>(undefined);
  const page = signal<LearnPage | undefined>(undefined);
  return {
    active,
    selected,
    denial,
    around,
    highlight,
    narrowPage,
    topic,
    page,
    select: (id) =>
      batch(() => {
        if (selected.value !== id) highlight.value = undefined;
        for (const one of [topic, page]) one.value = undefined;
        selected.value = id;
        active.value = denialKey(id);
      }),
    deselect: () =>
      batch(() => {
        active.value = '';
        for (const one of [selected, denial, around, highlight, topic, page]) one.value = undefined;
        narrowPage.value = 'list';
      }),
  };
}
