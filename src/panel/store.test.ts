import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createDesk, type Desk } from './desk.ts';
import type { LearnPage } from './learn-page.ts';
import type { News, Order } from './messages.ts';
import type { TextFile } from './platform.ts';
import type { Store } from './store.ts';
import { testPlatform } from './testdata/platform.ts';
import { row } from './testdata/row.ts';

let orders: Order[];
let saved: TextFile[];
let desk: Desk;
let store: Store;
/** What each analysis says, the first one being that of the live capture. */
let tell: ((news: News) => void)[];
let ended: number;

beforeEach(() => {
  orders = [];
  saved = [];
  tell = [];
  ended = 0;
  desk = createDesk(testPlatform(saved), (hear) => {
    tell.push(hear);
    return {
      send: (order) => orders.push(order),
      end: () => {
        ended += 1;
      },
    };
  });
  store = desk.current.value;
});

const rows = [
  row({ id: 7, at: 70, cause: 'geo-blocked', causeTitle: 'Country' }),
  row({ id: 5, at: 50 }),
  row({ id: 6, at: 60, cause: 'unspecified-403', causeTitle: 'Not said', leaks: 2 }),
];
const emptyPage: LearnPage = {
  topic: { kind: 'cause', id: 'no-credentials' },
  kind: 'Cause',
  headline: '',
  title: 'Not signed in',
  about: '',
  fixes: [],
  tellApart: '',
  examples: [],
  notExamples: [],
  references: [],
  wordings: [],
};
const nothingFound = { found: [], rules: [], severity: 'none', faults: 0, leaks: 0, worst: 'none' } as const;
const lines = () => Array.from({ length: store.lines.value.length }, (_, at) => store.lines.value.at(at)?.key);

describe('the store', () => {
  it('chooses the first line when the first denials come, and asks for it', () => {
    store.hear({ kind: 'rows', rows });
    expect(store.selected.value).toBe(5);
    expect(store.active.value).toBe('denial-5');
    expect(orders).toEqual([{ kind: 'show', id: 5 }]);
  });

  it('asks for the chosen denial again when it was judged anew, and for no other', () => {
    store.hear({ kind: 'rows', rows });
    store.hear({ kind: 'rows', rows: [row({ id: 6 })] });
    expect(orders).toHaveLength(1);
    store.hear({ kind: 'rows', rows: [row({ id: 5, headline: 'Better known' })] });
    expect(orders).toHaveLength(2);
    expect(store.denials.value.find(({ id }) => id === 5)?.headline).toBe('Better known');
  });

  it('asks for no denial that was only passed on the way to another one', async () => {
    store.hear({ kind: 'rows', rows });
    store.select(6);
    store.select(7);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(orders).toEqual([5, 7].map((id) => ({ kind: 'show', id })));
  });

  it('counts denials by what is to be said about them', () => {
    store.hear({ kind: 'seen', times: [1, 2, 3, 4], pages: [] });
    store.hear({ kind: 'rows', rows });
    expect(store.counts.value).toMatchObject({
      requests: 4,
      denials: 3,
      faults: 3,
      leaks: 1,
      unexplained: 1,
      expected: 0,
      severities: { warning: 3 },
    });
    expect(store.counts.value.causes.map(({ title, count }) => `${title} ${count}`)).toContain('Country 1');
  });

  it('lists what nobody refused beside the denials, without counting it as one', async () => {
    const noticed = [
      row({ id: 8, at: 55, cause: '', causeTitle: 'Held back', story: 'cors-chain', status: 0, ...nothingFound }),
      row({ id: 9, at: 80, cause: '', causeTitle: 'Names', leaks: 1 }),
    ];
    store.hear({ kind: 'rows', rows });
    store.hear({ kind: 'noticed', rows: noticed });
    expect(store.counts.value).toMatchObject({ denials: 3, noticed: 2, leaks: 2, severities: { none: 1 } });
    expect(store.counts.value.causes).toHaveLength(3);
    expect(store.denials.value).toHaveLength(3);
    expect(store.announced.value).toContain('Names');
    // The list is sifted in portions of a few milliseconds.
    const shown = (ids: readonly number[]) =>
      vi.waitFor(() => expect(store.shown.value.map(({ id }) => id)).toEqual(ids));
    await shown([5, 8, 6, 7, 9]);
    expect(lines().slice(-4)).toEqual(['group-noticed Held back', 'denial-8', 'group-noticed Names', 'denial-9']);
    store.toggleWord('is:noticed');
    await shown([8, 9]);
    store.type('is:denied');
    await shown([5, 6, 7]);
    store.type('status:0');
    await shown([8]);
  });

  it('chooses a noticed request where nothing was denied, and lets it go when there is nothing left to be said of it', () => {
    const noticed = row({ id: 8, cause: '', causeTitle: 'Held back', story: 'cors-chain', ...nothingFound });
    store.hear({ kind: 'noticed', rows: [noticed] });
    expect([store.selected.value, orders]).toEqual([8, [{ kind: 'show', id: 8 }]]);
    store.hear({ kind: 'noticed', rows: [] });
    expect([store.selected.value, store.rows.value]).toEqual([undefined, []]);
  });

  it('shows a request once that was noticed before it was refused', () => {
    store.hear({ kind: 'noticed', rows: [row({ id: 5, cause: '', story: 'cors-chain' })] });
    store.hear({ kind: 'rows', rows: [row({ id: 5 })] });
    expect(store.rows.value.map(({ cause }) => cause)).toEqual(['csrf-rejected']);
  });

  it('does not list a request for what a muted rule found in it, unless a story is about it', () => {
    const found = [{ rule: 'no-login-throttle' as const, severity: 'warning' as const, leak: true }];
    desk.mute({ rule: 'no-login-throttle', host: '' });
    store.hear({
      kind: 'noticed',
      rows: [row({ id: 8, cause: '', found }), row({ id: 9, cause: '', found, story: 'login-not-throttled' })],
    });
    expect(store.rows.value.map(({ id }) => id)).toEqual([9]);
  });

  it('shows what filter and time let through, and all again', () => {
    store.hear({ kind: 'rows', rows });
    store.toggleWord('has:leak');
    expect(lines()).toEqual(['group-unspecified-403', 'denial-6']);
    store.toggleWord('has:leak');
    store.span.value = { from: 65, to: 80 };
    expect(lines()).toEqual(['group-geo-blocked', 'denial-7']);
    store.showAll();
    expect(lines()).toHaveLength(6);
  });

  it('forgets everything about the capture when it was cleared, and keeps the filter', () => {
    store.hear({ kind: 'rows', rows });
    store.type('status:403');
    store.span.value = { from: 0, to: 100 };
    store.clear();
    expect(orders.at(-1)).toEqual({ kind: 'clear' });
    store.hear({ kind: 'cleared' });
    expect([store.denials.value.length, store.selected.value, store.span.value]).toEqual([0, undefined, undefined]);
    expect(store.filter.value).toBe('status:403');
  });

  it('takes nothing live while recording is off', () => {
    store.add([{}]);
    store.recording.value = false;
    store.add([{}]);
    store.navigated({ at: 1, url: 'https://shop.example/' });
    expect(orders.map(({ kind }) => kind)).toEqual(['add']);
    expect(store.pages.value).toEqual([]);
  });

  it('keeps what it has when the page is left, or clears it if that was chosen', () => {
    store.navigated({ at: 1, url: 'https://shop.example/' });
    expect(orders).toEqual([]);
    store.set({ navigation: 'clear' });
    store.navigated({ at: 2, url: 'https://shop.example/next' });
    expect(orders).toEqual([{ kind: 'clear' }]);
  });

  it('opens the page that was asked for last, and leaves it with the next choice', () => {
    const page = (id: 'no-reason' | 'auth-loop') => ({ ...emptyPage, topic: { kind: 'rule' as const, id } });
    store.hear({ kind: 'rows', rows });
    store.learn({ kind: 'rule', id: 'no-reason' });
    store.learn({ kind: 'rule', id: 'auth-loop' });
    store.hear({ kind: 'page', page: page('no-reason') });
    expect(store.page.value).toBeUndefined();
    store.hear({ kind: 'page', page: page('auth-loop') });
    expect(store.page.value?.topic.id).toBe('auth-loop');
    store.hear({ kind: 'rows', rows: [row({ id: 9, at: 10 })] });
    expect([store.page.value?.topic.id, store.selected.value]).toEqual(['auth-loop', 5]);
    store.select(5);
    expect(store.page.value).toBeUndefined();
  });

  it('does not open a page that was left before it came', () => {
    store.learn({ kind: 'cause', id: 'no-credentials' });
    store.closePage();
    store.hear({ kind: 'page', page: emptyPage });
    expect(store.page.value).toBeUndefined();
  });

  it('hands files to the platform', () => {
    const file = { name: 'a.md', mediaType: 'text/markdown', text: '# a' };
    store.hear({ kind: 'file', file });
    expect(saved).toEqual([file]);
  });
});

describe('a file', () => {
  it('becomes a capture of its own once it was understood, and leaves the live one as it is', () => {
    store.hear({ kind: 'rows', rows });
    desk.open(new File(['{}'], 'a.har'));
    expect([desk.captures.value.length, desk.opening.value?.name]).toEqual([1, 'a.har']);
    tell[1]?.({ kind: 'opened', entries: 3, repairs: [{ entry: 1, message: 'No URL.' }] });
    expect(desk.captures.value.map(({ name }) => name)).toEqual(['', 'a.har']);
    expect([desk.current.value.name, desk.current.value.repairs.value.length]).toEqual(['a.har', 1]);
    expect(store.denials.value).toHaveLength(3);
    desk.close(desk.current.value);
    expect(desk.current.value).toBe(store);
  });

  it('that is broken says so and loses nothing', () => {
    store.hear({ kind: 'rows', rows });
    desk.open(new File(['{}'], 'a.har'));
    tell[1]?.({ kind: 'failed', text: 'This is no HAR.' });
    expect([desk.notice.value, desk.opening.value, desk.captures.value.length]).toEqual([
      'This is no HAR.',
      undefined,
      1,
    ]);
    expect([store.denials.value.length, ended]).toEqual([3, 1]);
  });

  it('can be stopped while it is read', () => {
    desk.open(new File(['{}'], 'a.har'));
    desk.cancel();
    expect([ended, desk.opening.value, desk.current.value]).toEqual([1, undefined, store]);
  });
});

describe('what testers say', () => {
  it('stands in the rows, counts, and can be filtered by', () => {
    store.hear({ kind: 'rows', rows: [row({ id: 1, key: 'a' }), row({ id: 2, key: 'b' })] });
    desk.remark(['a'], { verdict: 'expected' });
    desk.remark(['a'], { note: 'As specified' });
    expect(store.counts.value.expected).toBe(1);
    store.type('verdict:expected');
    expect(store.shown.value.map(({ id, note }) => `${id} ${note}`)).toEqual(['1 As specified']);
    desk.remark(['a'], { verdict: '', note: '' });
    expect(desk.annotations.value.remarks).toEqual({});
  });

  it('outlives the panel, in memory, and is forgotten at once', async () => {
    const kept = new Map<string, unknown>();
    const open = async () => {
      const next = createDesk(testPlatform([], kept), () => ({ send: () => undefined, end: () => undefined }));
      await new Promise((resolve) => setTimeout(resolve));
      return next;
    };
    const first = await open();
    first.nameSession({ name: 'Checkout', tester: 'Kim' });
    first.remark(['a'], { verdict: 'bug', note: 'Ticket 7' });
    const second = await open();
    expect(second.annotations.value).toMatchObject({
      session: { name: 'Checkout', tester: 'Kim' },
      remarks: { a: { verdict: 'bug', note: 'Ticket 7' } },
    });
    second.forgetRemarks();
    expect(kept.get('annotations')).toBeUndefined();
  });
});

describe('a muted rule', () => {
  it('is no longer counted where it is muted, and is again when that is undone', () => {
    store.hear({ kind: 'rows', rows: [row({ id: 1 }), row({ id: 2, host: 'other.example' })] });
    const mute = { rule: 'should-be-401' as const, host: 'other.example' };
    desk.mute(mute);
    expect(store.counts.value.faults).toBe(1);
    desk.mute({ ...mute, host: '' });
    expect(store.counts.value.faults).toBe(0);
    expect(desk.exportable().muted).toHaveLength(2);
    desk.unmute(mute);
    desk.unmute({ ...mute, host: '' });
    expect(store.counts.value.faults).toBe(2);
  });
});
