import type { CauseId } from '../engine/taxonomy.ts';
import type { Row } from './denial-view.ts';

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

/** Ids of denials that came after another one of the same cause, with the same credential, at the same host. */
export function followUps(rows: readonly Row[]): ReadonlySet<number> {
  const first = new Map<string, Row>();
  const candidates = rows.filter((row) => row.credential !== '' && row.at > 0 && ofCredential.has(row.cause));
  for (const row of candidates) {
    const known = first.get(keyOf(row));
    if (!known || isBefore(row, known)) first.set(keyOf(row), row);
  }
  return new Set(candidates.filter((row) => first.get(keyOf(row)) !== row).map(({ id }) => id));
}

function keyOf({ cause, host, credential }: Row): string {
  return `${cause} ${host} ${credential}`;
}

function isBefore(one: Row, other: Row): boolean {
  return one.at === other.at ? one.id < other.id : one.at < other.at;
}
