import type { CauseId } from '../../../engine/taxonomy.ts';
import { wordSet } from '../../../http/word-set.ts';
import { hearCode } from '../../wording/hearing-code.ts';
import { reports } from '../../wording/reports.ts';
import { spelledWords } from '../abbreviations.ts';
import type { Member } from '../members.ts';
import { codeOf, has, likely, type Reading, type Told } from './reading.ts';
import { topicIn } from './topic.ts';

/**
 * What a name and its value say when they are read together as words: `{"user":{"active":false}}` says "user not active",
 * `{"key":{"revokedAt":"..."}}` "key revoked", `"session":"terminated"` "session terminated".
 */
export function spokenStates(told: Told): readonly Reading[] {
  return told.members.flatMap((member) => {
    if (isEcho(told, member)) return [];
    const phrase = phraseOf(member);
    const heard = phrase ? hearCode(phrase).find(({ confidence }) => confidence !== 'possible') : undefined;
    if (!heard || isOfThings(heard.cause, member)) return [];
    return [
      likely(heard.cause, `says ${reports[heard.cause].replace(/^that /, 'in a name and its value that ')}`, member),
    ];
  });
}

function phraseOf(member: Member): string | undefined {
  const { words, within, value } = member;
  const around = topicIn(words) ? [] : within.slice(-2);
  const about = around.filter((word) => !stateless.has(word));
  if (typeof value === 'boolean') return flagPhrase(words, about, value);
  if (isPast(words) && isDate(value)) return [...about, ...words.filter((word) => !timeWords.has(word))].join(' ');
  const code = codeOf(member);
  if (code === undefined || has(words, besidePoint)) return undefined;
  const name = words.filter((word) => !stateless.has(word));
  if (name.length === 0 && about.length === 0) return undefined;
  return [...about, ...name, ...spelledWords(code)].join(' ');
}

/** "emailVerified: false" is "email not verified"; "hasSubscription: false" is "no subscription". */
function flagPhrase(words: readonly string[], about: readonly string[], value: boolean): string | undefined {
  const plain = words.filter((word) => !verbs.has(word));
  const last = plain.at(-1);
  const subject = [...(plain.length > 1 ? [] : about), ...plain.slice(0, -1)];
  if (last === undefined || modals.has(words[0] ?? '')) return undefined;
  if (outcomes.has(last))
    return !value && subject.length > 0 && last !== 'error' ? [...subject, 'invalid'].join(' ') : undefined;
  if (value) return topicIn([last]) && subject.length === about.length ? undefined : [...subject, last].join(' ');
  if (words[0] === 'has' || words[0] === 'have') return ['no', ...plain].join(' ');
  return [...subject, 'not', last].join(' ');
}

/** "Expired" or "withdrawn" is said of many things that are no credential. */
function isOfThings(cause: CauseId, { words, within }: Member): boolean {
  if (cause !== 'expired-credentials' && cause !== 'revoked-credentials') return false;
  const named = [...within, ...words].filter(
    (word) => word.length > 2 && !stateless.has(word) && !participles.has(word) && !timeWords.has(word),
  );
  return named.length > 0 && !has(named, credentialWords);
}

const credentialWords = wordSet(
  'token jwt session credential credentials key secret link signature ticket cookie password auth login access refresh grant certificate code otp api bearer',
);
/** What the caller may do is told by what it is, not by words. */
const modals = wordSet('can may');
const verbs = wordSet('is was has have are');
/** That it failed says nothing of why. */
const outcomes = wordSet('ok success error failed retryable');
/** Names that stand for the value that follows, and say nothing themselves. */
const stateless = wordSet(
  'status state result is value data error errors details detail info fields response body type reason code err message msg human readable friendly localized display',
);
/** Members that name things and do not judge them. */
const besidePoint = wordSet(
  'message msg hint description title detail details url uri link href doc docs id name resend trace by action method path role roles',
);
const timeWords = wordSet('at on since date time');
const participles = wordSet(
  'revoked expired disabled suspended deleted archived locked closed blocked banned terminated deactivated frozen rotated',
);

function isPast(words: readonly string[]): boolean {
  return has(words, participles) && has(words, timeWords);
}

const isDate = (value: Member['value']) =>
  (typeof value === 'number' && value > 1_000_000_000) || (typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value));

/** The caller's own words under the same name. */
function isEcho({ exchange: { request } }: Told, { words, value }: Member): boolean {
  if (typeof value !== 'string') return false;
  const sent = `${request.url} ${request.content.text.slice(0, 4000)}`.toLowerCase();
  return sent.includes(value.toLowerCase()) && words.every((word) => sent.includes(word));
}
