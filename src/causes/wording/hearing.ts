import type { CauseId, Confidence } from '../../engine/taxonomy.ts';
import { edgeFrames, frames } from '../../engine/weights.ts';
import { remembered } from '../../http/remembered.ts';
import { isStatusInWords, withoutStock } from './boilerplate.ts';
import { isBound, isOfThing } from './bound.ts';
import { languagesOf } from './language.ts';
import { english } from './lexicon/en.ts';
import { deeds } from './lexicon/en-deeds.ts';
import { speaksOfRate, withPlan } from './limit-in-time.ts';
import { limitOfThings } from './limit-of-things.ts';
import { type Meaning, meanings } from './meanings.ts';
import { isNoSuchThing } from './no-such.ts';
import { isNotOne } from './not-one.ts';
import { type Mention, mentionsIn, mentionsWithin, type Sense } from './phrases.ts';
import { refusesDeed } from './refused-deed.ts';
import { isKeptThing, isOccasion, isOnlyDone, isStateOfThing, isStepBefore } from './thing-state.ts';
import type { Lexicon, Predicate, Subject } from './vocabulary.ts';
import { isWholeCode, withOther } from './whole-code.ts';
import { withScope } from './whose-permission.ts';
import { folded, lastSegment, sentencesOf, wordsOf } from './words.ts';

/** What a text says, as far as it says why. */
export interface Heard {
  readonly cause: CauseId;
  readonly confidence: Confidence;
  readonly vague: boolean;
  /** Place of its meaning in the table: smaller is more particular. */
  readonly rank: number;
  /** Not understood, but like what was said for this cause elsewhere. */
  readonly likened?: boolean;
}

/** Understands a message for people, in the language it is written in; some sentences say nothing on a page. */
export function hear(text: string, page = false): readonly Heard[] {
  return page ? hearOnPage(text) : hearElsewhere(text);
}

/** The same few messages come again and again in a capture. */
const hearOnPage = remembered((text) => hearSentences(text, true));
const hearElsewhere = remembered((text) => hearSentences(text, false));

/** "You may not delete this project. It has active deployments": the one sentence frames the reason that the other gives. */
function hearSentences(text: string, page: boolean): readonly Heard[] {
  const each = sentencesOf(text).map((sentence) => hearSentence(sentence, page));
  const reason = each.find((heard) => heard.some(isReason) && !heard.some(isFrame));
  if (!reason) return each.flat();
  return each.flatMap((heard) =>
    heard.map((one) => (isFrame(one) ? { ...one, confidence: 'possible' as const } : one)),
  );
}

const isFrame = ({ cause, confidence }: Heard) => cause === 'insufficient-permission' && confidence === 'likely';
/** That the thing "may not exist" is the other possibility, and no reason. */
const isReason = ({ cause, confidence, vague }: Heard) =>
  confidence !== 'possible' && !vague && cause !== 'wrong-route' && !frames.has(cause) && !edgeFrames.has(cause);

function hearSentence(sentence: string, page: boolean): readonly Heard[] {
  const [main, occasion] = splitAtOccasion(sentence);
  const own = withoutStock(main, page);
  if (own === '') return [];
  const reason = reasonAfterRefusal(own);
  const told = reason
    ? hearSentence(reason, page).filter(({ confidence, vague }) => confidence !== 'possible' && !vague)
    : [];
  if (told.length > 0 && !told.some(({ cause }) => cause === 'insufficient-permission')) return told;
  const languages = languagesOf(own);
  const asked = languages[0] === english && isEnglish(own) ? [english] : languages;
  const heard = asked.map((lexicon) => heardIn(own, lexicon)).find((each) => each.length > 0) ?? [];
  return languages[0] === english ? namedIn(own, occasion, heard) : heard;
}

/** "The session will expire": who and what are both English words, so that what they do not mean, no other language says. */
function isEnglish(sentence: string): boolean {
  const senses = mentionsIn(wordsOf(sentence), english).map((mention) => mention.senses);
  return (
    senses.some((each) => each.some(({ subject, predicate }) => subject && !predicate)) &&
    senses.some((each) => each.some(({ subject, predicate, role }) => !subject && (predicate || role)))
  );
}

/** "Permission denied - invalid ticket": the first clause is only the verdict, and the second tells why. */
function reasonAfterRefusal(sentence: string): string | undefined {
  const found = clauseEnd.exec(sentence);
  if (!found || !isStatusInWords(sentence.slice(0, found.index))) return undefined;
  return sentence.slice(found.index + found[0].length);
}

const clauseEnd = /(?<=\p{L}.{4,60}): | [-–—] /u;

/** "X is prohibited when Y is active": what comes before the occasion is stated. */
function splitAtOccasion(sentence: string): readonly [main: string, occasion: string] {
  const at = occasions.map((word) => sentence.indexOf(word)).find((each) => each > 12);
  return at === undefined ? [sentence, ''] : [sentence.slice(0, at), sentence.slice(at)];
}

const occasions: readonly string[] = [' when ', ' as it ', ' because it ', ' since it ', ' as they ', ' because they '];

/** What an English sentence names beside its verdict: a deed of the caller, or the state of a thing, by whatever words. */
function namedIn(sentence: string, occasion: string, heard: readonly Heard[]): readonly Heard[] {
  const words = wordsOf(sentence);
  const [only] = heard;
  if (!only && occasion && (tried.test(sentence) || because.test(occasion)))
    return heardIn(occasion.slice(' when '.length), english);
  const denied = heard.length === 1 && only?.cause === 'insufficient-permission' && only.confidence !== 'certain';
  if (isOnlyDone(words)) return [particular('resource-state')];
  if ((denied || !only) && (isKeptThing(words) || isOccasion(wordsOf(occasion)))) return [particular('resource-state')];
  if (heard.some(({ confidence, vague }) => confidence !== 'possible' && !vague)) return heard;
  if (!heard.length && (isStateOfThing(words) || isStepBefore(words))) return [particular('resource-state')];
  if (!heard.length && isNotOne(words)) return [particular('insufficient-permission')];
  if (!heard.length && isNoSuchThing(words)) return [particular('wrong-route')];
  if (!heard.length || denied) return refusesDeed(sentence) ? [particular('insufficient-permission')] : heard;
  return heard;
}

const because = /^ (?:as|because|since) /;

/** What was tried, so that the occasion tells why it failed. */
const tried = /\b(?:attempt(?:ed)?|tried|fail(?:ed|ure)?|error)\b/i;

const particular = (cause: CauseId): Heard => ({ cause, confidence: 'likely', vague: false, rank: meanings.length });

/** Understands a machine code: `TOKEN_EXPIRED`, `ExpiredToken`, `auth.token.expired`, a problem type's address. */
export function hearCode(code: string): readonly Heard[] {
  if (nonLatin.test(code)) return hear(code);
  const segment = lastSegment(code);
  const heard = [withoutError(segment), segment].map(codeIn).find((each) => each.length);
  return heard ?? topicOf(segment);
}

/** `ExpiredSignatureError`, `ERR_TOKEN_EXPIRED`: that it is an error is no part of what it says. */
const withoutError = (code: string) => code.replace(suffix, '').replace(prefix, '').replace(inside, '');
const suffix = /(?<=[a-z]{4})_?(?:error|exception)$/i;
const prefix = /^Err(?:or)?(?=\p{Lu}\p{Ll})/u;
const inside = /(?<![a-z])(?:errors?|err|exception)(?![a-z])/gi;

function codeIn(code: string): readonly Heard[] {
  const heard = heardIn(code, english).map((one) => (isWhole(code, one) ? one : lowered(one)));
  const words = wordsOf(code);
  return withScope(withOther(heard, words), words);
}

function isWhole(code: string, { cause, rank }: Heard): boolean {
  const words = wordsOf(code);
  const subject = meanings[rank]?.about[0];
  const plain = (subject && unmistakable.has(subject)) || (cause === 'rate-limited' && speaksOfRate(words));
  return plain || isWholeCode(code, words, mentionsIn(words, english), cause);
}

/** Whatever else a code says, these alone tell what it is about. */
const unmistakable: ReadonlySet<Subject> = new Set<Subject>(['csrf', 'factor']);

/** A single word of a language written without spaces looks like an identifier. */
const nonLatin = /[\u0400-\u04ff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;

/** What a refusal says with nothing but the name of its topic, as code or heading: `geolocation`, "Web Application Firewall". */
export function topicOf(code: string): readonly Heard[] {
  const words = wordsOf(code);
  const [mention, ...others] = mentionsIn(words, english);
  if (!mention || others.length || mention.start > 0 || mention.end < words.length) return [];
  const cause = mention.senses.flatMap(({ subject, predicate }) => {
    const topic = subject ? topics[subject] : predicate && states[predicate];
    return topic ?? [];
  })[0];
  return cause ? [{ cause, confidence: 'likely', vague: true, rank: meanings.length }] : [];
}

const topics: Readonly<Partial<Record<Subject, CauseId>>> = {
  bot: 'bot-challenge',
  country: 'geo-blocked',
  csrf: 'csrf-rejected',
  factor: 'step-up-required',
  firewall: 'waf-blocked',
  rate: 'rate-limited',
};

/** States that are said without saying of what: `EXPIRED`, `ARCHIVED`. */
const states: Readonly<Partial<Record<Predicate, CauseId>>> = {
  closed: 'resource-state',
  exceeded: 'rate-limited',
  expired: 'expired-credentials',
  'read-only': 'resource-state',
  revoked: 'revoked-credentials',
};

function heardIn(sentence: string, lexicon: Lexicon): readonly Heard[] {
  const byWords = lexicon.unit === 'words';
  const words = byWords ? wordsOf(sentence) : [];
  const limit = lexicon === english ? limitOfThings(words) : undefined;
  if (limit) return [particular(limit)];
  const mentions = byWords
    ? withoutObjects(withoutModifiers(withoutDone(mentionsIn(words, lexicon), lexicon), words), words)
    : mentionsWithin(folded(sentence), lexicon);
  if (!mentions.length) return [];
  const reach = byWords ? 10 : 18;
  const heard = mentions.flatMap((mention) =>
    predicates(mention, mentions, reach, words, lexicon).flatMap((said) =>
      meant(
        headed(impersonal(said, mention, mentions, words), mention, mentions, words),
        mention,
        mentions,
        reach,
        words,
      ),
    ),
  );
  const long = byWords ? words.length > 45 : sentence.length > 120;
  const all = weighed(distinct(heard), mentions, long);
  return lexicon === english ? ofNobody(withPlan(all, words), words) : all;
}

/** "Anonymous is missing the permission": nobody has it, and a login may. */
function ofNobody(heard: readonly Heard[], words: readonly string[]): readonly Heard[] {
  if (!words.includes('anonymous') || words.includes('only')) return heard;
  return heard.map((one) =>
    one.cause === 'insufficient-permission' ? { ...lowered(one), cause: 'no-credentials' as const } : one,
  );
}

interface Said {
  readonly predicate: Predicate;
  readonly subject: Subject | undefined;
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

function forbids(mentions: readonly Mention[], at: number): boolean {
  return mentions.some(
    ({ senses, start, end }) =>
      end > at - 8 &&
      start <= at &&
      senses.some(
        ({ subject, predicate }) =>
          subject === 'permission' ||
          subject === 'login' ||
          ((!subject || subject === 'action') && predicate === 'denied'),
      ),
  );
}

const able: ReadonlySet<string> = new Set(['can', 'may']);

/** What is looked at or used may itself be what is limited: "permission to view videos in your country". */
const using: ReadonlySet<string> = new Set(['access', 'use', 'view', 'watch', 'perform', 'open', 'grant']);
const managing: ReadonlySet<string> = new Set(deeds.filter((deed) => !using.has(deed)));

/** After these, a sentence speaks of something else than the object. */
const turning: ReadonlySet<string> = new Set(
  'from with without using in on until unless because as when while since via over through at if due but'.split(' '),
);

/** "Cannot delete a project with members" speaks of the project, "you cannot delete" of the caller. */
function impersonal(said: Said, { start }: Mention, mentions: readonly Mention[], words: readonly string[]): Said {
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

/** "This scheme is not allowed on this route" speaks of the scheme, "downloads are not allowed on this route" of the route. */
function headed(said: Said, { start }: Mention, mentions: readonly Mention[], words: readonly string[]): Said {
  if (said.subject === 'scope' && said.predicate === 'insufficient' && tellsWho(start, words))
    return { subject: 'permission', predicate: 'insufficient' };
  if (said.predicate === 'disabled' && isSwitchOf('rate', said, start, mentions, words))
    return { subject: 'resource', predicate: 'closed' };
  if (said.subject !== 'resource' || !refusing.has(words[start] ?? '')) return said;
  const before = mentions.filter(({ end }) => end <= start && end > start - 3);
  const subject = before[before.length - 1]?.senses.find(
    (sense) => sense.subject && limiting.has(sense.subject),
  )?.subject;
  return subject ? { subject, predicate: 'denied' } : said;
}

/** "The owner of this key does not have permission": it is said of the person, and the key is only what tells who it is. */
function tellsWho(start: number, words: readonly string[]): boolean {
  const at = words.slice(0, start).findLastIndex((word) => !pointing.has(word));
  const linked = linking.has(words[at - 1] ?? '');
  if (!owned.has(words[at] ?? '') && !linked) return false;
  return holding.has(words[linked ? at - 2 : at - 1] ?? '');
}

const pointing: ReadonlySet<string> = new Set(['the', 'this', 'that', 'your', 'a', 'an', 'used', 'given', 'provided']);
const owned: ReadonlySet<string> = new Set(['of', 'behind']);
const linking: ReadonlySet<string> = new Set([
  'associated',
  'linked',
  'tied',
  'belonging',
  'represented',
  'identified',
]);
const holding: ReadonlySet<string> = new Set(['owner', 'user', 'holder', 'creator', 'account', 'person', 'member']);

/** "Quota tracking is disabled": a feature that counts is switched off, and nothing is used up. */
function isSwitchOf(
  subject: Subject,
  said: Said,
  start: number,
  mentions: readonly Mention[],
  words: readonly string[],
) {
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

/** What a right is given by. */
const granting: ReadonlySet<Subject> = new Set<Subject>(['permission', 'api-key', 'token', 'scope', 'plan', 'kind']);

/** The predicates of a mention, with negation taken into account: a good word counts negated, a bad one as it is. */
function predicates(
  mention: Mention,
  mentions: readonly Mention[],
  reach: number,
  words: readonly string[],
  { verbLast }: Lexicon,
): readonly Said[] {
  return mention.senses.flatMap((sense) => {
    if (!sense.predicate) return bareNegation(sense, mention, mentions, reach);
    const idiom = sense.subject !== undefined;
    const late = sense.good && verbLast && negatedAfter(mention, mentions);
    const negated = !idiom && (late || negatedAt(mention, mentions, sense.good ? reach * 0.7 : 2));
    const lost = sense.predicate === 'missing' && (sense.good ? negated : denies(mention, words));
    if (lost && isOfQuality(mention, mentions)) return [{ predicate: 'invalid', subject: sense.subject }];
    return Boolean(sense.good) === negated || idiom ? [{ predicate: sense.predicate, subject: sense.subject }] : [];
  });
}

const denies = ({ start, end }: Mention, words: readonly string[]) => words.slice(start, end).includes('not');

/** "You did not provide correct credentials": something was provided, and it was not correct. */
function isOfQuality({ start, end }: Mention, mentions: readonly Mention[]): boolean {
  return mentions.some(
    (other) =>
      other.start <= end + 1 &&
      other.end >= start - 4 &&
      other.senses.some(({ predicate, good }) => good && predicate === 'invalid'),
  );
}

/** "No token", "without credentials": a subject right after a negation is missing, unless a good word follows. */
function bareNegation(sense: Sense, mention: Mention, mentions: readonly Mention[], reach: number): readonly Said[] {
  if (!sense.subject || !negatedAt(mention, mentions, 1)) return [];
  const goodFollows = mentions.some(
    (other) => other.start >= mention.end && other.start < mention.end + reach && other.senses.some((one) => one.good),
  );
  return goodFollows ? [] : [{ predicate: 'missing', subject: undefined }];
}

function negatedAt(mention: Mention, mentions: readonly Mention[], before: number): boolean {
  return mentions.some(
    (other) =>
      other.end <= mention.start &&
      mention.start - other.end < before &&
      other.senses.some((sense) => sense.role === 'negation') &&
      !isOneOf(other, mention, mentions),
  );
}

/** "Ihr Tarif unterstützt diese Funktion nicht": negated from the end of the clause, unless that says something of its own. */
function negatedAfter({ end }: Mention, mentions: readonly Mention[]): boolean {
  const tells = ({ senses }: Mention) => senses.some(({ predicate }) => predicate !== undefined);
  return mentions.some(
    (other, at) =>
      other.start >= end &&
      other.start < end + 6 &&
      other.senses.some(({ role }) => role === 'negation') &&
      !mentions.some(
        (next, i) => tells(next) && ((i > at && next.start < other.end + 3) || (next.start >= end && i < at)),
      ),
  );
}

/** "No or wrong key": the one is an alternative to the other, and does not negate it. */
function isOneOf(one: Mention, other: Mention, mentions: readonly Mention[]): boolean {
  return mentions.some(
    ({ senses, start, end }) =>
      start === one.end && end === other.start && senses.some(({ role }) => role === 'alternative'),
  );
}

function meant(
  said: Said,
  mention: Mention,
  mentions: readonly Mention[],
  reach: number,
  words: readonly string[],
): readonly Heard[] {
  const near = said.subject
    ? [said.subject]
    : (chosen(mention, mentions, words) ??
      owner(said, mention, mentions, words) ??
      subjectsAround(mention, mentions, reach));
  const holders = said.subject === 'permission' && isExclusive(mention);
  const context = holders ? near : subjectsAround(mention, mentions, reach);
  const named = rankOf((meaning) => fits(meaning, said, near, context));
  const rank =
    named >= 0
      ? named
      : rankOf((meaning) => fits(meaning, said, unnamed(said, mention, near, mentions, words), context));
  const meaning = meanings[rank];
  const subject = meaning?.about[0];
  if (!meaning || !subject) return [];
  const one = { cause: meaning.cause, confidence: meaning.atMost ?? 'certain', vague: meaning.vague ?? false, rank };
  if (isBound(said.predicate, subject, mention, mentions, words)) return [one];
  return [
    ofThing.has(meaning.cause) && isOfThing(said.predicate, subject, mention, mentions, words)
      ? particular('resource-state')
      : lowered(one),
  ];
}

/** What is said of an account or a key, and may be meant of a thing that it only qualifies. */
const ofThing: ReadonlySet<CauseId> = new Set<CauseId>(['account-disabled', 'revoked-credentials']);

const isExclusive = ({ senses }: Mention) => senses.some(({ role }) => role === 'exclusive');

/** What is said of nothing but a thing under somebody's control. */
const shut =
  /^(?:locked|archived|frozen|sealed|immutable|decommissioned|open|already|downloadable|editable|use|progress)$/;

const allowing: ReadonlySet<string> = new Set(['can', 'may', 'allowed', 'permitted', 'authorized', 'able']);

/** "Only system admins can create proxy projects": who may stands next to the word, unless a plan or place does. */
function chosen(
  mention: Mention,
  mentions: readonly Mention[],
  words: readonly string[],
): readonly Subject[] | undefined {
  if (!isExclusive(mention)) return undefined;
  const next = mentions
    .filter(({ start }) => start >= mention.end && start <= mention.end + 2)
    .flatMap(({ senses }) => senses.flatMap(({ subject }) => subject ?? []));
  const robots = next.includes('bot') && words.some((word) => /^(?:ro)?bots?$/.test(word));
  return next.length && next.every((subject) => holders.has(subject) || (robots && subject === 'bot'))
    ? ['permission']
    : undefined;
}

const holders: ReadonlySet<Subject> = new Set<Subject>(['permission', 'account', 'caller', 'resource']);

/** "Access to the user's servers is disabled": what stands last before the word is what it is said of. */
function owner(
  { predicate }: Said,
  mention: Mention,
  mentions: readonly Mention[],
  words: readonly string[],
): readonly Subject[] | undefined {
  const head = headOf(words.slice(0, mention.start).filter((_, at) => !isNamed(mentions, at)));
  const limited = subjectsAround(mention, mentions, 10).some((subject) => edges.has(subject));
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

/** The deed that a clause begins with: the last word before the verb, or one before a preposition. */
function headOf(words: readonly string[]): string | undefined {
  const nouns = words.filter((word) => !auxiliary.has(word));
  const last = nouns[nouns.length - 1];
  if (last && doing.test(last)) return last;
  return nouns.find((word, at) => doing.test(word) && prepositions.has(nouns[at + 1] ?? ''));
}

const prepositions: ReadonlySet<string> = new Set([
  'for',
  'of',
  'from',
  'over',
  'by',
  'via',
  'with',
  'in',
  'on',
  'the',
]);
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

const auxiliary: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'currently', 'has', 'have', 'been']);

/** Names of what is done: "deletion", "flushing", "lookup". */
const doing =
  /^(?:(?!oper|act|author|authen|applica|permis|sess|organi|subscri|reg|loca|connec|transac|ques|vers|posi|opt|func|sect|condi|exten|instan|licen|audien)[a-z]{3,16}(?:ion|ing|ment)s?|(?:lookup|update|upload|download|search|import|export|sync|reset|change|rename|backup|restore|edit|transfer)s?)$/;

/** "It is locked", "uploads are disabled", "only instructors may": a thing is meant, or a role, by whatever name. */
function unnamed(
  { predicate }: Said,
  { senses, start, end }: Mention,
  near: readonly Subject[],
  mentions: readonly Mention[],
  words: readonly string[],
): readonly Subject[] {
  const deed = words.slice(Math.max(0, start - 6), start).some((word) => doing.test(word));
  if (predicate === 'denied' && deed) return ['action'];
  if (predicate === 'read-only' || (predicate === 'closed' && words.slice(start, end).some((word) => shut.test(word))))
    return ['resource'];
  const isSwitch = start > 0 && words.slice(start, end).some((word) => word === 'disabled' || word === 'enabled');
  if (isSwitch && predicate === 'disabled') return ['resource'];
  if (!near.length && start > 0 && (predicate === 'revoked' || predicate === 'expired')) return ['key'];
  const allows = words.slice(end, end + 6).some((word) => allowing.has(word)) || mayAfter(end, mentions);
  return allows && senses.some(({ role }) => role === 'exclusive') ? ['permission'] : [];
}

/** "Solo los coordinadores pueden", where somebody is named before the verb that permits. */
function mayAfter(end: number, mentions: readonly Mention[]): boolean {
  return mentions.some(
    ({ senses, start }) => start > end && start < end + 6 && senses.some(({ role }) => role === 'modal'),
  );
}

/** The most particular meaning that fits; one that is a mere possibility gives way to any that is more. */
function rankOf(holds: (meaning: Meaning) => boolean): number {
  const plain = meanings.findIndex((meaning) => meaning.atMost !== 'possible' && holds(meaning));
  return plain >= 0 ? plain : meanings.findIndex(holds);
}

/** An idiom's own subject must be the first of the meaning; the others may stand around it. */
function fits(meaning: Meaning, said: Said, around: readonly Subject[], context: readonly Subject[]): boolean {
  if (!meaning.says.includes(said.predicate)) return false;
  const [first, ...others] = meaning.about;
  return first !== undefined && around.includes(first) && others.every((subject) => context.includes(subject));
}

function subjectsAround(mention: Mention, mentions: readonly Mention[], reach: number): readonly Subject[] {
  return mentions
    .filter((other) => other.start - mention.end <= reach && mention.start - other.end <= reach)
    .flatMap((other) => other.senses.flatMap((sense) => (sense.subject ? [sense.subject] : [])));
}

/** Conditions, advice and long sentences lower what was heard; of alternatives, the plainer one is kept. */
function weighed(heard: readonly Heard[], mentions: readonly Mention[], long: boolean): readonly Heard[] {
  const has = (role: Sense['role']) => mentions.some((mention) => mention.senses.some((sense) => sense.role === role));
  if (has('hedge') || (has('modal') && !has('exclusive')))
    return heard.map((one) => ({ ...one, confidence: 'possible' as const }));
  if (has('exclusive')) return heard.map(lowered);
  const alternatives = has('alternative') && new Set(heard.map((one) => one.cause)).size > 1;
  if (!alternatives) return heard.map((one) => (long || isEitherOr(one, mentions) ? lowered(one) : one));
  const meant = plain.flatMap((cause) => heard.filter((one) => one.cause === cause))[0] ?? heard[0];
  return heard.map((one) => (one === meant ? lowered(one) : { ...one, confidence: 'possible' as const }));
}

/** "Has been used or is invalid": of two things that are said, the other would mean something else. */
function isEitherOr({ rank, cause }: Heard, mentions: readonly Mention[]): boolean {
  const at = mentions.findIndex(({ senses }) => senses.some(({ role }) => role === 'alternative'));
  const [before, after] = [mentions.slice(0, at), mentions.slice(at + 1)].map(saidIn);
  if (at < 0 || !before?.length || !after?.length) return false;
  const subject = meanings[rank]?.about[0];
  const same = meanings.filter((meaning) => meaning.cause === cause && meaning.about[0] === subject);
  return ![...before, ...after].every((predicate) => same.some(({ says }) => says.includes(predicate)));
}

function saidIn(mentions: readonly Mention[]): readonly Predicate[] {
  return mentions.flatMap(({ senses }) =>
    senses.flatMap(({ predicate, subject, good, role }) => (subject || good || role ? [] : (predicate ?? []))),
  );
}

/** What "X or Y" most often means when X is one of these, the first before the others. */
const plain: readonly CauseId[] = ['invalid-credentials', 'insufficient-permission', 'expired-credentials'];

function lowered(one: Heard): Heard {
  return one.confidence === 'certain' ? { ...one, confidence: 'likely' } : one;
}

function distinct(heard: readonly Heard[]): readonly Heard[] {
  const sorted = [...heard].sort((a, b) => Number(a.vague) - Number(b.vague) || a.rank - b.rank);
  return sorted.filter((one, i) => sorted.findIndex((other) => other.cause === one.cause) === i);
}
