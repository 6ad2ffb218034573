import { judgedAt } from '../clock.ts';
import { type Entry, recordKeys } from '../entry.ts';
import type { CauseId } from '../taxonomy.ts';
import { inTime } from '../timeline.ts';
import type { Carried } from '../trace.ts';
import type { CredentialLife, Moment } from './credential-life.ts';
import type { Ledger } from './ledger.ts';
import { summaryOf } from './life-words.ts';
import { successions } from './succession.ts';
import { momentOf } from './tell.ts';

/** The lives of the credentials of one state of a session; each is put together when asked for. */
export interface Lives {
  readonly of: (fingerprint: string) => CredentialLife | undefined;
  /** The first credential of the row of replacements that this one stands in. */
  readonly rootOf: (fingerprint: string) => string;
  /** The entries that refused the credential itself, in time order. */
  readonly refusals: (fingerprint: string) => readonly Entry[];
}

/** Reads lives from the ledger; what it has read once it keeps, so it is good until the session changes. */
export function livesOf(ledger: Ledger): Lives {
  const known = new Map<string, CredentialLife | undefined>();
  const { before, after } = successions(ledger);
  const refusals = (fingerprint: string) =>
    ledger.line(recordKeys.denied(fingerprint)).filter((entry) => isRefusal(ledger.diagnosis(entry)?.cause));
  const read = (fingerprint: string) =>
    lifeOf(fingerprint, ledger, refusals(fingerprint), before(fingerprint), after(fingerprint));
  return {
    refusals,
    of: (fingerprint) => {
      if (!known.has(fingerprint)) known.set(fingerprint, read(fingerprint));
      return known.get(fingerprint);
    },
    rootOf: (fingerprint) => {
      let root = fingerprint;
      for (let steps = 0; steps < longestRow; steps += 1) {
        const earlier = before(root);
        if (earlier === undefined || earlier === fingerprint) break;
        root = earlier;
      }
      return root;
    },
  };
}

const longestRow = 10_000;

/** Orders lives by the first use of each. */
export const byFirstUse = (a: CredentialLife, b: CredentialLife) =>
  a.firstSeen.at - b.firstSeen.at || a.firstSeen.entry - b.firstSeen.entry || (a.fingerprint < b.fingerprint ? -1 : 1);

/** What a credential is called: the user's name for it, else its kind and the beginning of its fingerprint. */
export function labelOf({ kind, name, scheme, fingerprint }: Carried): string {
  const short = fingerprint.slice(0, 4);
  if (kind === 'cookie') return `Cookie ${name} ${short}`;
  if (kind === 'authorization' || kind === 'proxy-authorization')
    return /^(?:basic|digest|ntlm|negotiate)$/i.test(scheme)
      ? `${scheme} login ${short}`
      : `${scheme || 'Raw'} token ${short}`;
  if (kind === 'user-info') return `Login in the URL ${short}`;
  return kind === 'body' ? `${name} in the body ${short}` : `Key ${name} ${short}`;
}

function lifeOf(
  fingerprint: string,
  ledger: Ledger,
  refusals: readonly Entry[],
  replaces: string | undefined,
  replacedBy: CredentialLife['replacedBy'],
): CredentialLife | undefined {
  const uses = ledger.line(recordKeys.used(fingerprint));
  const [first] = uses;
  const carried = first?.trace.carried.find((each) => each.fingerprint === fingerprint);
  if (!first || !carried) return undefined;
  const accepted = ledger.line(recordKeys.accepted(fingerprint));
  const denied = ledger.line(recordKeys.denied(fingerprint));
  const issue = ledger.line(recordKeys.issued(fingerprint))[0];
  const issued = issue?.trace.issued.find((each) => each.fingerprint === fingerprint);
  const lastAccepted = accepted.at(-1);
  const given = ledger.givenName(fingerprint);
  const refusedSince = refusals.find((entry) => !lastAccepted || inTime(entry, lastAccepted) > 0);
  const expiresAt = carried.expiresAt ?? issued?.expiresAt;
  const lastIssue = ledger.line(recordKeys.issued(fingerprint)).at(-1);
  const ends = ledger.line(recordKeys.ended(fingerprint)).filter((end) => !lastIssue || inTime(end, lastIssue) > 0);
  const life = {
    fingerprint,
    kind: carried.kind,
    name: carried.name,
    label: given || labelOf(carried),
    named: given !== '',
    hint: carried.hint || (issue?.trace.identity ?? ''),
    uses: uses.length,
    accepted: accepted.length,
    refused: refusals.length,
    forbidden: denied.filter((entry) => isForbidden(ledger.diagnosis(entry)?.cause)).length,
    firstSeen: momentOf(first),
    firstAccepted: moment(accepted[0]),
    lastAccepted: moment(lastAccepted),
    firstRefused: moment(refusals[0]),
    refusedSince: moment(refusedSince),
    expiresAt,
    expired: isOver(expiresAt, refusedSince, carried),
    issued: moment(issue),
    replaces,
    replacedBy,
    loggedOut: moment(ends.find(({ trace }) => trace.act === 'logout')),
    deleted: moment(ends.find(({ trace }) => trace.act !== 'logout')),
  };
  return { ...life, summary: summaryOf(life) };
}

/** The browser's clock ends a cookie, the server's clock a token. */
function isOver(expiresAt: number | undefined, refused: Entry | undefined, { kind }: Carried): boolean {
  if (expiresAt === undefined || !refused) return false;
  const own = refused.startedAt || Number.POSITIVE_INFINITY;
  return expiresAt <= (kind === 'cookie' ? own : judgedAt(refused.exchange) || own);
}

const moment = (entry: Entry | undefined): Moment | undefined => entry && momentOf(entry);
const isForbidden = (cause: CauseId | undefined) =>
  cause !== undefined && cause !== 'auth-handshake' && !isRefusal(cause);

/** Refused because of the credential itself, as opposed to what its holder may do, where from and how often. */
export function isRefusal(cause: CauseId | undefined): boolean {
  return cause !== undefined && ofCredential.has(cause);
}

const ofCredential: ReadonlySet<CauseId> = new Set<CauseId>([
  'no-credentials',
  'malformed-credentials',
  'wrong-scheme',
  'invalid-credentials',
  'expired-credentials',
  'revoked-credentials',
  'account-disabled',
  'wrong-audience',
  'clock-skew',
  'sso-gateway',
  'unspecified-401',
]);
