import { beforeEach, describe, expect, it } from 'vitest';
import type { LearnPage } from './learn-page.ts';
import type { Order } from './messages.ts';
import type { Platform, TextFile } from './platform.ts';
import { createStore, type Store } from './store.ts';
import { row } from './testdata/row.ts';

let orders: Order[];
let saved: TextFile[];
let store: Store;

const platform: Platform = {
  capture: undefined,
  settings: { read: async () => ({}), write: async () => undefined },
  download: (file) => saved.push(file),
  copy: async () => true,
  showInNetwork: undefined,
  theme: () => undefined,
};

beforeEach(() => {
  orders = [];
  saved = [];
  store = createStore(platform, (order) => orders.push(order));
});

const rows = [
  row({ id: 7, at: 70, cause: 'geo-blocked', causeTitle: 'Country' }),
  row({ id: 5, at: 50 }),
  row({ id: 6, at: 60, cause: 'unspecified-403', causeTitle: 'Not said', leaks: 2 }),
];
const emptyPage: LearnPage = {
  topic: { kind: 'cause', id: 'no-credentials' },
  kind: 'Cause',
  title: 'Not signed in',
  about: '',
  fixes: [],
  tellApart: '',
  examples: [],
  notExamples: [],
  references: [],
};
const lines = () => store.items.value.map(({ key }) => key);

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
    expect(store.rows.value.get(5)?.headline).toBe('Better known');
  });

  it('counts denials by what is to be said about them', () => {
    store.hear({ kind: 'seen', times: [1, 2, 3, 4], pages: [] });
    store.hear({ kind: 'rows', rows });
    expect(store.counts.value).toEqual({ requests: 4, denials: 3, faults: 3, leaks: 1, unexplained: 1, expected: 0 });
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
    store.filter.value = 'status:403';
    store.span.value = { from: 0, to: 100 };
    store.clear();
    expect(orders.at(-1)).toEqual({ kind: 'clear' });
    store.hear({ kind: 'cleared' });
    expect([store.rows.value.size, store.selected.value, store.span.value]).toEqual([0, undefined, undefined]);
    expect(store.filter.value).toBe('status:403');
  });

  it('takes nothing live while recording is off, and switches it off for a file', () => {
    store.add([{}]);
    store.openFile(new File(['{}'], 'a.har'));
    store.add([{}]);
    store.navigated({ at: 1, url: 'https://shop.example/' });
    expect(orders.map(({ kind }) => kind)).toEqual(['add', 'import']);
    expect(store.pages.value).toEqual([]);
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
