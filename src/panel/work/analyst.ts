import type { Knowledge } from '../../engine/knowledge.ts';
import { createSession } from '../../engine/session.ts';
import { exchangeFromEntry, HarError, readHar } from '../../har/read.ts';
import type { Exchange } from '../../http/exchange.ts';
import { vendors } from '../../vendors/index.ts';
import type { Topic } from '../learn-page.ts';
import type { News, Order, Page } from '../messages.ts';
import { createCredentialLog } from './credential-log.ts';
import { exported } from './export.ts';
import { learnPage } from './learn.ts';
import { createRawLog } from './raw-log.ts';
import { rowOf } from './row.ts';
import { viewOf } from './view.ts';

/** How long news are gathered before they are told: a page load must not draw the list a hundred times. */
const gathering = 40;
/** How many exchanges of a file are taken before the panel is heard again. */
const portion = 400;

/** Holds the session of a capture and answers the panel's orders. Never throws: what goes wrong is told as a notice. */
export function createAnalyst(knowledge: Knowledge, tell: (news: News) => void): (order: Order) => Promise<void> {
  const session = createSession(knowledge);
  const raw = createRawLog();
  const uses = createCredentialLog();
  const changed = new Set<number>();
  let fresh: Exchange[] = [];
  let waiting = false;
  /** Counts captures, so that a file which is still being read stops when the panel is cleared. */
  let capture = 0;

  const take = (exchange: Exchange): void => {
    for (const id of session.add(exchange)) changed.add(id);
    uses.add(exchange);
    fresh.push(exchange);
    if (session.exchange(exchange.id)?.response.content.state === 'dropped') raw.dropBodies(exchange.id);
  };

  const flush = (): void => {
    const [exchanges, ids] = [fresh, [...changed]];
    waiting = false;
    fresh = [];
    changed.clear();
    if (exchanges.length)
      tell({ kind: 'seen', times: exchanges.map(({ startedAt }) => startedAt), pages: pagesOf(exchanges) });
    const rows = ids.flatMap((id) => session.denial(id) ?? []).map((denial) => rowOf(denial, knowledge));
    if (rows.length) tell({ kind: 'rows', rows });
  };

  const soon = (): void => {
    if (!waiting) setTimeout(flush, gathering);
    waiting = true;
  };

  const add = (entries: readonly unknown[]): void => {
    for (const entry of entries) {
      const reading = exchangeFromEntry(entry, raw.next(entry));
      if ('exchange' in reading) take(reading.exchange);
    }
    soon();
  };

  const clear = (): void => {
    capture += 1;
    session.clear();
    raw.clear();
    uses.clear();
    changed.clear();
    fresh = [];
    tell({ kind: 'cleared' });
  };

  const open = async (file: File): Promise<void> => {
    clear();
    const own = capture;
    const { exchanges, entries, log, repairs } = readHar(new Uint8Array(await file.arrayBuffer()));
    raw.replace(entries, log);
    for (let at = 0; at < exchanges.length && own === capture; at += portion) {
      for (const exchange of exchanges.slice(at, at + portion)) take(exchange);
      tell({ kind: 'progress', done: at, total: exchanges.length });
      await pause();
    }
    if (own !== capture) return;
    flush();
    tell({ kind: 'progress', done: 1, total: 1 });
    if (repairs.length) tell({ kind: 'notice', text: repairsText(repairs.length) });
  };

  const show = (id: number): void => {
    const denial = session.denial(id);
    if (denial) tell({ kind: 'denial', denial: viewOf(denial, knowledge, session, uses) });
  };

  const learn = (topic: Topic): void => {
    const page = learnPage(topic, knowledge, vendors);
    if (page) tell({ kind: 'page', page });
  };

  const obey = async (order: Order): Promise<void> => {
    if (order.kind === 'add') return add(order.entries);
    if (order.kind === 'import') return open(order.file);
    if (order.kind === 'clear') return clear();
    if (order.kind === 'show') return show(order.id);
    if (order.kind === 'learn') return learn(order.topic);
    const file = exported(order, session, raw, knowledge);
    if (file) tell({ kind: 'file', file });
  };

  return (order) => obey(order).catch((error) => tell({ kind: 'notice', text: noticeOf(error) }));
}

function pagesOf(exchanges: readonly Exchange[]): readonly Page[] {
  return exchanges
    .filter((exchange) => exchange.resourceType === 'document')
    .map((exchange) => ({ at: exchange.startedAt, url: exchange.request.url }));
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

function repairsText(count: number): string {
  const what = count === 1 ? 'One oddity' : `${count} oddities`;
  return `${what} in the file had to be mended or skipped; everything else was read.`;
}

function noticeOf(error: unknown): string {
  if (error instanceof HarError) return error.message;
  return 'The file could not be read. Check that it is a HAR file, and that it is still where it was.';
}
