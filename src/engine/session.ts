import type { Exchange } from '../http/exchange.ts';
import { lazy } from '../http/lazy.ts';
import { createAccessBook } from './access-book.ts';
import { type AccessMatrix, type AccessOptions, accessMatrixOf } from './access-matrix.ts';
import {
  denialsKey,
  type Entry,
  enter,
  everything,
  listOf,
  nothingNew,
  recordKeys,
  seriesKey,
  slotStart,
} from './entry.ts';
import { endpointFindings, type Finding, type GroupScope, merged } from './finding.ts';
import { fingerprintOf } from './fingerprint.ts';
import { type Denial, emptyMemory, type Judgement, judge } from './judge.ts';
import type { Knowledge, Recognition } from './knowledge.ts';
import type { Fingerprint } from './neighbourhood.ts';
import type { Change } from './notes.ts';
import { type Report, type ReportOptions, reportOf } from './report.ts';
import type { Endpoint } from './rule.ts';
import { sameContents } from './same-content.ts';
import type { Cascade } from './stories/cascade.ts';
import type { CredentialLife } from './stories/credential-life.ts';
import type { Ledger } from './stories/ledger.ts';
import { type Reading, readingOf } from './stories/reading.ts';
import type { Story } from './stories/story.ts';
import { around, before, insert, remove, type Timeline, visitAfter, visitAround, visitPushed } from './timeline.ts';
import { traceOf } from './trace.ts';
import { type ListName, lists, type Watched, watched } from './watched.ts';

/**
 * The exchanges of one capture and what is to be said about its denials. It grows one exchange at a time, in any order
 * of arrival: the report is the same. Bodies of exchanges that are no denials are let go, but for failed or unclear
 * attempts to log in, to reset a password or to sign up, which rules compare.
 */
export interface Session {
  /** Takes an exchange, or a better copy of one with the same id; gives the ids of denials that may read anew. */
  readonly add: (exchange: Exchange) => readonly number[];
  readonly exchange: (id: number) => Exchange | undefined;
  /** The denial of that id with its diagnosis, judged when asked; undefined if it is none. */
  readonly denial: (id: number) => Denial | undefined;
  /** All denials in time order. */
  readonly denials: () => readonly Denial[];
  /** All findings, in the order of the first exchange that each involves. */
  readonly findings: () => readonly Finding[];
  readonly report: (options?: ReportOptions) => Report;
  /** What became of each credential, in the order of its first use. */
  readonly credentials: () => readonly CredentialLife[];
  /** By fingerprint; undefined if no request carried it. */
  readonly credential: (fingerprint: string) => CredentialLife | undefined;
  /** Gives a credential, and with it its replacements, a name of the user's; an empty one takes the name away. */
  readonly nameCredential: (fingerprint: string, name: string) => void;
  /** What the exchanges tell together, in time order. */
  readonly stories: () => readonly Story[];
  /** The stories that explain the exchange, or in which it plays a part. */
  readonly storiesOf: (id: number) => readonly Story[];
  /** Which denial to look at first, and what follows from it. */
  readonly cascades: () => readonly Cascade[];
  /** Endpoints and methods against identities: what each got. */
  readonly accessMatrix: (options?: AccessOptions) => AccessMatrix;
  /** How many exchanges it holds. */
  readonly size: number;
  readonly clear: () => void;
}

/**
 * How many neighbours on each side, in time order, causes and rules may see: about what one page load brings, and what
 * keeps the cost of one more exchange the same in a capture of any length.
 */
export const reach = 30;

/**
 * Most exchanges of one endpoint or login series that its rules see: the last ones. Rules on groups look for patterns of
 * some ten exchanges at most (ten failed logins, five tries for each of several names), so that the last few hundred hold
 * them; what fell out of them was seen and reported while it was new.
 */
export const mostOfEndpoint = 300;

/** Denials of which it is remembered who said what, so that one more neighbour does not make all be asked anew. */
const mostRemembered = 1000;

/** What comes to a denial before anybody asks for it again; where more comes, its lists are made anew. */
const mostNews = 12;

/** What the rules found in a group, and its members that were outdated since. */
interface GroupFindings {
  readonly findings: readonly Finding[];
  readonly unsettled: Entry[];
}

/** An empty session that judges with the given causes, vendors and rules. */
export function createSession(knowledge: Knowledge): Session {
  const entries = new Map<number, Entry>();
  const timelines = new Map<string, Timeline<Entry>>();
  const groups = new Map<string, GroupFindings>();
  const book = createAccessBook();
  const carried = new Set<string>();
  const names = new Map<string, string>();
  let withSameContent = sameContents();
  let reading: Reading | undefined;

  const timeline = (key: string) => {
    const known = timelines.get(key);
    if (known) return known;
    const empty: Timeline<Entry> = [];
    timelines.set(key, empty);
    return empty;
  };

  /**
   * Denials whose windows hold the entry are to be judged again; groups that hold it are to be looked at again. An entry that
   * is new is news to each of them; where it takes the place of a copy, their lists are made anew.
   */
  const touch = (entry: Entry, changed: Set<number>, isNew: boolean) => {
    const outdate = (stale: number) => (other: Entry) => {
      if (other.denial) forget(other, changed, stale);
    };
    const own = groupsOf(entry);
    for (const key of own) groups.delete(key);
    for (const [at, line] of entry.lines.entries()) {
      const list = listOf(entry, at);
      if (!isNew) visitAround(line, entry, reach, outdate(list));
      else
        visitPushed(line, entry, reach, (other, pushed) => {
          if (other.denial) tell(other, changed, { lists: list, came: entry.exchange, went: pushed?.exchange });
        });
    }
    for (const line of entry.trails) visitAfter(line, entry, reach, outdate(lists.cookieTrail | lists.grants));
    if (!entry.denial) return;
    changed.add(entry.id);
    visitAround(timeline(denialsKey), entry, reach, (other) => {
      if (groupsOf(other).some((key) => own.includes(key))) changed.add(other.id);
    });
  };

  const tell = (entry: Entry, changed: Set<number>, change: Change) => {
    // What is pushed out of the lines of several credentials together is not known, unless nothing comes after the new one.
    const isMixed = change.lists === lists.sameCredential && entry.credentials.length > 1;
    const isLast = timeline(everything).at(-1)?.id === change.came.id;
    if (entry.news.length >= mostNews || (isMixed && !isLast)) forget(entry, changed, change.lists);
    else forget(entry, changed, 0, change);
  };

  const forget = (entry: Entry, changed: Set<number>, stale: number, change?: Change) => {
    changed.add(entry.id);
    delete entry.told;
    const wasSettled = isSettled(entry);
    entry.stale |= stale;
    if (change && entry.judgement && change.lists !== 0) entry.news = withNews(entry.news, change);
    if (!wasSettled || isSettled(entry)) return;
    // The story of a handshake rests on the diagnoses of all its legs.
    visitAround(timeline(entry.url), entry, reach, (other) => void delete other.told);
    for (const key of groupsOf(entry)) groups.get(key)?.unsettled.push(entry);
  };

  const add = (exchange: Exchange) => {
    const changed = new Set<number>();
    const old = entries.get(exchange.id);
    if (old) {
      touch(old, changed, false);
      for (const line of timelinesOf(old)) remove(line, old);
      book.remove(old);
    }
    const entry = enter(withSameContent(exchange), knowledge, timeline);
    entries.set(entry.id, entry);
    for (const line of timelinesOf(entry)) insert(line, entry);
    for (const { fingerprint } of entry.trace.carried) carried.add(fingerprint);
    book.add(entry);
    reading = undefined;
    touch(entry, changed, !old);
    return changed.size > 1 ? [...changed].sort((a, b) => a - b) : [...changed];
  };

  const fingerprint = (exchange: Exchange): Fingerprint =>
    entries.get(exchange.id)?.fingerprint ?? fingerprintOf(exchange);

  const trace = (exchange: Exchange) => entries.get(exchange.id)?.trace ?? traceOf(exchange);

  const neighboursOf = (entry: Entry): Watched => {
    const exchanges = (near: readonly Entry[]) => near.map((other) => other.exchange);
    const near = (key: string) => exchanges(around(timeline(key), entry, reach));
    const make: Readonly<Record<ListName, () => readonly Exchange[]>> = {
      sameUrl: () => near(entry.url),
      sameEndpoint: () => near(entry.endpoint),
      sameCredential: () => exchanges(nearAny(entry, entry.credentials.map(timeline), around)),
      sameOrigin: () => near(entry.origin),
      nearby: () => near(everything),
      cookieTrail: () => exchanges(before(timeline(entry.trail), entry, reach)),
      grants: () => exchanges(nearAny(entry, grantsOf(entry).map(timeline), before)),
    };
    return watched((name) => make[name](), { trace, fingerprint });
  };

  const memoryOf = lazy((entry: Entry) => emptyMemory(neighboursOf(entry)), mostRemembered);

  const judgementOf = (entry: Entry): Judgement => {
    const known = entry.judgement;
    if (known && isSettled(entry)) return known;
    const now = judge(entry.exchange, recognitionOf(entry, knowledge), memoryOf(entry), entry, knowledge);
    if (known && now.diagnosis !== known.diagnosis) for (const key of groupsOf(entry)) groups.delete(key);
    entry.judgement = now;
    entry.stale = 0;
    entry.news = nothingNew;
    return now;
  };

  const group = (entry: Entry, key: string): Endpoint => {
    const members = timeline(key).slice(-mostOfEndpoint);
    const denials = members.filter((other) => other.denial);
    const denied = new Map(denials.map((other) => [other.id, other]));
    return {
      origin: entry.originName,
      pattern: key.startsWith(slotStart) ? (key.split(' ').at(-1) ?? '') : entry.pattern,
      exchanges: members.map((other) => other.exchange),
      denied: denials.map((other) => other.exchange),
      diagnosis: ({ id }) => {
        const other = denied.get(id);
        return other && judgementOf(other).diagnosis;
      },
      fingerprint,
    };
  };

  const findingsOfGroup = (entry: Entry, key: string | undefined): readonly Finding[] => {
    if (key === undefined) return [];
    // A member that reads anew now takes the group's findings away.
    for (const member of groups.get(key)?.unsettled.splice(0) ?? []) judgementOf(member);
    const known = groups.get(key);
    if (known) return known.findings;
    const found = endpointFindings(group(entry, key), scopeOf(entry, key), knowledge);
    groups.set(key, { findings: found, unsettled: [] });
    return found;
  };

  const denialEntries = () => timeline(denialsKey);
  const seriesEntries = () => timeline(seriesKey);

  const findings = () => {
    const all = new Map<string, readonly Finding[]>();
    for (const entry of denialEntries())
      for (const key of [entry.endpoint, ...entry.slots]) all.set(key, findingsOfGroup(entry, key));
    for (const entry of seriesEntries()) all.set(entry.series ?? '', findingsOfGroup(entry, entry.series));
    const own = denialEntries().flatMap((entry) => judgementOf(entry).findings);
    return merged([...own, ...[...all.values()].flat()]);
  };

  const denialOf = (entry: Entry): Denial => {
    const { diagnosis, findings: own, fixes, related } = judgementOf(entry);
    const ofGroups = groupsOf(entry).flatMap((key) => findingsOfGroup(entry, key));
    const involving = ofGroups.filter((finding) => finding.entries.includes(entry.id));
    return { exchange: entry.exchange, diagnosis, fixes, related, findings: merged([...own, ...involving]) };
  };

  const denials = () => denialEntries().map(denialOf);

  const ledger: Ledger = {
    line: (key) => timelines.get(key) ?? [],
    entry: (id) => entries.get(id),
    around: (entry) => neighboursOf(entry).around,
    diagnosis: (entry) => (entry.denial ? judgementOf(entry).diagnosis : undefined),
    fingerprints: () => [...carried],
    givenName: (fingerprint) => names.get(fingerprint) ?? '',
  };

  /** Read once for each state of the session. */
  const read = () => {
    reading ??= readingOf(ledger);
    return reading;
  };

  return {
    add,
    exchange: (id) => entries.get(id)?.exchange,
    denial: (id) => {
      const entry = entries.get(id);
      return entry?.denial ? denialOf(entry) : undefined;
    },
    denials,
    findings,
    credentials: () => read().credentials(),
    credential: (fingerprint) => read().lives.of(fingerprint),
    nameCredential: (fingerprint, name) => {
      if (name.trim()) names.set(fingerprint, name.trim());
      else names.delete(fingerprint);
      reading = undefined;
    },
    stories: () => read().stories(),
    storiesOf: (id) => read().storiesOf(id),
    cascades: () => read().cascades(),
    accessMatrix: (options) => accessMatrixOf(book.lines(), read().lives, ledger, findings(), options),
    report: (options) => reportOf(denials(), findings(), knowledge, (id) => entries.get(id)?.exchange, options),
    get size() {
      return entries.size;
    },
    clear: () => {
      for (const map of [entries, timelines, groups, names, carried]) map.clear();
      book.clear();
      withSameContent = sameContents();
      reading = undefined;
    },
  };
}

/** Names of the groups that rules look at as a whole. */
function groupsOf({ endpoint, slots, series }: Entry): readonly string[] {
  return [endpoint, ...slots, ...(series === undefined ? [] : [series])];
}

function scopeOf({ series }: Entry, key: string): GroupScope {
  if (key === series) return 'login';
  return key.startsWith(slotStart) ? 'named' : 'endpoint';
}

function recognitionOf(entry: Entry, knowledge: Knowledge): Recognition {
  entry.recognition ??= knowledge.recognise(entry.exchange);
  return entry.recognition;
}

/** The nearest ones of several timelines together. */
function nearAny(entry: Entry, timelines: readonly Timeline<Entry>[], nearest: typeof around): readonly Entry[] {
  const [only, ...more] = timelines;
  if (only && more.length === 0) return nearest(only, entry, reach);
  const merging: Timeline<Entry> = [];
  const seen = new Set<number>();
  for (const timeline of timelines)
    for (const other of nearest(timeline, entry, reach)) {
      if (!seen.has(other.id)) insert(merging, other);
      seen.add(other.id);
    }
  return nearest(merging, entry, reach);
}

const grantsOf = ({ trace }: Entry) => trace.carried.map(({ fingerprint }) => recordKeys.grants(fingerprint));
const isSettled = ({ judgement, stale, news }: Entry) => judgement !== undefined && stale === 0 && news.length === 0;

/** What comes into several lists at once is one change. */
function withNews(news: readonly Change[], change: Change): readonly Change[] {
  const last = news.at(-1);
  if (last?.came !== change.came || last.went !== change.went) return [...news, change];
  return [...news.slice(0, -1), { ...change, lists: change.lists | last.lists }];
}
const timelinesOf = ({ lines, trails, records }: Entry) => [...lines, ...trails, ...records];
