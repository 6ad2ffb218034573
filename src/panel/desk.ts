import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Annotations, MutedRule } from '../report/annotations.ts';
import { createKeptEntries, type KeptEntries } from './kept-entries.ts';
import type { News, Order } from './messages.ts';
import type { Platform, Settings } from './platform.ts';
import { createKeptRemarks, type Remarks } from './remarks.ts';
import { readSettings } from './settings.ts';
import { createStore, type Store } from './store.ts';
import { told } from './words/told.ts';

/** The big parts of the panel; one of them is to be seen. */
export const views = ['denials', 'matrix', 'session', 'learning', 'settings'] as const;
export type View = (typeof views)[number];

/** The analysis of one capture, in a thread of its own. */
export interface Analysis {
  readonly send: (order: Order) => void;
  /** Stops at once, whatever it is doing. */
  readonly end: () => void;
}

/** A file that is being read. */
export interface Opening {
  readonly name: string;
  readonly store: Store;
}

/** Everything that captures share: what was chosen, what testers said, and which captures there are. */
export interface Desk extends Remarks, KeptEntries {
  readonly platform: Platform;
  readonly settings: ReadonlySignal<Settings>;
  readonly set: (changes: Partial<Settings>) => void;
  readonly view: Signal<View>;
  readonly muted: ReadonlySignal<readonly MutedRule[]>;
  readonly mute: (rule: MutedRule) => void;
  readonly unmute: (rule: MutedRule) => void;
  /** What goes into a file that is exported. */
  readonly exportable: () => Annotations;
  /** Captures, the live one first. */
  readonly captures: ReadonlySignal<readonly Store[]>;
  readonly current: ReadonlySignal<Store>;
  readonly opening: ReadonlySignal<Opening | undefined>;
  /** Something that the user should know; empty if there is nothing. */
  readonly notice: Signal<string>;
  readonly choose: (store: Store) => void;
  /** Reads a file beside what is there. */
  readonly open: (file: File) => void;
  readonly cancel: () => void;
  readonly close: (store: Store) => void;
}

/** Makes the desk of one panel; `start` begins the analysis of a capture and says what it tells. */
export function createDesk(platform: Platform, start: (hear: (news: News) => void) => Analysis): Desk {
  const settings = signal<Settings>(readSettings({}));
  const view = signal<View>('denials');
  const notice = signal('');
  const captures = signal<readonly Store[]>([]);
  const chosen = signal<Store | undefined>(undefined);
  const opening = signal<Opening | undefined>(undefined);
  const remarks = createKeptRemarks(platform.memory);
  const muted = computed(() => settings.value.muted);
  const set = (changes: Partial<Settings>): void => {
    settings.value = { ...settings.value, ...changes };
  };

  let begun = 0;
  const begin = (name: string, live: boolean): Store => {
    const analysis = start((news) => hear(store, news));
    begun += 1;
    const store: Store = createStore(desk, { key: `capture-${begun}`, name, live }, analysis);
    return store;
  };

  const hear = (store: Store, news: News): void =>
    batch(() => {
      if (news.kind === 'failed') fail(store, told(news.text));
      else store.hear(news);
      if (news.kind === 'opened' && opening.value?.store === store) show(store);
    });

  const fail = (store: Store, text: string): void => {
    notice.value = text;
    if (opening.value?.store === store) cancel();
  };

  const show = (store: Store): void => {
    opening.value = undefined;
    captures.value = [...captures.value.filter((one) => !isBlank(one)), store];
    chosen.value = store;
    view.value = 'denials';
  };

  const cancel = (): void => {
    opening.value?.store.end();
    opening.value = undefined;
  };

  const close = (store: Store): void => {
    store.end();
    const left = captures.value.filter((one) => one !== store);
    captures.value = left.length ? left : [begin('', false)];
    if (chosen.value === store) chosen.value = undefined;
  };

  const desk: Desk = {
    ...remarks,
    ...createKeptEntries(platform.memory),
    platform,
    settings,
    set,
    muted,
    mute: (rule) => set({ muted: [...muted.value.filter((one) => !isSame(one, rule)), rule] }),
    unmute: (rule) => set({ muted: muted.value.filter((one) => !isSame(one, rule)) }),
    exportable: () => ({ ...remarks.annotations.value, muted: muted.value }),
    view,
    captures,
    current: computed(() => chosen.value ?? captures.value[0] ?? first),
    opening,
    notice,
    choose: (store) => {
      chosen.value = store;
    },
    open: (file) => {
      cancel();
      notice.value = '';
      const store = begin(file.name, false);
      opening.value = { name: file.name, store };
      store.read(file);
    },
    cancel,
    close,
  };
  const first = begin('', platform.capture !== undefined);
  captures.value = [first];
  return desk;
}

/** Restores what the user chose last time, then remembers each new choice. */
export async function keepSettings({ platform, set, settings }: Desk): Promise<void> {
  set(readSettings(await platform.settings.read()));
  effect(() => {
    platform.settings.write(settings.value);
  });
}

/** The place for a file where nothing is captured live, as long as no file came. */
function isBlank({ live, times }: Store): boolean {
  return !live && times.value.length === 0;
}

function isSame(one: MutedRule, other: MutedRule): boolean {
  return one.rule === other.rule && one.host === other.host;
}
