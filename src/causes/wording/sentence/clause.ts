import { folded, wordsOf } from '../../../http/words.ts';
import { type Mention, mentionsIn, mentionsWithin } from '../phrases.ts';
import type { Lexicon, Subject } from '../vocabulary.ts';
import { spokenOf } from './spoken-of.ts';

/** A sentence taken apart by the words of one language. */
export interface Clause {
  /** Empty in a language that is searched by characters. */
  readonly words: readonly string[];
  readonly mentions: readonly Mention[];
  /** How far from each other two mentions belong together. */
  readonly reach: number;
  /** So long that it may say more than is understood of it. */
  readonly long: boolean;
}

/** The words of a sentence, and the phrases among them that count. */
export function clauseOf(sentence: string, lexicon: Lexicon): Clause {
  if (lexicon.unit === 'characters')
    return {
      words: [],
      mentions: mentionsWithin(folded(sentence), lexicon),
      reach: 18,
      long: sentence.length > 120,
    };
  const words = wordsOf(sentence);
  const mentions = spokenOf(mentionsIn(words, lexicon), words, lexicon);
  return { words, mentions, reach: 10, long: words.length > 45 };
}

/** Everything that is named within so many words of a mention. */
export function subjectsAround(mention: Mention, { mentions }: Clause, reach: number): readonly Subject[] {
  return mentions
    .filter((other) => other.start - mention.end <= reach && mention.start - other.end <= reach)
    .flatMap((other) => other.senses.flatMap((sense) => (sense.subject ? [sense.subject] : [])));
}
