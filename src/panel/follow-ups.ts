import type { CauseId } from '../engine/taxonomy.ts';
import type { Row } from './denial-view.ts';
import type { Work } from './portions.ts';

/** Causes that lie in the credential itself: what is refused once with it is refused again. */
const ofCredential: ReadonlySet<CauseId> = new Set<CauseId>([
  'expired-credentials',
  'revoked-credentials',
  'invalid-credentials',
  'malformed-credentials',
  'wrong-scheme',
  'wrong-audience',
  'account-disabled',
  'clock-skew',
]);

/** So many rows are looked at before the work may be put aside. */
const step = 200;

/** Ids of denials that came after another one of the same cause, with the same credential, at the same host; rows come in time order. */
export function* followUps(rows: readonly Row[]): Work<ReadonlySet<number>> {
  const seen = new Set<string>();
  const following = new Set<number>();
  for (const [at, row] of rows.entries()) {
    if (at % step === step - 1) yield;
    if (row.credential === '' || row.at <= 0 || row.cause === '' || !ofCredential.has(row.cause)) continue;
    const key = `${row.cause} ${row.host} ${row.credential}`;
    if (seen.has(key)) following.add(row.id);
    else seen.add(key);
  }
  return following;
}
