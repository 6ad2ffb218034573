import { edgeFrames, frames } from '../../engine/weights.ts';
import { remembered } from '../../http/remembered.ts';
import { wordsOf } from '../../http/words.ts';
import { isStatusInWords, withoutStock } from './boilerplate.ts';
import { type Heard, particular } from './heard.ts';
import { languagesOf } from './language.ts';
import { english } from './lexicon/en.ts';
import { isNoSuchThing } from './no-such.ts';
import { withConfirmation } from './not-confirmed.ts';
import { isNotOne } from './not-one.ts';
import { mentionsIn } from './phrases.ts';
import { refusesDeed } from './refused-deed.ts';
import { heardIn } from './sentence/heard-in.ts';
import { isKeptThing, isOccasion, isOnlyDone, isStateOfThing, isStepBefore } from './thing-state.ts';
import type { Lexicon } from './vocabulary.ts';
import { withOwner } from './whose-permission.ts';
import { sentencesOf } from './words.ts';

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
  const state = stateBefore(own, page);
  if (state) return [state];
  const languages = languagesOf(own);
  const asked = languages[0] === english && isEnglish(own) ? [english] : languages;
  const heard = withConfirmation(withOwner(heardInFirst(asked, own), own), wordsOf(own));
  return languages[0] === english ? namedIn(own, occasion, heard) : heard;
}

/** What the first language says that says anything: a language costs time to get ready, and most captures are in one. */
function heardInFirst(languages: readonly Lexicon[], sentence: string): readonly Heard[] {
  for (const lexicon of languages) {
    const heard = heardIn(sentence, lexicon);
    if (heard.length > 0) return heard;
  }
  return [];
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

/** "This topic is locked, you cannot reply": the state of the thing is the reason, and what the caller cannot do follows from it. */
function stateBefore(sentence: string, page: boolean): Heard | undefined {
  const found = consequence.exec(sentence);
  const heard = found && found.index > 8 ? hearSentence(sentence.slice(0, found.index), page) : [];
  return heard.find(({ cause, confidence }) => cause === 'resource-state' && confidence !== 'possible');
}

const consequence =
  /(?:[,;]| and| so)(?: so| therefore| thus| hence)? (?:you|it|nobody|no one|users?) (?:can ?not|can't|can no longer|may not|may no longer|(?:is|are) not able to|(?:is|are) unable to)\b/i;

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
