import { wordSet } from '../../../http/word-set.ts';
import type { Mention } from '../phrases.ts';
import type { Predicate, Subject } from '../vocabulary.ts';
import type { Clause } from './clause.ts';

/**
 * Whether what is said of a subject is said of it beyond doubt. It is not where the subject only qualifies another noun
 * ("the channel this key is bound to"), is the object of it ("the store does not match the store of this key"), where the
 * predicate only qualifies an unknown noun ("it has disabled parents"), or where it is the condition of something else.
 */
export function isBound(predicate: Predicate, subject: Subject, mention: Mention, clause: Clause): boolean {
  if (clause.words.length === 0 || names(mention, subject)) return true;
  return (
    !qualifies(subject, mention, clause) &&
    !isGeneric(predicate, subject, clause) &&
    !isObject(predicate, subject, mention, clause) &&
    !isAttribute(predicate, mention, clause) &&
    !isCondition(mention, clause)
  );
}

/** Whether an unbound state is that of another thing: of the noun that is qualified, of the attribute, of "identities" at large. */
export function isOfThing(predicate: Predicate, subject: Subject, mention: Mention, clause: Clause): boolean {
  return (
    states.has(predicate) &&
    (qualifies(subject, mention, clause) ||
      isAttribute(predicate, mention, clause) ||
      (clause.words.includes('identities') && isGeneric(predicate, subject, clause)))
  );
}

/** "The channel this API key is bound to is inactive", "the domain is not enabled for this key": the other noun is what it is said of. */
function qualifies(subject: Subject, mention: Mention, { mentions, words }: Clause): boolean {
  const its = mentions.filter((other) => other.end <= mention.start && names(other, subject));
  return (
    its.length > 0 &&
    its.every(({ start }) => {
      const [preposition = '', article = ''] = words.slice(Math.max(0, start - 2), start);
      const nouns = mentions.filter((other) => other.end < start && isNoun(other) && !names(other, subject));
      const next = nouns[nouns.length - 1];
      if (!next || !(pointing.has(article) || articles.has(article))) return false;
      return belonging.has(preposition) || (next.end === start - 1 && pointing.has(article));
    })
  );
}

/** "Local identities are disabled": such a name stands for a person or for a thing of the application. */
function isGeneric(predicate: Predicate, subject: Subject, { mentions, words }: Clause): boolean {
  const its = mentions.filter((other) => names(other, subject));
  return (
    subject === 'account' &&
    states.has(predicate) &&
    its.length > 0 &&
    its.every(({ start, end }) => generic.has(words.slice(start, end).join(' ')))
  );
}

/** "The requested store does not match the store of this key": of the first, not of the second. */
function isObject(predicate: Predicate, subject: Subject, { start, end }: Mention, { mentions }: Clause): boolean {
  if (predicate !== 'mismatch') return false;
  const before = mentions.filter((other) => other.end <= start && isNoun(other));
  const after = mentions.filter((other) => other.start >= end && names(other, subject));
  return after.length > 0 && before.length > 0 && !before.some((other) => names(other, subject));
}

/** "It has disabled parents", "has not enabled passwords": it is the noun that follows. */
function isAttribute(predicate: Predicate, { start, end }: Mention, { mentions, words }: Clause): boolean {
  const next = words[end];
  if (next === undefined || !states.has(predicate) || !having.has(words[start - 1] ?? '')) return false;
  if (words[start] === 'not') return turned.has(words[start + 1] ?? '') && !linking.has(next);
  return next.length > 3 && !mentions.some((other) => other.start === end) && !linking.has(next);
}

/** "Only available while the address is awaiting confirmation": what follows is when, and not what happened. */
function isCondition({ start }: Mention, { mentions, words }: Clause): boolean {
  const at = words.findIndex((word) => occasions.has(word));
  const denies = ({ senses, end }: Mention) =>
    end <= at && senses.some(({ predicate, role }) => predicate === 'denied' || role === 'exclusive');
  return at > 0 && at < start && mentions.some(denies);
}

const names = ({ senses }: Mention, subject: Subject) => senses.some((sense) => sense.subject === subject);

/** Something that can be said to be this or that; who asks, and that somebody asks, does not count. */
const isNoun = ({ senses }: Mention) => senses.some(({ subject }) => subject !== undefined && !asking.has(subject));

const asking: ReadonlySet<Subject> = new Set<Subject>(['access', 'caller', 'request', 'action', 'login', 'header']);
const states: ReadonlySet<Predicate> = new Set<Predicate>(['disabled', 'off', 'blocked', 'closed', 'revoked']);

const pointing = wordSet('this that your these diesen dieser dieses diese ce cette este esta questo questa');
const articles = wordSet('a an the un une einen einem den dem el la le una een');
const belonging = wordSet('for by fur von pour par para por per da voor door');
const having = wordSet('has have with had');
const turned = wordSet('enabled activated configured');
const generic = wordSet('identity identities consumer profile project workspace tenant');
const linking = wordSet(
  'since from until with because when while after before this that your their temporarily permanently',
);
const occasions = wordSet('while until once unless whilst');
