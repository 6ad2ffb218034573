import { remembered } from '../../http/remembered.ts';
import { featuresOf, isSyllabic } from './features.ts';

/** What `npm run learn` writes down. */
export interface Learned {
  readonly answers: readonly string[];
  /** Of how many lessons each is the best answer. */
  readonly lessons: readonly number[];
  readonly bias: readonly number[];
  /** For each feature what it adds to which answer, as `answer:hundredths` with spaces between. */
  readonly features: Readonly<Record<string, string>>;
}

/**
 * How a sentence is scored by what was learned: for each answer its weight without any word and what the features of the
 * sentence add, in the order of the answers. Undefined where few of its words are known, as in a language that nothing was
 * learned of.
 */
export function scoring(learned: Learned): (sentence: string) => readonly number[] | undefined {
  const weightsOf = reading(learned.features);
  return remembered((sentence) => {
    const features = [...featuresOf(sentence)];
    const words = features.filter(isWord);
    if (words.filter((word) => weightsOf(word)).length < words.length * leastKnown) return undefined;
    const known = features.flatMap((feature) => weightsOf(feature) ?? []);
    if (!known.length) return undefined;
    const scores = [...learned.bias];
    for (const { at, weight } of known) scores[at] = (scores[at] ?? 0) + weight;
    return scores;
  });
}

/** The scores as shares of 1 (softmax). */
export function sharesOf(scores: readonly number[]): readonly number[] {
  const most = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - most));
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / all);
}

const leastKnown = 1 / 3;
const isWord = (feature: string) => feature.startsWith('=') && !isSyllabic(feature);

interface Weight {
  /** Which of the answers. */
  readonly at: number;
  readonly weight: number;
}

/** What a feature adds to each answer, read when it is first asked for: most are never met in a capture. */
function reading(written: Readonly<Record<string, string>>): (feature: string) => readonly Weight[] | undefined {
  const met = new Map<string, readonly Weight[]>();
  return (feature) => {
    const known = met.get(feature);
    if (known) return known;
    const text = Object.hasOwn(written, feature) ? written[feature] : undefined;
    if (text === undefined) return undefined;
    const weights = text.split(' ').map(weightIn);
    met.set(feature, weights);
    return weights;
  };
}

/** `answer:hundredths`. */
function weightIn(text: string): Weight {
  const [answer, hundredths] = text.split(':').map(Number);
  return { at: answer ?? 0, weight: (hundredths ?? 0) / 100 };
}
