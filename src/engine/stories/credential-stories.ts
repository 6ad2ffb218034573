import type { Diagnosis } from '../diagnosis.ts';
import { type Entry, recordKeys } from '../entry.ts';
import type { CauseId } from '../taxonomy.ts';
import { findAfter, inTime } from '../timeline.ts';
import { missedDeletion } from './cookie-stories.ts';
import type { CredentialLife, Moment } from './credential-life.ts';
import type { Ledger } from './ledger.ts';
import { courseOf } from './life-words.ts';
import type { Lives } from './lives.ts';
import { type Sentence, saying, sentence } from './sentence.ts';
import type { Step, Story } from './story.ts';
import { answered, ascending, grouped, shortened, step, wasOnTheWay } from './tell.ts';
import { isAnsweredLater, wavering, waveringOf } from './wavering.ts';

/** What became of one credential, if it is worth a story: it ended, was replaced, was logged out, or works elsewhere. */
export function credentialStories(fingerprint: string, lives: Lives, ledger: Ledger): readonly Story[] {
  const life = lives.of(fingerprint);
  if (!life || life.kind === 'body') return [];
  return [...ending(life, lives, ledger), ...elsewhere(life, ledger), ...wavering(life, lives, ledger)];
}

function ending(life: CredentialLife, lives: Lives, ledger: Ledger): readonly Story[] {
  const { refusedSince, lastAccepted, loggedOut, replacedBy, fingerprint } = life;
  const from = refusedSince && ledger.entry(refusedSince.entry);
  if (!from) return [];
  const since = lives.refusals(fingerprint).filter((entry) => entry === from || inTime(entry, from) > 0);
  const isLastWord = (end: Moment | undefined) =>
    end !== undefined &&
    isBefore(end.entry, from.id, ledger) &&
    !(lastAccepted && isBefore(end.entry, lastAccepted.entry, ledger));
  if (loggedOut && isLastWord(loggedOut)) return [afterLogout(life, loggedOut, since, ledger)];
  if (replacedBy && isBefore(replacedBy.entry, from.id, ledger))
    return [afterReplacement(life, replacedBy, since, ledger)];
  const missed = missedDeletion(life, lives.refusals(fingerprint), ledger);
  if (missed.length) return missed;
  if (!lastAccepted || (!life.expired && waveringOf(fingerprint, lives, ledger).length > 0)) return [];
  return [
    told(
      life,
      'credential-ended',
      'It worked, and then no more',
      [sentence('{credential}: {course}', { credential: life.label, course: courseOf(life) })],
      since,
      [
        ...stepAt(life.issued?.entry, 'handed out', ledger),
        ...stepAt(life.firstAccepted?.entry, 'first accepted', ledger),
        ...(lastAccepted.entry === life.firstAccepted?.entry
          ? []
          : stepAt(lastAccepted.entry, 'last accepted', ledger)),
      ],
    ),
  ];
}

function afterLogout(life: CredentialLife, end: Moment, since: readonly Entry[], ledger: Ledger): Story {
  const says = [
    sentence('{credential} was logged out, and requests went on carrying it.', { credential: life.label }),
    courseOf(life),
  ];
  return told(life, 'logged-out', 'Still used after the logout', says, since, [
    ...stepAt(life.lastAccepted?.entry, 'last accepted', ledger),
    ...stepAt(end.entry, logout, ledger),
  ]);
}

/** Requests that were on their way when the new one came could not know of it; others could. */
function afterReplacement(life: CredentialLife, end: Moment, since: readonly Entry[], ledger: Ledger): Story {
  const replacing = ledger.entry(end.entry);
  const named = { credential: life.label };
  const onTheWay = replacing !== undefined && since.every((entry) => wasOnTheWay(entry, replacing));
  const before = [
    ...stepAt(life.lastAccepted?.entry, 'last accepted', ledger),
    ...stepAt(end.entry, replacement, ledger),
  ];
  if (onTheWay)
    return told(
      life,
      'old-credential-used',
      'The old one was on its way when the new one came',
      [
        since.length === 1
          ? sentence('{credential} was being replaced while this request went out with it.', named)
          : sentence('{credential} was being replaced while these requests went out with it.', named),
        sentence('Let requests wait while a new credential is fetched, or send them once more with the new one.'),
      ],
      since,
      before,
    );
  return told(
    life,
    'old-credential-used',
    'The old one was sent after its replacement',
    [
      since.length === 1
        ? sentence(
            'A new credential had been handed out in place of {credential}, and this request still carried the old one.',
            named,
          )
        : sentence(
            'A new credential had been handed out in place of {credential}, and these requests still carried the old one.',
            named,
          ),
      courseOf(life),
    ],
    since,
    before,
  );
}

function told(
  { fingerprint }: CredentialLife,
  kind: Story['kind'],
  title: string,
  sentences: readonly Sentence[],
  since: readonly Entry[],
  before: readonly Step[],
): Story {
  const cause = before.find(({ role }) => role === logout || role === replacement);
  const after = since.map((entry, at) => step(entry, at ? 'refused again' : 'first refused', answered('status')));
  return {
    id: `${kind} ${fingerprint}`,
    kind,
    title,
    ...saying(sentences),
    steps: shortened([...before, ...after]),
    denials: ascending(since.map(({ id }) => id)),
    lookAt: cause?.entry ?? since[0]?.id ?? -1,
    credential: fingerprint,
  };
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
    const at = first && findAfter(accepted, first, ({ endpoint }) => endpoint !== first.endpoint);
    if (!first || !at || isAnsweredLater(first, fingerprint, ledger)) return [];
    const values = { credential: label, lack: lacking(ledger.diagnosis(first)) };
    const causes = ascending(entries.map(({ id }) => id));
    return [
      {
        id: `accepted-elsewhere ${fingerprint} ${first.id}`,
        kind: 'accepted-elsewhere' as const,
        title: 'Refused here, accepted there',
        ...saying([
          at.originName === first.originName
            ? sentence(
                '{credential} was refused here and accepted elsewhere on the same server afterwards: it is alive, but {lack}.',
                values,
              )
            : sentence(
                '{credential} was refused here and accepted by another server afterwards: it is alive, but {lack}.',
                values,
              ),
        ]),
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

function lacking(diagnosis: Diagnosis | undefined): Sentence {
  if (diagnosis?.cause === 'insufficient-scope') return sentence('it was not given the scope for this');
  if (diagnosis?.cause === 'insufficient-permission' || diagnosis?.cause === 'not-entitled')
    return sentence('its holder may not do this');
  return sentence('not good for this (audience, scope, permission or environment)');
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

function isBefore(one: number, other: number, ledger: Ledger): boolean {
  const [a, b] = [ledger.entry(one), ledger.entry(other)];
  return a !== undefined && b !== undefined && inTime(a, b) < 0;
}
