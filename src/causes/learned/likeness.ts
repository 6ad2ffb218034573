import { type CauseId, causeIds } from '../../engine/taxonomy.ts';
import { remembered } from '../../http/remembered.ts';
import { featuresOf, isSyllabic } from './features.ts';
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
  const leaned = meanings.map((meaning, at) => (scores[at] ?? 0) + (leanings.get(meaning) ?? 0));
  const most = Math.max(...leaned);
  const shares = leaned.map((score) => Math.exp(score - most));
  const all = shares.reduce((sum, share) => sum + share, 0);
  return meanings.map((meaning, at) => ({ meaning, share: (shares[at] ?? 0) / all })).sort((a, b) => b.share - a.share);
}

/** How likely a meaning is of a sentence that nobody has read; 0 for what was never met. */
export function shareUnread(meaning: Meaning): number {
  const every = learned.lessons.reduce((sum, lessons) => sum + lessons, 0);
  return (learned.lessons[learned.answers.indexOf(meaning)] ?? 0) / every;
}

const all: readonly Meaning[] = [...causeIds, 'nothing'];
const meanings = all.filter((meaning) => learned.answers.includes(meaning));

const scoresOf: (sentence: string) => readonly number[] | undefined = remembered((sentence) => {
  const features = [...featuresOf(sentence)];
  const words = features.filter(isWord);
  if (words.filter((word) => weightsOf(word)).length < words.length * leastKnown) return undefined;
  const known = features.flatMap((feature) => weightsOf(feature) ?? []);
  if (!known.length) return undefined;
  const scores = [...bias];
  for (const { at, weight } of known) scores[at] = (scores[at] ?? 0) + weight;
  return scores;
});

/** Of a text in a language that nothing was learned of, few words are known. */
const leastKnown = 1 / 3;
const isWord = (feature: string) => feature.startsWith('=') && !isSyllabic(feature);

interface Weight {
  /** Which of the meanings. */
  readonly at: number;
  readonly weight: number;
}

/** What a feature adds to each meaning, read when it is first asked for: most are never met in a capture. */
function weightsOf(feature: string): readonly Weight[] | undefined {
  const known = met.get(feature);
  if (known) return known;
  const text = Object.hasOwn(written, feature) ? written[feature] : undefined;
  if (text === undefined) return undefined;
  const weights = text.split(' ').map(weightIn);
  met.set(feature, weights);
  return weights;
}

/** As many as there are features at most. */
const met = new Map<string, readonly Weight[]>();
const written: Readonly<Record<string, string>> = learned.features;

/** `answer:hundredths`. */
function weightIn(text: string): Weight {
  const [answer, hundredths] = text.split(':').map(Number);
  return { at: places[answer ?? 0] ?? 0, weight: (hundredths ?? 0) / 100 };
}

const names: readonly string[] = meanings;
const places = learned.answers.map((answer) => names.indexOf(answer));
const bias = meanings.map((meaning) => learned.bias[learned.answers.indexOf(meaning)] ?? 0);
