import type { CauseId, Confidence } from '../../engine/taxonomy.ts';
import { remembered } from '../../http/remembered.ts';
import { withoutStock } from './boilerplate.ts';
import { languagesOf } from './language.ts';
import { english } from './lexicon/en.ts';
import { type Meaning, meanings } from './meanings.ts';
import { type Mention, mentionsIn, mentionsWithin, type Sense } from './phrases.ts';
import type { Lexicon, Predicate, Subject } from './vocabulary.ts';
import { folded, lastSegment, sentencesOf, wordsOf } from './words.ts';

/** What a text says, as far as it says why. */
export interface Heard {
  readonly cause: CauseId;
  readonly confidence: Confidence;
  readonly vague: boolean;
  /** Place of its meaning in the table: smaller is more particular. */
  readonly rank: number;
}

/** Understands a message for people, in the language it is written in; some sentences say nothing on a page. */
export function hear(text: string, page = false): readonly Heard[] {
  return page ? hearOnPage(text) : hearElsewhere(text);
}

/** The same few messages come again and again in a capture. */
const hearOnPage = remembered((text) => sentencesOf(text).flatMap((sentence) => hearSentence(sentence, true)));
const hearElsewhere = remembered((text) => sentencesOf(text).flatMap((sentence) => hearSentence(sentence, false)));

function hearSentence(sentence: string, page: boolean): readonly Heard[] {
  const own = withoutStock(sentence, page);
  if (own === '') return [];
  for (const lexicon of languagesOf(own)) {
    const heard = heardIn(own, lexicon);
    if (heard.length) return heard;
  }
  return [];
}

/** Understands a machine code: `TOKEN_EXPIRED`, `ExpiredToken`, `auth.token.expired`, a problem type's address. */
export function hearCode(code: string): readonly Heard[] {
  if (nonLatin.test(code)) return hear(code);
  const segment = lastSegment(code);
  const heard = [segment.replace(suffix, ''), segment]
    .map((each) => heardIn(each, english))
    .find((each) => each.length);
  return heard ?? topicOf(segment);
}

/** `ExpiredSignatureError`: that it is an error is no part of what it says. */
const suffix = /(?<=[a-z]{4})_?(?:error|exception)$/i;

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
  const mentions = byWords ? mentionsIn(words, lexicon) : mentionsWithin(folded(sentence), lexicon);
  if (!mentions.length) return [];
  const reach = byWords ? 10 : 18;
  const heard = mentions.flatMap((mention) =>
    predicates(mention, mentions, reach).flatMap((said) => meant(said, mention, mentions, reach)),
  );
  const long = byWords ? words.length > 45 : sentence.length > 120;
  return weighed(distinct(heard), mentions, long);
}

interface Said {
  readonly predicate: Predicate;
  readonly subject: Subject | undefined;
}

/** The predicates of a mention, with negation taken into account: a good word counts negated, a bad one as it is. */
function predicates(mention: Mention, mentions: readonly Mention[], reach: number): readonly Said[] {
  return mention.senses.flatMap((sense) => {
    if (!sense.predicate) return bareNegation(sense, mention, mentions, reach);
    const idiom = sense.subject !== undefined;
    const negated = !idiom && negatedAt(mention, mentions, sense.good ? reach * 0.7 : 2);
    return Boolean(sense.good) === negated || idiom ? [{ predicate: sense.predicate, subject: sense.subject }] : [];
  });
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
      other.senses.some((sense) => sense.role === 'negation'),
  );
}

function meant(said: Said, mention: Mention, mentions: readonly Mention[], reach: number): readonly Heard[] {
  const around = said.subject ? [said.subject] : subjectsAround(mention, mentions, reach);
  const context = subjectsAround(mention, mentions, reach);
  const rank = rankOf((meaning) => fits(meaning, said, around, context));
  const meaning = meanings[rank];
  return meaning
    ? [{ cause: meaning.cause, confidence: meaning.atMost ?? 'certain', vague: meaning.vague ?? false, rank }]
    : [];
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
  if (!alternatives) return long ? heard.map(lowered) : heard;
  const meant = plain.flatMap((cause) => heard.filter((one) => one.cause === cause))[0] ?? heard[0];
  return heard.map((one) => (one === meant ? lowered(one) : { ...one, confidence: 'possible' as const }));
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
