import { wordSet } from '../../../http/word-set.ts';
import { isNobody } from '../../facts/known-caller.ts';
import { spelledWords } from '../abbreviations.ts';
import type { Member } from '../members.ts';
import { codeOf, has, likely, type Reading, siblings, type Told } from './reading.ts';
import { causeOfTopic, type Topic, topicIn, topicsIn } from './topic.ts';

/**
 * A verdict beside what it rests on: `{ allowed: false, policy, principal }`, `{ blocked: true, cc: "BY" }`. Where
 * several things stand beside it, the member that names the check decides; without one, none is more than possible.
 */
export function groundedVerdicts(told: Told): readonly Reading[] {
  const verdict = told.members.find(isVerdict);
  if (!verdict) return [];
  const grounds = siblings(told, verdict, verdict).filter((other) => isGround(other) || isDecision(other));
  const named = grounds.filter((other) => topicIn(other.words) !== 'account');
  const topics = [...new Set(named.map((other) => groundOf(other)))];
  const plain = topics.filter((topic) => topic !== 'ip' || topics.length === 1);
  const chosen = plain.includes('permission') ? (['permission'] as const) : plain;
  return chosen.flatMap((topic) => {
    const ground = named.find((other) => groundOf(other) === topic);
    if (!topic || !ground || !telling.has(topic)) return [];
    const reading = likely(causeOfTopic[topic], 'gives a verdict and what it rests on', ground);
    return [chosen.length > 1 ? { ...reading, confidence: 'possible' as const } : reading];
  });
}

const positive = wordSet('allowed allow permitted permit granted grant authorized authorised can eligible access');
const negative = wordSet('blocked block denied deny banned forbidden rejected refused restricted');
const verdicts = wordSet('decision verdict effect result outcome action access');
const refusing =
  /^(?:den(?:y|ied)|block(?:ed)?|reject(?:ed)?|refuse[d]?|forbid(?:den)?|disallow(?:ed)?|drop(?:ped)?|explicit_?deny|implicit_?deny)$/i;

/** Says yes or no to the request as a whole. */
function isVerdict({ words, value }: Member): boolean {
  const bare = words.filter((word) => word !== 'is' && word !== 'was');
  const [word = '', second] = bare;
  if (second !== undefined) return false;
  if (value === false) return positive.has(word);
  if (value === true) return negative.has(word);
  return typeof value === 'string' && verdicts.has(word) && refusing.test(value);
}

/** What a decision can rest on; other names beside a verdict only tell of the caller. */
const telling: ReadonlySet<Topic> = new Set<Topic>([
  'permission',
  'country',
  'ip',
  'origin',
  'bot',
  'firewall',
  'filter',
  'plan',
  'terms',
  'factor',
  'scope',
  'csrf',
  'method',
]);

function isGround({ words, value }: Member): boolean {
  if (words.includes('cc') && !/^[A-Z]{2}$/i.test(String(value))) return false;
  return value !== null && value !== false && value !== '' && topicsIn(words).length > 0;
}

/** An engine for rights says who may do what to what: `action`, `resource`, `subject`, `statement`. */
function isDecision({ words, value }: Member): boolean {
  return words.length <= 2 && typeof value === 'string' && value.length > 1 && has(words, parts);
}

const parts = wordSet('action subject object resource permission relation statement principal obligation rule');

function groundOf(member: Member): Topic | undefined {
  const byName = topicIn(member.words);
  if (byName) return byName;
  const byValue = topicIn(spelledWords(codeOf(member) ?? ''));
  return byValue ?? (member.words.includes('rule') ? undefined : 'permission');
}

/**
 * What a member that is made to name the reason says with the bare name of a topic: `block: "TOS"`, `deny: "ip_acl"`,
 * `rule: "ctry"`, `failed: "aud"`.
 */
export function namedReasons(told: Told): readonly Reading[] {
  return told.members.flatMap((member) => {
    const words = spelledWords(codeOf(member) ?? '');
    const named = has(member.words, reasonNames) && words.every(isOfTopic) ? topicIn(words) : undefined;
    const topic = named ?? ageGate(member, words) ?? refusedTopic(told, member);
    if (!topic) return [];
    return [{ ...likely(causeOfTopic[topic], 'names what it refused for', member), bare: true }];
  });
}

/** `gate: "AGE"`: where a reason is named with this one word, it is the age of the person. */
function ageGate({ words: name }: Member, words: readonly string[]): Topic | undefined {
  const plain = words.filter((word) => !fillers.has(word) && word !== 'verification');
  return has(name, reasonNames) && plain.length === 1 && plain[0] === 'age' ? 'age' : undefined;
}

/** The topic itself is the name: `embed: "denied"`, `waf_action: "block"`, `paywall: true`. */
function refusedTopic(told: Told, member: Member): Topic | undefined {
  const { words, value } = member;
  const topic = topicIn(words);
  if (!topic || !words.every((word) => isOfTopic(word) || verdicts.has(word))) return undefined;
  if (value === true && words[0] === 'upgrade' && siblings(told, member, member).some(isOfProgram)) return undefined;
  if (value === true) return words.length === 1 && has(words, flags) ? topic : undefined;
  return typeof value === 'string' && refusing.test(value) && telling.has(topic) ? topic : undefined;
}

/** An upgrade may be that of the program. */
const isOfProgram = ({ words }: Member) => has(words, wordSet('version client app build release store'));

/** Things that are only mentioned where they are the reason. */
const flags = wordSet(
  'upgrade paywall hotlink hotlinking vpn tor captcha bot agegate waf firewall embargo maintenance',
);

const reasonNames = wordSet(
  'block blocked by deny denied denial rule check gate guard why cause violation violated failed failing trigger triggered reason restriction blocker error err code',
);
const fillers = wordSet(
  'block blocked deny denied check checks rule policy fail failed gate guard list error acl restriction restricted filter match lookup wall',
);
const isOfTopic = (word: string) => topicsIn([word]).length > 0 || fillers.has(word);

/** Who wanted to do what to what, in one line of a 403: `principal=svc verb=DELETE object=/vault/7`. */
export function namedDecisions(told: Told): readonly Reading[] {
  if (told.exchange.response.status !== 403) return [];
  return told.members.flatMap((member) => {
    if (!has(member.words, actors) || isNobody(String(member.value))) return [];
    const beside = siblings(told, member, member);
    const whole = beside.some(({ words }) => has(words, wishes)) && beside.some(({ words }) => has(words, things));
    return whole ? [likely('insufficient-permission', 'names who wanted to do what to what', member)] : [];
  });
}

const actors = wordSet('principal subject user actor caller identity sub');
const wishes = wordSet('verb action op operation access permission privilege');
const things = wordSet('object resource target inode table topic path bucket file record');

/** What is allowed, where the answer lists it: `allowedMethods`, `allowed_origins`, `accepts: ["hmac"]`. */
export function allowLists(told: Told): readonly Reading[] {
  const listed = told.members.filter(
    (member) => has(member.words, allowWords) && typeof member.value === 'string' && member.value !== '*',
  );
  return listed.slice(0, 8).flatMap((member) => {
    const topic = topicIn(member.words) ?? topicOfItem(member);
    if (!topic || !listable.has(topic) || names(told, topic, listed)) return [];
    return [likely(causeOfTopic[topic], 'lists what it allows', member)];
  });
}

const allowWords = wordSet(
  'allow allowed accepts accepted accept available supported supports permitted whitelist allowlist allowlisted',
);
const listable: ReadonlySet<Topic> = new Set<Topic>([
  'permission',
  'scope',
  'country',
  'ip',
  'origin',
  'method',
  'scheme',
  'audience',
  'plan',
]);
const schemes = wordSet('bearer basic digest hmac cookie oauth oauth2 negotiate apikey key token jwt');

/** A list without a telling name is known by what stands in it. */
function topicOfItem({ value }: Member): Topic | undefined {
  const item = String(value);
  if (/^(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/.test(item)) return 'method';
  return schemes.has(item.toLowerCase()) ? 'scheme' : undefined;
}

/** What was sent stands in the list, so that the list refuses nothing. */
function names({ exchange }: Told, topic: Topic, listed: readonly Member[]): boolean {
  if (topic !== 'method') return false;
  return listed.some(({ value }) => String(value).toUpperCase() === exchange.request.method);
}

/** The answer says whose it is, and that the caller is somebody else: `{ ownerId: 17, viewerId: 23 }`. */
export function otherOwners(told: Told): readonly Reading[] {
  return told.members.flatMap((member) => {
    if (!has(member.words, owners) || member.value === null || typeof member.value === 'boolean') return [];
    const other = siblings(told, member, member).find(({ words }) => has(words, askers));
    if (!other || other.value === null || typeof other.value !== typeof member.value || other.value === member.value)
      return [];
    return [likely('insufficient-permission', 'names an owner who is not the caller', member)];
  });
}

const owners = wordSet('owner owners ownerid');
const askers = wordSet('viewer requester requestor caller you me actor viewerid');

/** A right, a feature or a grant that is listed as not given: `{ entitlements: { exports: false } }`, `canPublish: false`. */
export function deniedRights(told: Told): readonly Reading[] {
  return told.members.flatMap((member) => {
    if (member.value !== false) return [];
    const [modal = '', ...deed] = member.words;
    if ((modal === 'can' || modal === 'may') && deed.length > 0)
      return [likely('insufficient-permission', 'says what the caller may not do', member)];
    const topic = topicIn(member.within.slice(-2));
    return topic === 'permission' || topic === 'plan' || topic === 'scope'
      ? [likely(causeOfTopic[topic], 'lists a right that is not given', member)]
      : [];
  });
}
