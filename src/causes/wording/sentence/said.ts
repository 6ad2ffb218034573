import type { Mention, Sense } from '../phrases.ts';
import type { Lexicon, Predicate, Subject } from '../vocabulary.ts';
import type { Clause } from './clause.ts';
import { negatedAfter, negatedAt } from './negation.ts';

/** A predicate of a sentence, with its subject where both are one phrase. */
export interface Said {
  readonly predicate: Predicate;
  readonly subject: Subject | undefined;
}

/** The predicates of a mention, with negation taken into account: a good word counts negated, a bad one as it is. */
export function predicates(
  mention: Mention,
  { mentions, words, reach }: Clause,
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
