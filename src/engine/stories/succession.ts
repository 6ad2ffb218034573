import { type Entry, everything, recordKeys } from '../entry.ts';
import { around, inTime } from '../timeline.ts';
import type { Carried } from '../trace.ts';
import type { CredentialLife } from './credential-life.ts';
import type { Ledger } from './ledger.ts';
import { momentOf, wasOnTheWay } from './tell.ts';

/** Which credential took the place of which. */
export interface Successions {
  readonly before: (fingerprint: string) => string | undefined;
  readonly after: (fingerprint: string) => CredentialLife['replacedBy'];
}

/**
 * Reads replacements: those that one exchange shows (a cookie set anew, a refresh token exchanged), and access tokens
 * that a refresh replaced without carrying them.
 */
export function successions(ledger: Ledger): Successions {
  const handed = handovers(ledger);
  const forward = new Map(handed.map((each) => [each.from, each]));
  const backward = new Map(handed.map((each) => [each.to, each.from]));
  return {
    before: (fingerprint) => {
      const issue = ledger.line(recordKeys.issued(fingerprint))[0];
      return (
        issue?.trace.replaced.find(([, to]) => to === fingerprint && issue.trace.act !== 'login')?.[0] ??
        backward.get(fingerprint)
      );
    },
    after: (fingerprint) => {
      const entry = ledger.line(recordKeys.replaced(fingerprint))[0];
      const to = entry?.trace.replaced.find(([from]) => from === fingerprint)?.[1];
      if (entry && to) return { ...momentOf(entry), fingerprint: to };
      const handover = forward.get(fingerprint);
      return handover && { ...momentOf(handover.entry), fingerprint: handover.to };
    },
  };
}

interface Handover {
  readonly from: string;
  readonly to: string;
  readonly entry: Entry;
}

function handovers(ledger: Ledger): readonly Handover[] {
  return ledger.line(recordKeys.refreshes).flatMap((entry) => {
    const issued = entry.trace.issued.find(({ kind, fingerprint }) => kind === 'token' && isNew(fingerprint, entry));
    const from = issued && (issuedTogether(entry, ledger) ?? sentBefore(entry, issued.fingerprint, ledger));
    return issued && from && from !== issued.fingerprint ? [{ from, to: issued.fingerprint, entry }] : [];
  });
}

const isNew = (fingerprint: string, { trace }: Entry) => trace.replaced.every(([, to]) => to !== fingerprint);

/** The access token that came with the refresh token which is exchanged here. */
function issuedTogether(entry: Entry, ledger: Ledger): string | undefined {
  for (const { fingerprint } of entry.trace.carried) {
    const issue = ledger.line(recordKeys.issued(fingerprint))[0];
    const token = issue && inTime(issue, entry) < 0 && issue.trace.issued.find(({ kind }) => kind === 'token');
    if (token) return token.fingerprint;
  }
  return undefined;
}

/** The token that was sent last before, to the server where the new one is sent afterwards. */
function sentBefore(entry: Entry, next: string, ledger: Ledger): string | undefined {
  const origin = (ledger.line(recordKeys.used(next))[0] ?? entry).originName;
  const before = [...around(ledger.line(everything), entry, nearEnough)].filter((other) => inTime(other, entry) < 0);
  const last = before.findLast(({ originName, trace }) => originName === origin && tokenIn(trace.carried));
  const token = last && tokenIn(last.trace.carried);
  return last && token && !outlives(token, next, entry, ledger) ? token.fingerprint : undefined;
}

/** A token that goes on being accepted, and does not name the same holder, is more likely somebody else's. */
function outlives(token: Carried, next: string, renewal: Entry, ledger: Ledger): boolean {
  const last = ledger.line(recordKeys.accepted(token.fingerprint)).at(-1);
  if (!last || inTime(last, renewal) < 0 || wasOnTheWay(last, renewal)) return false;
  const holder = ledger.line(recordKeys.used(next))[0]?.trace.carried.find((each) => each.fingerprint === next)?.hint;
  return token.hint === '' || token.hint !== holder;
}

const nearEnough = 30;
const tokenIn = (carried: Entry['trace']['carried']) => carried.find(({ kind }) => kind === 'authorization');
