import { isPreflight } from '../../http/cors.ts';
import { type Entry, recordKeys } from '../entry.ts';
import type { CauseId } from '../taxonomy.ts';
import { findAfter, inTime } from '../timeline.ts';
import type { Cascade, Consequence } from './cascade.ts';
import type { Ledger } from './ledger.ts';
import { isRefusal } from './lives.ts';
import { isTurnedDown } from './refresh-stories.ts';
import type { Story } from './story.ts';

type Cause = Omit<Consequence, 'entry'>;

/**
 * Which denials follow from which, of denials in time order. A denial follows from one other at most: from a refresh
 * that was turned down, a refused preflight, a failed login, or an earlier refusal of the same credential.
 */
export function cascadesOf(denials: readonly Entry[], stories: readonly Story[], ledger: Ledger): readonly Cascade[] {
  const reasons = new Map<number, Cause>();
  const put = (entry: number, cause: Cause) => {
    if (entry !== cause.follows && !reasons.has(entry)) reasons.set(entry, cause);
  };
  for (const story of stories) followStory(story, ledger, put);
  followLogins(denials, ledger, put);
  followCredentials(denials, ledger, put);
  return gathered(denials, reasons);
}

type Put = (entry: number, cause: Cause) => void;

function followStory({ kind, lookAt, denials }: Story, ledger: Ledger, put: Put): void {
  const root = ledger.entry(lookAt);
  if (!root?.denial) return;
  if (kind === 'refresh-failed' && isTurnedDown(root))
    for (const id of denials)
      put(id, {
        follows: lookAt,
        because: 'A new token was asked for and refused, so the old one was all there was to send.',
      });
  if (kind === 'cors-chain' && isPreflight(root.exchange))
    for (const id of denials) put(id, { follows: lookAt, because: 'Its preflight was refused.' });
}

/** After a login that failed, whoever asks without a credential is refused until a login gets through. */
function followLogins(denials: readonly Entry[], ledger: Ledger, put: Put): void {
  const logins = ledger.line(recordKeys.logins);
  let at = 0;
  const last = new Map<string, Entry>();
  for (const entry of denials) {
    for (let login = logins[at]; login && inTime(login, entry) < 0; login = logins[++at]) last.set(login.trail, login);
    const login = last.get(entry.trail);
    if (!login?.denial || entry.trace.act !== undefined || entry.trace.main !== '') continue;
    if (isAnonymous(ledger.diagnosis(entry)?.cause))
      put(entry.id, { follows: login.id, because: 'The login before it failed, so nobody was signed in.' });
  }
}

const isAnonymous = (cause: CauseId | undefined) =>
  cause === 'no-credentials' || cause === 'unspecified-401' || cause === 'unspecified-403';

/** A credential that was refused once and not accepted since is refused everywhere. */
function followCredentials(denials: readonly Entry[], ledger: Ledger, put: Put): void {
  const first = new Map<string, Entry>();
  for (const entry of denials) {
    const cause = ledger.diagnosis(entry)?.cause;
    if (entry.trace.main === '' || entry.trace.act !== undefined || !isRefusal(cause)) continue;
    const key = `${entry.originName} ${entry.trace.main}`;
    const known = first.get(key);
    const accepted = ledger.line(recordKeys.accepted(entry.trace.main));
    if (known && !isAcceptedBetween(accepted, known, entry))
      put(entry.id, { follows: known.id, because: 'The same credential had been refused before, and was sent again.' });
    else first.set(key, entry);
  }
}

function isAcceptedBetween(accepted: readonly Entry[], from: Entry, to: Entry): boolean {
  const next = findAfter(accepted, from, () => true);
  return next !== undefined && inTime(next, to) < 0;
}

function gathered(denials: readonly Entry[], reasons: ReadonlyMap<number, Cause>): readonly Cascade[] {
  const byRoot = new Map<number, Consequence[]>();
  for (const { id } of denials) {
    const cause = reasons.get(id);
    if (!cause) continue;
    const root = rootOf(id, reasons);
    if (root === id) continue;
    const consequences = byRoot.get(root) ?? [];
    consequences.push({ entry: id, ...cause });
    byRoot.set(root, consequences);
  }
  return [...byRoot].map(([first, consequences]) => ({ first, consequences }));
}

/** Reasons could in theory run in a circle; then the smallest id of it stands for all. */
function rootOf(id: number, reasons: ReadonlyMap<number, Cause>): number {
  const seen = new Set<number>();
  let root = id;
  for (let cause = reasons.get(root); cause; cause = reasons.get(root)) {
    if (seen.has(root)) return Math.min(...seen);
    seen.add(root);
    root = cause.follows;
  }
  return root;
}
