import type { Knowledge } from '../../engine/knowledge.ts';
import { createSession } from '../../engine/session.ts';
import { exchangeFromEntry, HarError, readHar } from '../../har/read.ts';
import type { Exchange } from '../../http/exchange.ts';
import type { Annotations } from '../../report/annotations.ts';
import { vendors } from '../../vendors/index.ts';
import type { RequestView } from '../denial-view.ts';
import type { Topic } from '../learn-page.ts';
import type { News, Order, Page } from '../messages.ts';
import { createCredentialLog } from './credential-log.ts';
import { exported, previewed, ticket } from './export.ts';
import { createCookieJar } from './inspect/cookie-jar.ts';
import { aroundOf } from './inspect/stories.ts';
import { learnList, learnPage } from './learn.ts';
import { type Noticed, noticedIn, saidOf } from './noticed.ts';
import { noticedRow, noticedView } from './noticed-view.ts';
import { createRawLog } from './raw-log.ts';
import { mention } from './related.ts';
import { rowOf } from './row.ts';
import { viewOf } from './view.ts';

/**
 * How long news are gathered before they are told, in milliseconds: a page load must not draw the list a hundred times,
 * and the longer the list is, the longer the panel needs to take them in.
 */
const gathering = (exchanges: number): number => Math.min(40 + exchanges / 50, 1000);
/** How many rows are told at once. */
const batch = 2000;
/** How often live entries are handed over to be kept, and how many at once. */
const keeping = { pause: 300, most: 400 };
/** How long after denials were told, in milliseconds, what else there is to be noticed is told at the earliest. */
const soonest = 150;
/** How many exchanges of a file are taken before the panel is heard again. */
const portion = 400;

/** Holds the session of a capture and answers the panel's orders. Never throws: what goes wrong is told as a notice. */
export function createAnalyst(knowledge: Knowledge, tell: (news: News) => void): (order: Order) => Promise<void> {
  const session = createSession(knowledge);
  const raw = createRawLog();
  const uses = createCredentialLog();
  const jar = createCookieJar();
  const changed = new Set<number>();
  const denied = new Set<number>();
  let fresh: Exchange[] = [];
  let waiting = false;
  let told = 0;
  let shown: number | undefined;
  let names: Annotations['identities'] = {};
  let keepingSoon = false;
  let noticed: ReadonlyMap<number, Noticed> = new Map();
  let noticedBefore = '[]';
  let noticing: ReturnType<typeof setTimeout> | undefined;
  let pauseOfNoticing = soonest;

  const take = (exchange: Exchange): void => {
    for (const id of session.add(exchange)) changed.add(id);
    uses.add(exchange);
    jar.add(exchange);
    fresh.push(exchange);
    if (session.exchange(exchange.id)?.response.content.state === 'dropped') raw.dropBodies(exchange.id);
  };

  const flush = (): void => {
    const [exchanges, ids] = [fresh, [...changed]];
    waiting = false;
    fresh = [];
    changed.clear();
    // Made before anything is told: requests without their denials would look as if none had been refused.
    const rows = ids.flatMap((id) => session.denial(id) ?? []).map((denial) => rowOf(denial, knowledge));
    for (const id of ids) denied.delete(id);
    for (const { id } of rows) denied.add(id);
    if (exchanges.length)
      tell({ kind: 'seen', times: exchanges.map(({ startedAt }) => startedAt), pages: pagesOf(exchanges) });
    // A message of all rows of a large capture would hold up the panel for as long as it takes to unpack it.
    for (let at = 0; at < rows.length; at += batch)
      tell({ kind: 'rows', rows: rows.slice(at, at + batch), more: at + batch < rows.length });
    noticeSoon();
  };

  /** Stories are read from the whole capture, so that this takes its time: the longer it takes, the rarer it is done. */
  const notice = (): void => {
    const start = performance.now();
    clearTimeout(noticing);
    noticed = noticedIn(session, denied);
    const all = [...noticed.values()];
    const said = JSON.stringify(all.map(saidOf));
    if (said !== noticedBefore) tell({ kind: 'noticed', rows: all.map(noticedRow) });
    noticedBefore = said;
    noticing = undefined;
    pauseOfNoticing = Math.max(soonest, 10 * (performance.now() - start));
  };

  const noticeSoon = (): void => {
    noticing ??= setTimeout(notice, pauseOfNoticing);
  };

  const soon = (): void => {
    if (!waiting) setTimeout(flush, gathering(raw.entries().length));
    waiting = true;
  };

  const keep = (): void => {
    const entries = raw.entries().slice(told, told + keeping.most);
    if (entries.length) tell({ kind: 'kept', from: told, entries });
    told += entries.length;
    keepingSoon = false;
    if (told < raw.entries().length) keepSoon();
  };

  const keepSoon = (): void => {
    if (!keepingSoon) setTimeout(keep, keeping.pause);
    keepingSoon = true;
  };

  const add = (entries: readonly unknown[]): void => {
    for (const entry of entries) {
      const reading = exchangeFromEntry(entry, raw.next(entry));
      if ('exchange' in reading) take(reading.exchange);
    }
    soon();
  };

  const record = (entries: readonly unknown[]): void => {
    add(entries);
    keepSoon();
  };

  const restore = (entries: readonly unknown[]): void => {
    add(entries);
    told = raw.entries().length;
  };

  const clear = (): void => {
    session.clear();
    nameAll(names);
    raw.clear();
    uses.clear();
    jar.clear();
    changed.clear();
    denied.clear();
    fresh = [];
    told = 0;
    noticed = new Map();
    noticedBefore = '[]';
    tell({ kind: 'cleared' });
  };

  const read = async (file: File): Promise<void> => {
    const { exchanges, entries, log, repairs } = readHar(new Uint8Array(await file.arrayBuffer()));
    raw.replace(entries, log);
    for (let at = 0; at < exchanges.length; at += portion) {
      for (const exchange of exchanges.slice(at, at + portion)) take(exchange);
      tell({ kind: 'progress', done: at, total: exchanges.length });
      await pause();
    }
    flush();
    notice();
    tell({ kind: 'opened', entries: entries.length, repairs });
    tell({ kind: 'progress', done: 1, total: 1 });
  };

  const viewed = (id: number): RequestView | undefined => {
    const [denial, other] = [session.denial(id), noticed.get(id)];
    if (denial) return viewOf(denial, knowledge, session, uses, jar);
    return other && noticedView(other, knowledge, session, jar);
  };

  const show = (id: number): void => {
    const view = viewed(id);
    if (!view) return;
    shown = id;
    tell({ kind: 'denial', denial: view });
    clearTimeout(tellStories);
    // Stories are read from the whole capture; the denial itself must not wait for them.
    tellStories = setTimeout(() => tell({ kind: 'around', around: aroundOf(view.exchange, session) }), 0);
  };
  let tellStories: ReturnType<typeof setTimeout> | undefined;

  /** Stories speak of people by name; those of the denial in view are told anew. */
  const nameAll = (next: typeof names): void => {
    for (const fingerprint of Object.keys(names)) session.nameCredential(fingerprint, '');
    for (const [fingerprint, name] of Object.entries(next)) session.nameCredential(fingerprint, name);
    names = next;
    const exchange = shown === undefined ? undefined : session.exchange(shown);
    if (exchange) tell({ kind: 'around', around: aroundOf(exchange, session) });
  };

  const mentioned = (ids: readonly number[]): void => {
    const exchanges = ids.flatMap((id) => session.exchange(id) ?? []);
    tell({ kind: 'mentions', mentions: exchanges.map((exchange) => mention(exchange, session, exchange)) });
  };

  const learn = (topic: Topic): void => {
    const page = learnPage(topic, knowledge, vendors);
    if (page) tell({ kind: 'page', page });
  };

  const obey = async (order: Order): Promise<void> => {
    if (order.kind === 'add') return order.kept ? restore(order.entries) : record(order.entries);
    if (order.kind === 'read') return read(order.file);
    if (order.kind === 'clear') return clear();
    if (order.kind === 'show') return show(order.id);
    if (order.kind === 'names') return nameAll(order.names);
    if (order.kind === 'learn') return learn(order.topic);
    if (order.kind === 'preview') return tell({ kind: 'preview', preview: previewed(raw) });
    if (order.kind === 'mention') return mentioned(order.ids);
    if (order.kind === 'matrix') return tell({ kind: 'matrix', matrix: session.accessMatrix(order) });
    if (order.kind === 'list') return tell({ kind: 'list', list: learnList(knowledge, vendors) });
    if (order.kind === 'ticket') return tell({ kind: 'text', text: ticket(order, session, raw, knowledge) });
    const file = exported(order, session, raw, knowledge);
    if (file) tell({ kind: 'file', file });
  };

  return (order) => obey(order).catch((error) => tell(problemOf(error, order)));
}

function problemOf(error: unknown, order: Order): News {
  if (order.kind !== 'read') return { kind: 'notice', text: { key: 'notice.failed' } };
  return { kind: 'failed', text: error instanceof HarError ? error.message : { key: 'notice.unreadable' } };
}

function pagesOf(exchanges: readonly Exchange[]): readonly Page[] {
  return exchanges
    .filter((exchange) => exchange.resourceType === 'document')
    .map((exchange) => ({ at: exchange.startedAt, url: exchange.request.url }));
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
