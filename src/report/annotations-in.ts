import { type HarLog, isObject, type Json, objectAt } from '../har/entry.ts';
import { exchangeFromEntry } from '../har/read.ts';
import { type Credential, credentials } from '../http/credentials.ts';
import type { Exchange } from '../http/exchange.ts';
import { type Annotations, entryKey, noAnnotations, readAnnotations } from './annotations.ts';
import type { Selection } from './selection.ts';
import type { Shown } from './shown.ts';

/**
 * The annotations that an export left in a log's `_whyDenied`; none where there are none. The file may come from anybody:
 * only keys and values of the known form and size are taken.
 */
export function annotationsIn(log: HarLog): Annotations {
  const stored = objectAt(objectAt(log, '_whyDenied'), 'annotations');
  const { session, remarks, identities, muted } = readAnnotations({
    ...stored,
    remarks: bounded(stored.remarks),
    identities: bounded(stored.identities),
    muted: Array.isArray(stored.muted) ? stored.muted.slice(0, most) : [],
  });
  return {
    session: { name: short(session.name), tester: short(session.tester), build: short(session.build) },
    remarks: Object.fromEntries(
      Object.entries(remarks)
        .filter(([, { verdict, note }]) => verdict !== '' || note !== '')
        .map(([key, { verdict, note }]) => [key, { verdict, note: note.slice(0, longestNote) }]),
    ),
    identities: Object.fromEntries(
      Object.entries(identities).flatMap(([key, name]) => (short(name) ? [[key, short(name)]] : [])),
    ),
    muted: muted.filter(({ host }) => host.length <= longestName && !/\s/.test(host)),
  };
}

/**
 * Annotations as they go into an export: keyed by what stands in it. Redaction changes addresses and credentials, and
 * with them the keys; notes and names lose their secrets like everything else.
 */
export function annotationsFor({ annotations, capture, exchange }: Selection, shown: Shown): Annotations {
  const { session, remarks, identities, muted } = annotations;
  const keys = new Map<string, string>();
  const prints = new Map<string, string>();
  if (annotations === noAnnotations) return annotations;
  capture.entries.forEach((entry, id) => {
    const was = captured(entry, id) ?? exchange(id);
    const is = shown.exchange(id);
    if (!was || !is) return;
    keys.set(keyOf(was), keyOf(is));
    for (const [one, other] of paired(was, is)) prints.set(one.fingerprint, other.fingerprint);
  });
  const { text } = shown;
  return {
    session: { name: text(session.name), tester: text(session.tester), build: text(session.build) },
    remarks: Object.fromEntries(
      Object.entries(remarks).map(([key, remark]) => [
        keys.get(key) ?? key,
        { verdict: remark.verdict, note: text(remark.note) },
      ]),
    ),
    identities: Object.fromEntries(
      Object.entries(identities).map(([key, name]) => [prints.get(key) ?? key, text(name)]),
    ),
    muted,
  };
}

/** The key of an exchange's remark. */
export function keyOf({ startedAt, request }: Exchange): string {
  return entryKey(startedAt, request.method, request.url);
}

function captured(entry: Json, id: number): Exchange | undefined {
  const reading = exchangeFromEntry(entry, id);
  return 'exchange' in reading ? reading.exchange : undefined;
}

/** Credentials of the two requests at the same places. */
function paired(was: Exchange, is: Exchange): readonly (readonly [Credential, Credential])[] {
  const others = credentials(is.request);
  return credentials(was.request).flatMap((one) => {
    const other = others.find(({ place, name }) => place === one.place && name === one.name);
    return other ? [[one, other] as const] : [];
  });
}

/** Members of a plain object whose names are fingerprints. */
function bounded(value: unknown): Json {
  if (!isObject(value)) return {};
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => /^[0-9a-z]{14}$/.test(key))
      .slice(0, most),
  );
}

const short = (text: string) => text.trim().slice(0, longestName);

const most = 20_000;
const longestName = 300;
const longestNote = 20_000;
