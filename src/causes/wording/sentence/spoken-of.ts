import { wordSet } from '../../../http/word-set.ts';
import { deeds } from '../lexicon/en-deeds.ts';
import type { Mention, Sense } from '../phrases.ts';
import type { Lexicon, Subject } from '../vocabulary.ts';
import { tellsWho } from './tells-who.ts';

/** The mentions that a sentence is about: not what only qualifies another, and not what a refused deed would be done to. */
export function spokenOf(mentions: readonly Mention[], words: readonly string[], lexicon: Lexicon): readonly Mention[] {
  return withoutObjects(withoutModifiers(withoutDone(mentions, lexicon), words), words);
}

/** "Tier credentials" are credentials, and who must log in "to subscribe" must log in, whatever for. */
function withoutModifiers(mentions: readonly Mention[], words: readonly string[]): readonly Mention[] {
  const speaksOf = (mention: Mention | undefined, subjects: ReadonlySet<Subject>) =>
    mention?.senses.every(({ subject, predicate }) => subject && subjects.has(subject) && !predicate) ?? false;
  const afterLogin = ({ start, senses }: Mention, at: number) =>
    words[start - 1] === 'to' &&
    senses.every(({ subject }) => subject === 'plan') &&
    mentions.slice(0, at).some((before) => before.senses.some(({ subject }) => subject === 'login'));
  return mentions.filter((mention, at) => {
    const next = mentions[at + 1];
    const qualifies = speaksOf(mention, qualifying) && speaksOf(next, secrets) && next?.start === mention.end;
    const pointer = speaksOf(mention, carried) && tellsWho(mention.start, words);
    return !qualifies && !pointer && !afterLogin(mention, at);
  });
}

const qualifying: ReadonlySet<Subject> = new Set<Subject>(['plan', 'route']);
const carried: ReadonlySet<Subject> = new Set<Subject>(['api-key', 'kind', 'key', 'token']);
const secrets: ReadonlySet<Subject> = new Set<Subject>(['credential', 'token', 'password']);

/** "Permission to delete certificates" is about permission: what the deed is done to limits nothing. */
function withoutObjects(mentions: readonly Mention[], words: readonly string[]): readonly Mention[] {
  const deed = words.findIndex(
    (word, at) =>
      managing.has(words[at + 1] ?? '') &&
      ((word === 'to' && forbids(mentions, at)) ||
        word === 'cannot' ||
        (word === 'not' && able.has(words[at - 1] ?? ''))),
  );
  if (deed < 0) return mentions;
  const stop = words.findIndex((word, at) => at > deed + 1 && turning.has(word));
  const end = stop < 0 ? words.length : stop;
  const named = ({ senses, start }: Mention) =>
    start > deed &&
    start < end &&
    senses.every(({ subject, predicate, role }) => subject && !predicate && !role) &&
    (deed > 0 || senses.every(({ subject }) => subject !== 'permission'));
  return mentions.filter((mention) => !named(mention));
}

/** That somebody may not, or must log in first. */
function forbids(mentions: readonly Mention[], at: number): boolean {
  return mentions.some(
    ({ senses, start, end }) =>
      end > at - 8 && start <= at && senses.some((sense) => isRefusal(sense) || sense.subject === 'login'),
  );
}

const able: ReadonlySet<string> = new Set(['can', 'may']);

/** What is looked at or used may itself be what is limited: "permission to view videos in your country". */
const using: ReadonlySet<string> = new Set(['access', 'use', 'view', 'watch', 'perform', 'open', 'grant']);
const managing: ReadonlySet<string> = new Set(deeds.filter((deed) => !using.has(deed)));

/** After these, a sentence speaks of something else than the object. */
const turning: ReadonlySet<string> = wordSet(
  'from with without using in on until unless because as when while since via over through at if due but',
);

/** The same where the language names its deeds itself: "nicht berechtigt, Token zu löschen", "нет прав удалять токены". */
function withoutDone(mentions: readonly Mention[], { verbLast }: Lexicon): readonly Mention[] {
  const deed = mentions.findIndex(({ senses }) => senses.some(({ role }) => role === 'deed'));
  const refused = mentions.findIndex(({ senses }) => senses.some(isRefusal));
  if (deed < 0 || refused < 0 || refused > deed) return mentions;
  const done = ({ senses }: Mention, at: number) =>
    (verbLast ? at > refused && at < deed : at > deed) &&
    senses.every(({ subject, predicate }) => subject && kept.has(subject) && !predicate);
  return mentions.filter((mention, at) => !done(mention, at));
}

const isRefusal = ({ subject, predicate }: Sense) =>
  subject === 'permission' || ((!subject || subject === 'action') && predicate === 'denied');

/** What an application keeps for its users, so that something can be done to it. */
const kept: ReadonlySet<Subject> = new Set<Subject>([
  'account',
  'api-key',
  'certificate',
  'credential',
  'file',
  'key',
  'password',
  'permission',
  'plan',
  'resource',
  'session',
  'token',
  'url',
]);
