import type { Diagnosis } from '../diagnosis.ts';
import { type Entry, recordKeys } from '../entry.ts';
import type { CauseId } from '../taxonomy.ts';
import { inTime } from '../timeline.ts';
import type { CredentialLife } from './credential-life.ts';
import type { Ledger } from './ledger.ts';
import type { Lives } from './lives.ts';
import type { Step, Story } from './story.ts';
import { answered, ascending, grouped, shortened, step } from './tell.ts';

/** What became of one credential, if it is worth a story: it ended, was replaced, was logged out, or works elsewhere. */
export function credentialStories(fingerprint: string, lives: Lives, ledger: Ledger): readonly Story[] {
  const life = lives.of(fingerprint);
  if (!life || life.kind === 'body') return [];
  return [...ending(life, lives, ledger), ...elsewhere(life, ledger)];
}

function ending(life: CredentialLife, lives: Lives, ledger: Ledger): readonly Story[] {
  const { refusedSince, lastAccepted, loggedOut, replacedBy, fingerprint, label } = life;
  if (!refusedSince) return [];
  const refused = lives.refusals(fingerprint).filter((entry) => isSince(entry, refusedSince.entry, ledger));
  const tell = (kind: Story['kind'], title: string, says: string, before: readonly Step[]): readonly Story[] => [
    {
      id: `${kind} ${fingerprint}`,
      kind,
      title,
      says,
      steps: shortened([
        ...before,
        ...refused.map((entry, at) => step(entry, at ? 'refused again' : 'first refused', answered('status'))),
      ]),
      denials: ascending(refused.map(({ id }) => id)),
      lookAt: before.find(({ role }) => role === logout || role === replacement)?.entry ?? refusedSince.entry,
      credential: fingerprint,
    },
  ];
  if (loggedOut && isBefore(loggedOut.entry, refusedSince.entry, ledger))
    return tell(
      'logged-out',
      'Still used after the logout',
      `${label} was logged out, and requests went on carrying it. ${life.summary}`,
      [...stepAt(lastAccepted?.entry, 'last accepted', ledger), ...stepAt(loggedOut.entry, logout, ledger)],
    );
  if (replacedBy && isBefore(replacedBy.entry, refusedSince.entry, ledger))
    return tell(
      'old-credential-used',
      'The old one was sent after its replacement',
      `A new credential had been handed out in place of ${label}, and these requests still carried the old one. ${life.summary}`,
      [...stepAt(lastAccepted?.entry, 'last accepted', ledger), ...stepAt(replacedBy.entry, replacement, ledger)],
    );
  if (!lastAccepted) return [];
  return tell('credential-ended', 'It worked, and then no more', `${label}: ${life.summary}`, [
    ...stepAt(life.issued?.entry, 'handed out', ledger),
    ...stepAt(life.firstAccepted?.entry, 'first accepted', ledger),
    ...(lastAccepted.entry === life.firstAccepted?.entry ? [] : stepAt(lastAccepted.entry, 'last accepted', ledger)),
  ]);
}

const logout = 'logs out';
const replacement = 'hands out the new one';

/** Refused at one endpoint, accepted at another one afterwards: the credential is alive, and not good for this. */
function elsewhere({ fingerprint, label, lastAccepted }: CredentialLife, ledger: Ledger): readonly Story[] {
  if (!lastAccepted) return [];
  const accepted = ledger.line(recordKeys.accepted(fingerprint));
  const last = accepted.at(-1);
  const refused = ledger
    .line(recordKeys.denied(fingerprint))
    .filter((entry) => last && inTime(entry, last) < 0 && isAboutCaller(ledger.diagnosis(entry)));
  const groups = grouped(refused, ({ endpoint }) => endpoint);
  return [...groups.values()].flatMap((entries) => {
    const [first] = entries;
    const at = first && accepted.find((entry) => entry.endpoint !== first.endpoint && inTime(entry, first) > 0);
    if (!first || !at) return [];
    const place = at.originName === first.originName ? 'elsewhere on the same server' : 'by another server';
    const causes = ascending(entries.map(({ id }) => id));
    return [
      {
        id: `accepted-elsewhere ${fingerprint} ${first.id}`,
        kind: 'accepted-elsewhere' as const,
        title: 'Refused here, accepted there',
        says: `${label} was refused here and accepted ${place} afterwards: it is alive, but ${lacking(ledger.diagnosis(first))}.`,
        steps: shortened([
          ...entries.map((entry) => step(entry, 'refused', answered('status'))),
          step(at, 'accepted there', answered('status')),
        ]),
        denials: causes,
        lookAt: first.id,
        credential: fingerprint,
      },
    ];
  });
}

function lacking(diagnosis: Diagnosis | undefined): string {
  if (diagnosis?.cause === 'insufficient-scope') return 'it was not given the scope for this';
  if (diagnosis?.cause === 'insufficient-permission' || diagnosis?.cause === 'not-entitled')
    return 'its holder may not do this';
  return 'not good for this (audience, scope, permission or environment)';
}

const isAboutCaller = (diagnosis: Diagnosis | undefined) => diagnosis !== undefined && aboutCaller.has(diagnosis.cause);
const aboutCaller: ReadonlySet<CauseId> = new Set<CauseId>([
  'wrong-audience',
  'invalid-credentials',
  'insufficient-scope',
  'insufficient-permission',
  'not-entitled',
  'wrong-scheme',
  'unspecified-401',
  'unspecified-403',
]);

function stepAt(id: number | undefined, role: string, ledger: Ledger): readonly Step[] {
  const entry = id === undefined ? undefined : ledger.entry(id);
  return entry ? [step(entry, role, answered('status'))] : [];
}

function isSince(entry: Entry, since: number, ledger: Ledger): boolean {
  const from = ledger.entry(since);
  return from !== undefined && (entry === from || inTime(entry, from) > 0);
}

function isBefore(one: number, other: number, ledger: Ledger): boolean {
  const [a, b] = [ledger.entry(one), ledger.entry(other)];
  return a !== undefined && b !== undefined && inTime(a, b) < 0;
}
