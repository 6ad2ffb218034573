import { wordsOf } from '../../http/words.ts';
import { withKind } from './deed-on-kind.ts';
import { type Heard, lowered } from './heard.ts';
import { hear } from './hearing.ts';
import { english } from './lexicon/en.ts';
import { speaksOfRate } from './limit-in-time.ts';
import { meanings } from './meanings.ts';
import { withConfirmation } from './not-confirmed.ts';
import { mentionsIn } from './phrases.ts';
import { heardIn } from './sentence/heard-in.ts';
import { topicOf } from './topic.ts';
import type { Subject } from './vocabulary.ts';
import { isWholeCode, withOther } from './whole-code.ts';
import { withScope } from './whose-permission.ts';
import { lastSegment } from './words.ts';

/** Understands a machine code: `TOKEN_EXPIRED`, `ExpiredToken`, `auth.token.expired`, a problem type's address. */
export function hearCode(code: string): readonly Heard[] {
  if (nonLatin.test(code)) return hear(code);
  const segment = lastSegment(code);
  const heard = [withoutError(segment), segment].map(codeIn).find((each) => each.length);
  return heard ?? topicOf(segment);
}

/** A single word of a language written without spaces looks like an identifier. */
const nonLatin = /[\u0400-\u04ff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;

/** `ExpiredSignatureError`, `ERR_TOKEN_EXPIRED`: that it is an error is no part of what it says. */
const withoutError = (code: string) => code.replace(suffix, '').replace(prefix, '').replace(inside, '');
const suffix = /(?<=[a-z]{4})_?(?:error|exception)$/i;
const prefix = /^Err(?:or)?(?=\p{Lu}\p{Ll})/u;
const inside = /(?<![a-z])(?:errors?|err|exception)(?![a-z])/gi;

function codeIn(code: string): readonly Heard[] {
  const heard = heardIn(code, english).map((one) => (isWhole(code, one) ? one : lowered(one)));
  const words = wordsOf(code);
  return withScope(withKind(withOther(withConfirmation(heard, words), words), words), words);
}

function isWhole(code: string, { cause, rank }: Heard): boolean {
  const words = wordsOf(code);
  const subject = meanings[rank]?.about[0];
  const plain = (subject && unmistakable.has(subject)) || (cause === 'rate-limited' && speaksOfRate(words));
  return plain || isWholeCode(code, words, mentionsIn(words, english), cause);
}

/** Whatever else a code says, these alone tell what it is about. */
const unmistakable: ReadonlySet<Subject> = new Set<Subject>(['csrf', 'factor']);
