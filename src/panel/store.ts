import { batch, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type Captured, createCaptured } from './captured.ts';
import { type Choice, createChoice } from './choice.ts';
import type { Row } from './denial-view.ts';
import { isSame, type Topic } from './learn-page.ts';
import type { ExportForm, News, Order, Page } from './messages.ts';
import type { Platform } from './platform.ts';
import { createSight, type Sight } from './sight.ts';

type Progress = { readonly done: number; readonly total: number } | undefined;

/** The panel's state, and all that can be done to it. Views read it and call it, nothing else writes it. */
export interface Store extends Sight, Choice, Pick<Captured, 'rows' | 'times' | 'pages' | 'counts'> {
  readonly platform: Platform;
  readonly recording: Signal<boolean>;
  /** Something that the user should know; empty if there is nothing. */
  readonly notice: Signal<string>;
  readonly progress: ReadonlySignal<Progress>;
  readonly clear: () => void;
  readonly openFile: (file: File) => void;
  /** Opens the page about a cause or rule. */
  readonly learn: (topic: Topic) => void;
  readonly closePage: () => void;
  readonly save: (form: ExportForm) => void;
  /** Takes raw entries of a live capture, unless recording is off. */
  readonly add: (entries: readonly unknown[]) => void;
  readonly navigated: (page: Page) => void;
  /** Takes what the worker tells. */
  readonly hear: (news: News) => void;
}

/** Makes the state of one panel. `send` hands orders to the worker; what comes back is given to `hear`. */
export function createStore(platform: Platform, send: (order: Order) => void): Store {
  const captured = createCaptured();
  const sight = createSight(captured);
  const choice = createChoice();
  const recording = signal(true);
  const notice = signal('');
  const progress = signal<Progress>(undefined);

  effect(() => {
    const id = choice.selected.value;
    if (id !== undefined) send({ kind: 'show', id });
  });

  const put = (rows: readonly Row[]): void => {
    captured.put(rows);
    const { selected, select } = choice;
    const first = sight.items.value.find((item) => item.kind === 'denial');
    if (selected.value === undefined && first) select(first.row.id);
    else if (rows.some((row) => row.id === selected.value)) send({ kind: 'show', id: Number(selected.value) });
  };

  const empty = (): void => {
    captured.empty();
    choice.deselect();
    sight.span.value = undefined;
    notice.value = '';
  };

  const say = (text: string): void => {
    progress.value = undefined;
    notice.value = text;
  };

  const take = (news: News): void => {
    if (news.kind === 'seen') captured.seen(news.times, news.pages);
    else if (news.kind === 'rows') put(news.rows);
    else if (news.kind === 'cleared') empty();
    else if (news.kind === 'file') platform.download(news.file);
    else if (news.kind === 'notice') say(news.text);
    else if (news.kind === 'progress') progress.value = news.done < news.total ? news : undefined;
    else if (news.kind === 'page') {
      if (isSame(news.page.topic, choice.topic.value)) choice.page.value = news.page;
    } else if (news.denial.id === choice.selected.value) choice.denial.value = news.denial;
  };

  return {
    ...sight,
    ...choice,
    ...captured,
    platform,
    recording,
    notice,
    progress,
    clear: () => send({ kind: 'clear' }),
    openFile: (file) => {
      recording.value = false;
      send({ kind: 'import', file });
    },
    learn: (topic) => {
      choice.topic.value = topic;
      send({ kind: 'learn', topic });
    },
    closePage: () =>
      batch(() => {
        choice.topic.value = undefined;
        choice.page.value = undefined;
      }),
    save: (form) => send({ kind: 'export', form, id: choice.selected.value }),
    add: (entries) => {
      if (recording.value && entries.length) send({ kind: 'add', entries });
    },
    navigated: (page) => {
      if (recording.value) captured.navigated(page);
    },
    hear: (news) => batch(() => take(news)),
  };
}
