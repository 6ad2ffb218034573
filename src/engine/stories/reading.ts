import { denialsKey, type Entry, recordKeys, seriesKey } from '../entry.ts';
import type { Cascade } from './cascade.ts';
import { cascadesOf } from './cascades.ts';
import { unallowedPreflight } from './cors-chain.ts';
import type { CredentialLife } from './credential-life.ts';
import { credentialStories } from './credential-stories.ts';
import type { Ledger } from './ledger.ts';
import { byFirstUse, type Lives, livesOf } from './lives.ts';
import { localStories } from './local-stories.ts';
import { loginStories } from './login-stories.ts';
import { refreshStories } from './refresh-stories.ts';
import type { Story } from './story.ts';
import { gathered } from './tell.ts';
import { unreadableAnswers } from './unreadable-answer.ts';

/** What one state of a session tells; each part is read when it is asked for, and once. */
export interface Reading {
  readonly lives: Lives;
  readonly credentials: () => readonly CredentialLife[];
  readonly stories: () => readonly Story[];
  readonly storiesOf: (id: number) => readonly Story[];
  readonly cascades: () => readonly Cascade[];
}

/** Reads the ledger as it is now. */
export function readingOf(ledger: Ledger): Reading {
  const lives = livesOf(ledger);
  const denials = ledger.line(denialsKey);
  const stories = once(() => allStories(denials, lives, ledger));
  const byEntry = once(() => indexed(stories()));
  return {
    lives,
    stories,
    storiesOf: (id) => byEntry().get(id) ?? [],
    credentials: once(() =>
      ledger
        .fingerprints()
        .flatMap((each) => lives.of(each) ?? [])
        .sort(byFirstUse),
    ),
    cascades: once(() => cascadesOf(denials, stories(), ledger)),
  };
}

function allStories(denials: readonly Entry[], lives: Lives, ledger: Ledger): readonly Story[] {
  const local = denials.flatMap((entry) => {
    entry.told ??= localStories(entry, ledger);
    return entry.told;
  });
  const ofCredentials = fingerprintsIn(denials).flatMap((each) => credentialStories(each, lives, ledger));
  const series = new Set(ledger.line(seriesKey).flatMap((entry) => entry.series ?? []));
  const ofLogins = [...series].flatMap((key) => loginStories(ledger.line(key), ledger));
  const ofPreflights = ledger.line(recordKeys.unallowed).flatMap((entry) => unallowedPreflight(entry, ledger));
  const ofAnswers = unreadableAnswers(ledger);
  return gathered(
    [...local, ...ofCredentials, ...ofPreflights, ...ofAnswers, ...refreshStories(ledger), ...ofLogins],
    ledger.entry,
  );
}

/** Fingerprints of the credentials that the entries carry, in the order of their first use. */
function fingerprintsIn(entries: readonly Entry[]): readonly string[] {
  return [...new Set(entries.flatMap(({ trace }) => trace.carried.map(({ fingerprint }) => fingerprint)))];
}

function indexed(stories: readonly Story[]): ReadonlyMap<number, readonly Story[]> {
  const index = new Map<number, Story[]>();
  for (const story of stories)
    for (const id of new Set([...story.denials, ...story.steps.map(({ entry }) => entry)])) {
      const known = index.get(id) ?? [];
      known.push(story);
      index.set(id, known);
    }
  return index;
}

function once<Value>(read: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => {
    known ??= { value: read() };
    return known.value;
  };
}
