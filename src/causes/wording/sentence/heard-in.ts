import type { CauseId } from '../../../engine/taxonomy.ts';
import { type Heard, lowered, particular } from '../heard.ts';
import { english } from '../lexicon/en.ts';
import { withPlan } from '../limit-in-time.ts';
import { limitOfThings } from '../limit-of-things.ts';
import { type Meaning, meanings } from '../meanings.ts';
import type { Mention } from '../phrases.ts';
import type { Lexicon, Subject } from '../vocabulary.ts';
import { isBound, isOfThing } from './bound.ts';
import { type Clause, clauseOf, subjectsAround } from './clause.ts';
import { corrected } from './corrected.ts';
import { predicates, type Said } from './said.ts';
import { isExclusive, saidOf } from './said-of.ts';
import { unnamed } from './unnamed.ts';
import { weighed } from './weighed.ts';

/** What one sentence says by the words of one language: each predicate with what it is said of, as far as the pair means a cause. */
export function heardIn(sentence: string, lexicon: Lexicon): readonly Heard[] {
  const clause = clauseOf(sentence, lexicon);
  const limit = lexicon === english ? limitOfThings(clause.words) : undefined;
  if (limit) return [particular(limit)];
  const heard = clause.mentions.flatMap((mention) =>
    predicates(mention, clause, lexicon).flatMap((said) => meant(corrected(said, mention, clause), mention, clause)),
  );
  const all = weighed(heard, clause);
  return lexicon === english ? ofNobody(withPlan(all, clause.words), clause.words) : all;
}

/** "Anonymous is missing the permission": nobody has it, and a login may. */
function ofNobody(heard: readonly Heard[], words: readonly string[]): readonly Heard[] {
  if (!words.includes('anonymous') || words.includes('only')) return heard;
  return heard.map((one) =>
    one.cause === 'insufficient-permission' ? { ...lowered(one), cause: 'no-credentials' as const } : one,
  );
}

function meant(said: Said, mention: Mention, clause: Clause): readonly Heard[] {
  const near = saidOf(said, mention, clause);
  const context = isOnlyFor(said, mention) ? near : subjectsAround(mention, clause, clause.reach);
  const named = rankOf((meaning) => fits(meaning, said, near, context));
  const rank =
    named >= 0 ? named : rankOf((meaning) => fits(meaning, said, unnamed(said, mention, near, clause), context));
  const meaning = meanings[rank];
  const subject = meaning?.about[0];
  if (!meaning || !subject) return [];
  const one = { cause: meaning.cause, confidence: meaning.atMost ?? 'certain', vague: meaning.vague ?? false, rank };
  if (isBound(said.predicate, subject, mention, clause)) return [one];
  const isState = ofThing.has(meaning.cause) && isOfThing(said.predicate, subject, mention, clause);
  return [isState ? particular('resource-state') : lowered(one)];
}

/** "Only admins": the permission is all that it is about. */
const isOnlyFor = ({ subject }: Said, mention: Mention) => subject === 'permission' && isExclusive(mention);

/** What is said of an account or a key, and may be meant of a thing that it only qualifies. */
const ofThing: ReadonlySet<CauseId> = new Set<CauseId>(['account-disabled', 'revoked-credentials']);

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
