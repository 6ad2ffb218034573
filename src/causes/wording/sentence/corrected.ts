import type { Mention } from '../phrases.ts';
import type { Subject } from '../vocabulary.ts';
import type { Clause } from './clause.ts';
import type { Said } from './said.ts';
import { tellsWho } from './tells-who.ts';

/** What an idiom says, put right where the words around it show that it is said of something else. */
export function corrected(said: Said, mention: Mention, clause: Clause): Said {
  return headed(impersonal(said, mention, clause), mention, clause);
}

/** "Cannot delete a project with members" speaks of the project, "you cannot delete" of the caller. */
function impersonal(said: Said, { start }: Mention, { mentions, words }: Clause): Said {
  const opens =
    start === 0 &&
    (words[0] === 'cannot' || words[0] === 'can') &&
    !reaching.has(words[words[0] === 'can' ? 2 : 1] ?? '');
  const limits = mentions.some(({ senses }) => senses.some(({ subject }) => subject && granting.has(subject)));
  if (opens && !limits && said.subject === 'action') return { subject: 'resource', predicate: 'closed' };
  if (opens && said.subject === 'caller' && said.predicate === 'disabled')
    return { subject: 'login', predicate: 'failed' };
  return said;
}

/** Deeds that leave a thing as it is, so that its state is no hindrance. */
const reaching: ReadonlySet<string> = new Set(['access', 'view', 'see']);

/** What a right is given by. */
const granting: ReadonlySet<Subject> = new Set<Subject>(['permission', 'api-key', 'token', 'scope', 'plan', 'kind']);

/** "This scheme is not allowed on this route" speaks of the scheme, "downloads are not allowed on this route" of the route. */
function headed(said: Said, { start }: Mention, clause: Clause): Said {
  const { mentions, words } = clause;
  if (said.subject === 'scope' && said.predicate === 'insufficient' && tellsWho(start, words))
    return { subject: 'permission', predicate: 'insufficient' };
  if (said.predicate === 'disabled' && isSwitchOf('rate', said, start, clause))
    return { subject: 'resource', predicate: 'closed' };
  if (said.subject !== 'resource' || !refusing.has(words[start] ?? '')) return said;
  const before = mentions.filter(({ end }) => end <= start && end > start - 3);
  const subject = before[before.length - 1]?.senses.find(
    (sense) => sense.subject && limiting.has(sense.subject),
  )?.subject;
  return subject ? { subject, predicate: 'denied' } : said;
}

/** "Quota tracking is disabled": a feature that counts is switched off, and nothing is used up. */
function isSwitchOf(subject: Subject, said: Said, start: number, { mentions, words }: Clause): boolean {
  const literal = words.slice(start, start + 3).some((word) => word === 'disabled' || word === 'enabled');
  const named = mentions.filter(({ end, senses }) => end <= start && senses.some((sense) => sense.subject));
  return literal && !said.subject && (named.at(-1)?.senses.some((sense) => sense.subject === subject) ?? false);
}

const refusing: ReadonlySet<string> = new Set(['not', 'forbidden', 'disallowed']);
const limiting: ReadonlySet<Subject> = new Set<Subject>([
  'scheme',
  'kind',
  'ip',
  'origin',
  'method',
  'account',
  'caller',
  'token',
  'api-key',
  'country',
  'plan',
  'bot',
  'permission',
]);
