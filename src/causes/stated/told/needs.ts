import type { CauseId } from '../../../engine/taxonomy.ts';
import { credentials } from '../../../http/credentials.ts';
import { wordSet } from '../../../http/word-set.ts';
import { spelledWords } from '../abbreviations.ts';
import type { Member, Scalar } from '../members.ts';
import { codeOf, has, likely, numberOf, type Reading, siblings, type Told } from './reading.ts';
import { causeOfTopic, type Topic, topicIn, topicsIn } from './topic.ts';

/**
 * What the answer names as required, missing or expected, where the caller has less or something else: `requiredRole`,
 * `missing: ["orders:write"]`, `acr: { required, current }`, `{ block: "TOS", need: 7, have: 6 }`.
 */
export function unmetNeeds(told: Told): readonly Reading[] {
  return told.members.filter((member) => has(member.words, needWords)).flatMap((member) => unmet(told, member));
}

const needWords = wordSet(
  'need needs needed required requires require requirement missing lacks lacking lack min minimum expected expects wants want absent',
);
const haveWords = wordSet('have has had actual current got given received yours your mine seen sent');
/** Members that say what the others are about. */
const kinds = wordSet('type kind what block blocked code error err reason check rule gate why deny');

function unmet(told: Told, member: Member): readonly Reading[] {
  const { value } = member;
  if (value === null || value === false || value === 0 || value === '') return [];
  const topic = topicOf(told, member);
  if (!topic || isMet(told, member) || isShort(value, topic)) return [];
  const cause = causeOf(told, topic);
  return [
    likely(
      cause,
      `names what it ${isExpectation(member) ? 'expects' : 'requires'}, and the caller did not have it`,
      member,
    ),
  ];
}

const isExpectation = ({ words }: Member) => words.includes('expected') || words.includes('expects');

/** What is required, told by its own name, by what it stands in, by what stands beside it or by the value itself. */
function topicOf(told: Told, member: Member): Topic | undefined {
  const own = topicIn(member.words) ?? topicIn(member.within);
  if (own) return own;
  if (isAgeOfPerson(member)) return 'age';
  if (isExpectation(member)) return expectedTopic(told, member);
  const named = siblings(told, member, member)
    .filter(({ words }) => has(words, kinds))
    .map((other) => topicIn(spelledWords(codeOf(other) ?? '')))
    .find(Boolean);
  if (named) return named;
  const flagged =
    member.value === true ? siblings(told, member, member).find((other) => other.value === false) : undefined;
  return topicIn(flagged?.words ?? []) ?? topicIn(spelledWords(codeOf(member) ?? '')) ?? rightOf(told, member);
}

/** `{ aud: "billing", expected: "stock" }`: what stands alone beside it is what was expected to be different. */
function expectedTopic(told: Told, member: Member): Topic | undefined {
  const beside = siblings(told, member, member).filter(
    (other) =>
      typeof other.value === typeof member.value && other.value !== member.value && topicsIn(other.words).length === 1,
  );
  const [only, ...others] = beside;
  return only && others.length === 0 && member.words.length === 1 ? topicIn(only.words) : undefined;
}

/** A level that is too low, or a right by its own name: `lacks: "reports:export"`. */
function rightOf(told: Told, member: Member): Topic | undefined {
  if (has([...member.words, ...member.within], levels)) return 'permission';
  if (!/^[a-z][\w-]{1,30}[:.][a-z][\w.:-]{1,40}$/i.test(codeOf(member) ?? '')) return undefined;
  return siblings(told, member, member).some(({ words }) => topicIn(words) === 'scope') ? 'scope' : 'permission';
}

const levels = wordSet('level lvl rank trust reputation rep karma clearance grade xp');

/** "minAge: 18": the age of a person, where a larger number is that of a token or a session. */
function isAgeOfPerson(member: Member): boolean {
  const years = numberOf(member) ?? 0;
  return years >= 12 && years <= 25 && has([...member.words, ...member.within], ages);
}

const ages = wordSet('age years');

/** A flag alone says little about what everybody has anyway, such as an account or a place. */
function isShort(given: Scalar, topic: Topic): boolean {
  return given === true && (topic === 'country' || topic === 'age' || topic === 'ip' || topic === 'audience');
}

/** The caller has as much, the same, or everything of the list. */
function isMet(told: Told, member: Member): boolean {
  const held = siblings(told, member, member).filter(({ words }) => has(words, haveWords));
  const wanted = numberOf(member);
  if (wanted !== undefined) return held.some((other) => (numberOf(other) ?? -1) >= wanted);
  if (!member.words.some((word) => word === 'missing' || word.startsWith('lack')))
    return held.some((other) => other.value === member.value);
  return false;
}

/** A right that a token carries is a scope; a signature that did not travel is no bad one. */
function causeOf({ exchange }: Told, topic: Topic): CauseId {
  if (topic !== 'signature' && topic !== 'csrf') return causeOfTopic[topic];
  const sent = credentials(exchange.request).length > 0;
  return topic === 'signature' && !sent ? 'no-credentials' : causeOfTopic[topic];
}
