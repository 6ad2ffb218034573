import { scoring, sharesOf } from '../../engine/likeness/learned.ts';
import { type CauseId, causeIds } from '../../engine/taxonomy.ts';
import learned from './weights.json' with { type: 'json' };

/** What a sentence may mean; `nothing` is one that gives no reason. */
export type Meaning = CauseId | 'nothing';

/** A meaning and how likely it is, as a share of 1. */
export interface Likeness {
  readonly meaning: Meaning;
  readonly share: number;
}

/**
 * How like a sentence is to those with which servers refuse for each cause: softmax of what its features weigh, by weights
 * learned from labelled sentences (`npm run learn`). `leanings` adds to a meaning what is known of it from elsewhere, on the
 * scale of natural logarithms. The likeliest first; empty where no feature of the sentence is known.
 */
export function likenesses(sentence: string, leanings: ReadonlyMap<Meaning, number> = new Map()): readonly Likeness[] {
  const scores = scoresOf(sentence);
  if (!scores) return [];
  const shares = sharesOf(meanings.map((meaning, at) => (scores[places[at] ?? 0] ?? 0) + (leanings.get(meaning) ?? 0)));
  return meanings.map((meaning, at) => ({ meaning, share: shares[at] ?? 0 })).sort((a, b) => b.share - a.share);
}

/** How likely a meaning is of a sentence that nobody has read; 0 for what was never met. */
export function shareUnread(meaning: Meaning): number {
  const every = learned.lessons.reduce((sum, lessons) => sum + lessons, 0);
  return (learned.lessons[learned.answers.indexOf(meaning)] ?? 0) / every;
}

const all: readonly Meaning[] = [...causeIds, 'nothing'];
const meanings = all.filter((meaning) => learned.answers.includes(meaning));
const places = meanings.map((meaning) => learned.answers.indexOf(meaning));
const scoresOf = scoring(learned);
