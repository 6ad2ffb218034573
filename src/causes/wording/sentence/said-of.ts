import type { Mention } from '../phrases.ts';
import type { Subject } from '../vocabulary.ts';
import { type Clause, subjectsAround } from './clause.ts';
import { deedIn } from './deed-noun.ts';
import type { Said } from './said.ts';

/** What a predicate is said of: its own subject, who alone may, what stands last before it, or whatever is near. */
export function saidOf(said: Said, mention: Mention, clause: Clause): readonly Subject[] {
  if (said.subject) return [said.subject];
  return chosen(mention, clause) ?? owner(said, mention, clause) ?? subjectsAround(mention, clause, clause.reach);
}

/** "Only system admins can create proxy projects": who may stands next to the word, unless a plan or place does. */
function chosen(mention: Mention, { mentions, words }: Clause): readonly Subject[] | undefined {
  if (!isExclusive(mention)) return undefined;
  const next = mentions
    .filter(({ start }) => start >= mention.end && start <= mention.end + 2)
    .flatMap(({ senses }) => senses.flatMap(({ subject }) => subject ?? []));
  const robots = next.includes('bot') && words.some((word) => /^(?:ro)?bots?$/.test(word));
  return next.length && next.every((subject) => holders.has(subject) || (robots && subject === 'bot'))
    ? ['permission']
    : undefined;
}

/** Whether it shuts all others out: "only". */
export const isExclusive = ({ senses }: Mention) => senses.some(({ role }) => role === 'exclusive');

const holders: ReadonlySet<Subject> = new Set<Subject>(['permission', 'account', 'caller', 'resource']);

/** "Access to the user's servers is disabled": what stands last before the word is what it is said of. */
function owner({ predicate }: Said, mention: Mention, clause: Clause): readonly Subject[] | undefined {
  const { mentions, words } = clause;
  const head = deedIn(words.slice(0, mention.start).filter((_, at) => !isNamed(mentions, at)));
  const limited = subjectsAround(mention, clause, 10).some((subject) => edges.has(subject));
  if (predicate === 'denied' && head && !limited) return ['action'];
  if (limited || (predicate !== 'disabled' && predicate !== 'off')) return undefined;
  const before = mentions.filter(({ end, senses }) => end <= mention.start && senses.some(({ subject }) => subject));
  const last = before[before.length - 1];
  if (!last) return undefined;
  if (head) return ['resource'];
  return mention.start - last.end > 3 ? undefined : last.senses.flatMap(({ subject }) => subject ?? []);
}

/** Whether a word belongs to the name of something that is known. */
function isNamed(mentions: readonly Mention[], at: number): boolean {
  return mentions.some(
    ({ senses, start, end }) =>
      start <= at && at < end && senses.some(({ subject }) => subject && subject !== 'account'),
  );
}

/** What a deed can be limited by. */
const edges: ReadonlySet<Subject> = new Set<Subject>([
  'age',
  'bot',
  'country',
  'csrf',
  'firewall',
  'ip',
  'method',
  'origin',
  'plan',
  'rate',
  'scheme',
  'tls',
]);
