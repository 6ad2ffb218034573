import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { AccessMatrix } from '../engine/access-matrix.ts';
import { noAnnotations } from '../report/annotations.ts';
import type { Extent } from '../report/extent.ts';
import { type Captured, createCaptured } from './captured.ts';
import { type Choice, createChoice } from './choice.ts';
import type { Mention, Row } from './denial-view.ts';
import type { Analysis, Desk } from './desk.ts';
import { isSame, type LearnList, type Topic } from './learn-page.ts';
import type { ExportForm, News, Page, RedactionPreview, Repair } from './messages.ts';
import type { Platform, Settings } from './platform.ts';
import { createSight, type Sight } from './sight.ts';
import { t, tn } from './words/t.ts';
import { told } from './words/told.ts';

type Progress = { readonly done: number; readonly total: number } | undefined;

/** One capture, live or out of a file, and all that can be done with it. Views read it and call it, nothing else writes it. */
export interface Store
  extends Omit<Sight, 'stop'>,
    Choice,
    Pick<Captured, 'denials' | 'rows' | 'times' | 'pages' | 'counts'> {
  readonly desk: Desk;
  readonly platform: Platform;
  readonly settings: ReadonlySignal<Settings>;
  readonly set: (changes: Partial<Settings>) => void;
  /** Tells it from other captures. */
  readonly key: string;
  /** Name of the file; empty for the live capture. */
  readonly name: string;
  readonly live: boolean;
  readonly recording: Signal<boolean>;
  readonly progress: ReadonlySignal<Progress>;
  /** What in the file was mended or skipped. */
  readonly repairs: ReadonlySignal<readonly Repair[]>;
  readonly repairsRead: Signal<boolean>;
  /** Said politely to who cannot see: how many denials came since. */
  readonly announced: ReadonlySignal<string>;
  readonly list: ReadonlySignal<LearnList | undefined>;
  /** Who got what; undefined until it was asked for. */
  readonly matrix: ReadonlySignal<AccessMatrix | undefined>;
  readonly askMatrix: (deniedOnly: boolean) => void;
  /** The exchanges that were asked for last, in a line each. */
  readonly mentions: ReadonlySignal<readonly Mention[]>;
  readonly askMentions: (ids: readonly number[]) => void;
  readonly clear: () => void;
  readonly read: (file: File) => void;
  readonly end: () => void;
  /** Opens the page about a cause, a rule or a product. */
  readonly learn: (topic: Topic) => void;
  readonly learnList: () => void;
  readonly closePage: () => void;
  /** Makes a file: of all denials, or of those that are shown. */
  readonly save: (form: ExportForm, choice: SaveChoice) => void;
  /** What a HAR without secrets would have replaced; undefined until that is known. */
  readonly preview: ReadonlySignal<RedactionPreview | undefined>;
  readonly askPreview: () => void;
  /** Copies a denial as Markdown for a ticket; false if that did not work. */
  readonly copyTicket: (id: number) => Promise<boolean>;
  /** Takes raw entries of a live capture, unless recording is off. */
  readonly add: (entries: readonly unknown[]) => void;
  /** Takes what was kept of the live capture before anything else comes. */
  readonly restore: (entries: readonly unknown[]) => void;
  readonly navigated: (page: Page) => void;
  /** Takes what the worker tells. */
  readonly hear: (news: News) => void;
}

/** Choices that follow each other faster are passed over: who walks through the list reads where they stop. */
const passing = 100;

/** Tells a choice at once, and after one that was told a moment ago, or passed over, only once it lasts. Gives what ends it. */
function whenCalm(chosen: ReadonlySignal<number | undefined>, tell: (id: number) => void): () => void {
  let before = Number.NEGATIVE_INFINITY;
  let soon: ReturnType<typeof setTimeout> | undefined;
  const stop = effect(() => {
    const id = chosen.value;
    clearTimeout(soon);
    if (id === undefined) return;
    const [now, last] = [performance.now(), before];
    before = now;
    if (now - last > passing) tell(id);
    else soon = setTimeout(tell, passing, id);
  });
  return () => {
    clearTimeout(soon);
    stop();
  };
}

/** What goes into a file. */
interface SaveChoice {
  readonly shown?: boolean;
  readonly extent?: Extent;
}

/** Makes the state of one capture, which the analysis works for. */
export function createStore(
  desk: Desk,
  { key, name, live }: Pick<Store, 'key' | 'name' | 'live'>,
  { send, end }: Analysis,
): Store {
  const { platform, settings } = desk;
  const captured = createCaptured(desk.annotations, desk.muted);
  const sight = createSight(captured, settings);
  const choice = createChoice();
  const recording = signal(live);
  const progress = signal<Progress>(undefined);
  const repairs = signal<readonly Repair[]>([]);
  const announced = signal('');
  const list = signal<LearnList | undefined>(undefined);
  const matrix = signal<AccessMatrix | undefined>(undefined);
  const preview = signal<RedactionPreview | undefined>(undefined);
  const mentions = signal<readonly Mention[]>([]);
  let wanted: ((text: string) => void) | undefined;

  const identities = computed(() => desk.annotations.value.identities);
  let known = noAnnotations.identities;
  const stops = [
    sight.stop,
    effect(() => {
      if (identities.value === known) return;
      known = identities.value;
      send({ kind: 'names', names: known });
    }),
    whenCalm(choice.selected, (id) => send({ kind: 'show', id })),
    effect(() => {
      if (choice.selected.value === undefined && captured.rows.value.length) selectFirst(sight, choice.select);
    }),
  ];

  const put = (rows: readonly Row[], more = false): void => {
    const before = captured.denials.value.length;
    captured.put(rows, more);
    const id = choice.selected.value;
    if (id !== undefined && rows.some((row) => row.id === id)) send({ kind: 'show', id });
    const count = captured.denials.value.length - before;
    if (count > 0) announced.value = t('announce.denials', { count, title: rows.at(-1)?.causeTitle ?? '' });
  };

  /** What nobody refused may be refused later, or explained: then it is not there any more. */
  const notice = (rows: readonly Row[]): void => {
    const before = captured.counts.value.noticed;
    captured.notice(rows);
    const id = choice.selected.value;
    const count = captured.counts.value.noticed - before;
    const last = rows.at(-1);
    if (count > 0 && last) announced.value = tn('announce.noticed', count, { title: told(last.causeTitle) });
    if (id === undefined) return;
    if (rows.some((row) => row.id === id)) send({ kind: 'show', id });
    else if (!captured.rows.value.some((row) => row.id === id)) choice.deselect();
  };

  const empty = (): void => {
    captured.empty();
    // Once more, because something to be kept may have been on its way when this was asked for.
    if (live) desk.keepEntries(0, []);
    choice.deselect();
    sight.span.value = undefined;
    repairs.value = [];
    matrix.value = undefined;
  };

  const take = (news: News): void => {
    if (news.kind === 'seen') captured.seen(news.times, news.pages);
    else if (news.kind === 'rows') put(news.rows, news.more);
    else if (news.kind === 'noticed') notice(news.rows);
    else if (news.kind === 'cleared') empty();
    else if (news.kind === 'matrix') matrix.value = news.matrix;
    else if (news.kind === 'preview') preview.value = news.preview;
    else if (news.kind === 'mentions') mentions.value = news.mentions;
    else if (news.kind === 'around') choice.around.value = news.around;
    else if (news.kind === 'opened') repairs.value = news.repairs;
    else if (news.kind === 'file') platform.download(news.file);
    else if (news.kind === 'text') wanted?.(news.text);
    else if (news.kind === 'kept') desk.keepEntries(news.from, news.entries);
    else if (news.kind === 'notice' || news.kind === 'failed') desk.notice.value = told(news.text);
    else if (news.kind === 'progress') progress.value = news.done < news.total ? news : undefined;
    else if (news.kind === 'list') list.value = news.list;
    else if (news.kind === 'page') {
      if (isSame(news.page.topic, choice.topic.value)) choice.page.value = news.page;
    } else if (news.denial.id === choice.selected.value) choice.denial.value = news.denial;
  };

  const clear = (): void => {
    send({ kind: 'clear' });
    if (live) desk.keepEntries(0, []);
  };

  return {
    ...sight,
    ...choice,
    ...captured,
    desk,
    platform,
    settings,
    set: desk.set,
    key,
    name,
    live,
    recording,
    progress,
    repairs,
    repairsRead: signal(false),
    announced,
    list,
    matrix,
    askMatrix: (deniedOnly) => send({ kind: 'matrix', deniedOnly }),
    mentions,
    askMentions: (ids) => send({ kind: 'mention', ids }),
    clear,
    read: (file) => send({ kind: 'read', file }),
    end: () => {
      for (const stop of stops) stop();
      end();
    },
    learn: (topic) => {
      choice.topic.value = topic;
      send({ kind: 'learn', topic });
    },
    learnList: () => {
      if (!list.value) send({ kind: 'list' });
    },
    closePage: () =>
      batch(() => {
        choice.topic.value = undefined;
        choice.page.value = undefined;
      }),
    save: (form, { shown, extent }) =>
      send({
        kind: 'export',
        form,
        id: choice.selected.value,
        file: name,
        annotations: desk.exportable(),
        ...(shown && { only: sight.shown.value.map(({ id }) => id) }),
        ...(extent && { extent }),
      }),
    preview,
    askPreview: () => {
      preview.value = undefined;
      send({ kind: 'preview' });
    },
    copyTicket: (id) =>
      new Promise((resolve) => {
        wanted = (text) => resolve(platform.copy(text));
        send({ kind: 'ticket', id, file: name, annotations: desk.exportable() });
      }),
    add: (entries) => {
      if (recording.value && entries.length) send({ kind: 'add', entries });
    },
    restore: (entries) => {
      if (entries.length) send({ kind: 'add', entries, kept: true });
    },
    navigated: (page) => {
      if (!recording.value) return;
      if (settings.value.navigation === 'clear') clear();
      captured.navigated(page);
    },
    hear: (news) => batch(() => take(news)),
  };
}

function selectFirst({ lines }: Sight, select: Choice['select']): void {
  for (let index = 0; index < Math.min(lines.value.length, 50); index += 1) {
    const line = lines.value.at(index);
    if (line?.kind === 'denial') {
      select(line.row.id);
      return;
    }
  }
}
