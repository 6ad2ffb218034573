import { type BookCell, type BookLine, cellOf } from './access-book.ts';
import { type Entry, staticKinds } from './entry.ts';
import type { Finding } from './finding.ts';
import type { Ledger } from './stories/ledger.ts';
import { byFirstUse, type Lives } from './stories/lives.ts';
import type { RuleId } from './taxonomy.ts';

/** Who asked: nobody, or the holder of a credential, its later replacements included. */
export interface Identity {
  /** `anonymous`, or the fingerprint of the first credential. */
  readonly id: string;
  /** The name that the user gave, else what the credential is called. */
  readonly label: string;
  readonly named: boolean;
  /** Whose it seems to be; for the screen, not for exports. */
  readonly hint: string;
  /** All credentials that count as this identity. */
  readonly fingerprints: readonly string[];
}

/** What an identity got from an endpoint. */
export interface AccessCell {
  readonly allowed: number;
  readonly denied: number;
  readonly notFound: number;
  /** Errors, redirects, conflicts: neither let in nor kept out. */
  readonly other: number;
  /** `mixed`: let in for some and kept out for others. */
  readonly verdict: 'allowed' | 'denied' | 'not-found' | 'mixed' | 'other';
  /** Ids of a few exchanges of each outcome, the first ones and the last. */
  readonly samples: {
    readonly allowed: readonly number[];
    readonly denied: readonly number[];
    readonly notFound: readonly number[];
    readonly other: readonly number[];
  };
}

/** An endpoint, one method: what each identity got. */
export interface AccessRow {
  readonly origin: string;
  readonly pattern: string;
  readonly method: string;
  /** One for each identity, in their order; undefined where it never asked. */
  readonly cells: readonly (AccessCell | undefined)[];
}

/** What the matrix shows and should not be. */
export interface AccessHole {
  /** Index of the row. */
  readonly row: number;
  /** Indexes of the identities involved. */
  readonly identities: readonly number[];
  /** The finding that reports it. */
  readonly rule: RuleId;
  readonly says: string;
  readonly entries: readonly number[];
}

/** Endpoints x method against identities. Plain data, the same for any order of arrival. */
export interface AccessMatrix {
  /** Anonymous first, if anybody asked without a credential; then in the order of their first request. */
  readonly identities: readonly Identity[];
  /** By origin, pattern and method. */
  readonly rows: readonly AccessRow[];
  readonly holes: readonly AccessHole[];
  /** How many rows were left out beyond `most`. */
  readonly leftOut: number;
}

export interface AccessOptions {
  /** Rows that are shown at most, those with denials first; 500 if left out. */
  readonly most?: number;
  /** Only endpoints where somebody was denied. */
  readonly deniedOnly?: boolean;
}

/** The matrix of a book: replaced credentials are one identity with their followers; holes are findings of the rules. */
export function accessMatrixOf(
  lines: Iterable<BookLine>,
  lives: Lives,
  ledger: Ledger,
  findings: readonly Finding[],
  { most = 500, deniedOnly = false }: AccessOptions = {},
): AccessMatrix {
  const all = [...lines].filter((line) => isWorthARow(line, deniedOnly)).sort(inOrder);
  const shown = all.length > most ? [...all].sort(deniedFirst).slice(0, most).sort(inOrder) : all;
  const identities = identitiesOf(shown, lives);
  const rows = shown.map((line) => rowOf(line, identities));
  return {
    identities,
    rows,
    holes: holesOf(findings, { identities, rows }, ledger),
    leftOut: all.length - shown.length,
  };
}

const anonymous = 'anonymous';

function isWorthARow({ cells }: BookLine, deniedOnly: boolean): boolean {
  const all = [...cells.values()];
  if (all.some(({ denied }) => denied.length > 0)) return true;
  return (
    !deniedOnly &&
    all.some(({ allowed, notFound, other }) => [allowed, notFound, other].some((some) => some[0] && !isStatic(some[0])))
  );
}

const isStatic = ({ exchange }: Entry) => staticKinds.has(exchange.resourceType);

const nameOf = ({ origin, pattern, method }: Pick<BookLine, 'origin' | 'pattern' | 'method'>) =>
  `${origin} ${pattern} ${method}`;
const inOrder = (a: BookLine, b: BookLine) => (nameOf(a) < nameOf(b) ? -1 : 1);
const hasDenials = ({ cells }: BookLine) => [...cells.values()].some(({ denied }) => denied.length > 0);
const deniedFirst = (a: BookLine, b: BookLine) => Number(hasDenials(b)) - Number(hasDenials(a)) || inOrder(a, b);

function identitiesOf(lines: readonly BookLine[], lives: Lives): readonly Identity[] {
  const members = new Map<string, string[]>();
  const fingerprints = new Set(
    lines.flatMap(({ cells }) => [...cells].flatMap(([who, cell]) => (isUsed(cell) ? [who] : []))),
  );
  for (const who of fingerprints) {
    const root = who === '' ? anonymous : lives.rootOf(who);
    members.set(root, [...(members.get(root) ?? []), who]);
  }
  return [...members].map(([root, all]) => identityOf(root, all, lives)).sort(inTurn(lives));
}

const isUsed = ({ allowed, denied, notFound, other }: BookCell) =>
  allowed.length + denied.length + notFound.length + other.length > 0;

function identityOf(root: string, fingerprints: readonly string[], lives: Lives): Identity {
  if (root === anonymous) return { id: anonymous, label: 'Anonymous', named: true, hint: '', fingerprints: [] };
  const known = [root, ...fingerprints].flatMap((each) => lives.of(each) ?? []).sort(byFirstUse);
  const best = known.find(({ named }) => named) ?? known[0];
  const hint = known.map((life) => life.hint).find(Boolean) ?? '';
  return {
    id: root,
    label: best?.label ?? root.slice(0, 4),
    named: best?.named ?? false,
    hint,
    fingerprints: [...fingerprints].sort(),
  };
}

const inTurn = (lives: Lives) => (a: Identity, b: Identity) => {
  if (a.id === anonymous || b.id === anonymous) return a.id === anonymous ? -1 : 1;
  const first = ({ fingerprints }: Identity) =>
    fingerprints.flatMap((each) => lives.of(each) ?? []).sort(byFirstUse)[0];
  const [one, other] = [first(a), first(b)];
  return one && other ? byFirstUse(one, other) : a.id < b.id ? -1 : 1;
};

function rowOf({ origin, pattern, method, cells }: BookLine, identities: readonly Identity[]): AccessRow {
  const of = ({ id, fingerprints }: Identity) =>
    (id === anonymous ? [''] : fingerprints).flatMap((who) => cells.get(who) ?? []);
  return { origin, pattern, method, cells: identities.map((identity) => cellOf(of(identity))) };
}

const holeRules: ReadonlySet<RuleId> = new Set<RuleId>(['inconsistent-protection', 'resource-enumeration']);

/** For each finding about access, the rows and identities in which its exchanges stand. */
function holesOf(
  findings: readonly Finding[],
  matrix: Pick<AccessMatrix, 'identities' | 'rows'>,
  ledger: Ledger,
): readonly AccessHole[] {
  const rows = new Map(matrix.rows.map((row, at) => [nameOf(row), at]));
  const who = new Map(matrix.identities.flatMap(({ fingerprints }, at) => fingerprints.map((each) => [each, at])));
  const nobody = matrix.identities.findIndex(({ id }) => id === anonymous);
  return findings.flatMap(({ rule, message: says, entries }) => {
    if (!holeRules.has(rule)) return [];
    const found = new Map<number, Set<number>>();
    for (const entry of entries.flatMap((id) => ledger.entry(id) ?? [])) {
      const { originName: origin, pattern, exchange, trace } = entry;
      const row = rows.get(nameOf({ origin, pattern, method: exchange.request.method }));
      const identity = who.get(trace.main) ?? nobody;
      if (row !== undefined && identity >= 0) found.set(row, (found.get(row) ?? new Set()).add(identity));
    }
    return [...found].map(([row, some]) => ({ row, identities: [...some].sort((a, b) => a - b), rule, says, entries }));
  });
}
